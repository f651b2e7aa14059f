package org.criticalfriend.ui.papers;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The files, where they go and how they look. */
final class SidePane extends ScrollPane {
  private final PapersModel model;
  private final Button word = button("papers.open-word", Icon.DOCUMENT);
  private final VBox warnings = new VBox();

  SidePane(PapersModel model) {
    this.model = model;
    VBox all = new VBox(files(), style());
    all.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_24);
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    model.destination().warnings().addListener((ListChangeListener<String>) change -> warn());
    warn();
  }

  /** Puts the focus on the first thing that can be done. */
  void focus() {
    (word.isDisabled() ? this : word).requestFocus();
  }

  /** Asks for another folder. */
  void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.say("papers.choose-folder-title"));
    File now = model.destination().folder().get().toFile();
    chooser.setInitialDirectory(now.isDirectory() ? now : null);
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.destination().choose(chosen.toPath());
    }
  }

  /** Asks for a Word document with styles. */
  void chooseStyle() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("papers.choose-style-title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.say("papers.word-documents"), "*.docx", "*.dotx"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.destination().chooseStyle(chosen.toPath());
    }
  }

  private Node files() {
    Label state = new Label();
    state.setWrapText(true);
    Runnable show = () -> show(state, model.proof().files().get());
    model.proof().files().addListener((property, before, after) -> show.run());
    show.run();
    Label folder = new Label();
    folder.setWrapText(true);
    folder.getStyleClass().addAll(Styles.META, Styles.MUTED);
    folder
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("papers.in-folder", model.destination().folder().get()),
                model.destination().folder()));
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> !model.proof().files().get().isThere(), model.proof().files());
    word.setOnAction(event -> model.open(Format.DOCX));
    Button pdf = button("papers.open-pdf", Icon.PDF);
    pdf.setOnAction(event -> model.open(Format.PDF));
    Button show2 = button("papers.show-folder", Icon.FOLDER);
    show2.setOnAction(event -> model.showFolder());
    List.of(word, pdf, show2).forEach(button -> button.disableProperty().bind(none));
    Button other = button("papers.choose-folder", Icon.MORE);
    other.setOnAction(event -> chooseFolder());
    FlowPane buttons = new FlowPane(word, pdf, show2, other);
    buttons.getStyleClass().add(Styles.GAP_8);
    return section("papers.files", state, folder, buttons);
  }

  private static void show(Label label, FileState state) {
    label.setText(state.words());
    label.getStyleClass().removeAll(Styles.SUCCESS, Styles.WARNING, Styles.MUTED);
    switch (state) {
      case UP_TO_DATE -> {
        label.setGraphic(Icon.AGREED.inLine());
        label.getStyleClass().add(Styles.SUCCESS);
      }
      case CHANGED -> {
        label.setGraphic(Icon.WARNING.inLine());
        label.getStyleClass().add(Styles.WARNING);
      }
      case NONE, UNKNOWN -> {
        label.setGraphic(null);
        label.getStyleClass().add(Styles.MUTED);
      }
    }
  }

  private Node style() {
    Label now = new Label();
    now.setWrapText(true);
    now.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Path style = model.destination().style().get();
                  return style == null ? Words.say("papers.house-style") : style.toString();
                },
                model.destination().style()));
    Button own = new Button(Words.say("papers.own-style"));
    own.setOnAction(event -> chooseStyle());
    Button house = new Button(Words.say("papers.take-house-style"));
    house.setOnAction(event -> model.destination().chooseHouseStyle());
    house.visibleProperty().bind(model.destination().style().isNotNull());
    house.managedProperty().bind(house.visibleProperty());
    FlowPane buttons = new FlowPane(own, house);
    buttons.getStyleClass().add(Styles.GAP_8);
    warnings.getStyleClass().add(Styles.GAP_4);
    return section("papers.word-style", now, warnings, buttons);
  }

  private void warn() {
    warnings
        .getChildren()
        .setAll(model.destination().warnings().stream().map(SidePane::meta).toList());
    warnings.setManaged(!warnings.getChildren().isEmpty());
  }

  private static VBox section(String key, Node... content) {
    VBox section = new VBox(head(Words.say(key)));
    section.getChildren().addAll(content);
    section.getStyleClass().add(Styles.GAP_8);
    return section;
  }

  private static Label head(String words) {
    Label head = new Label(words);
    head.getStyleClass().add(Styles.STRONG);
    return head;
  }

  private static Label meta(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }

  private static Button button(String key, Icon icon) {
    return new Button(Words.say(key), icon.inLine());
  }
}
