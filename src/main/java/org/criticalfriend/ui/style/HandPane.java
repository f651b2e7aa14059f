package org.criticalfriend.ui.style;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Logo, colours, fonts, margins and words set by hand; each can be left to the template. */
final class HandPane extends VBox {
  private final StyleModel model;
  private final List<Field> fields = new ArrayList<>();

  /** Something that shows what a look says of one choice. */
  interface Field {
    /** Its control. */
    Node node();

    /** Shows what this look says. */
    void show(PaperLook look);
  }

  HandPane(StyleModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_12);
    Label head = new Label(Words.say("style.by-hand"));
    head.getStyleClass().add(Styles.STRONG);
    getChildren()
        .addAll(
            head,
            StylePane.meta(Words.say("style.by-hand-goes-over")),
            logo(),
            row("style.heading-colour", new ColourField(model, Choice.HEADING_COLOUR)),
            row("style.second-colour", new ColourField(model, Choice.SECOND_COLOUR)),
            row("style.heading-font", new FontField(model, Choice.HEADING_FONT)),
            row("style.body-font", new FontField(model, Choice.BODY_FONT)),
            row("style.margin-top", new MarginField(model, Choice.MARGIN_TOP)),
            row("style.margin-bottom", new MarginField(model, Choice.MARGIN_BOTTOM)),
            row("style.margin-sides", new MarginField(model, Choice.MARGIN_SIDES)),
            row("style.header", new WordsField(model, Choice.HEADER)),
            row("style.footer", new WordsField(model, Choice.FOOTER)));
    setDisable(!model.isWritable());
    model.look().addListener((property, before, after) -> show(after));
    show(model.look().get());
  }

  private void show(PaperLook look) {
    fields.forEach(field -> field.show(look));
  }

  private Node logo() {
    Button choose = StylePane.button("style.choose-logo", Icon.PICTURE);
    choose.setId("style-logo");
    choose.setOnAction(event -> chooseLogo());
    Button none = StylePane.button("style.no-logo", Icon.REMOVE);
    none.setOnAction(event -> model.set(Choice.LOGO, null));
    none.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> model.look().get().logo() == null, model.look()));
    FlowPane buttons = new FlowPane(choose, none);
    buttons.getStyleClass().add(Styles.GAP_8);
    return buttons;
  }

  private void chooseLogo() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("style.logo-title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.say("style.picture-files"), "*.png", "*.jpg", "*.jpeg"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.takeLogo(chosen.toPath());
    }
  }

  private Node row(String key, Field field) {
    fields.add(field);
    Label name = new Label(Words.say(key));
    name.setWrapText(true);
    name.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-style-name");
    name.setLabelFor(field.node());
    field.node().setAccessibleText(Words.say(key));
    HBox row = new HBox(name, field.node());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add(Styles.GAP_8);
    return row;
  }

  /** A button that leaves a choice to the template. */
  static Button clearing(StyleModel model, Choice choice) {
    Button clear = new Button(null, Icon.CLOSE.inLine());
    clear.getStyleClass().add(Styles.PLAIN);
    clear.setAccessibleText(Words.say("style.clear"));
    clear.setTooltip(new Tooltip(Words.say("style.clear")));
    clear.setOnAction(event -> model.set(choice, null));
    clear
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> choice.of(model.look().get()) != null, model.look()));
    return clear;
  }
}
