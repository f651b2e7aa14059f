package org.criticalfriend.ui.style;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Chooses the look of papers; what is chosen is seen on the live pages beside it. */
public final class StylePane extends BorderPane {
  private final StyleModel model;
  private final Button choose = button("style.choose", Icon.DOCUMENT);
  private final Label template = new Label();
  private final VBox lacks = new VBox();

  /** A pane for this look. */
  public StylePane(StyleModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.CONTENT, "cf-style-pane");
    setTop(head());
    VBox all = new VBox(template(), lacking(), new HandPane(model), foot());
    all.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_24);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    setMinWidth(0);
    model.look().addListener((property, before, after) -> show(after));
    model.lacks().addListener((ListChangeListener<String>) change -> say());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setOnDragOver(StylePane::over);
    setOnDragDropped(this::dropped);
    show(model.look().get());
    say();
  }

  /** Puts the focus where work begins. */
  public void focus() {
    choose.requestFocus();
  }

  private Node head() {
    Label title = new Label(Words.say("style.title"));
    title.getStyleClass().add(Styles.TITLE);
    Button done = new Button(Words.say("style.done"));
    done.setId("style-done");
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(event -> model.end());
    HBox head = new HBox(title, new Glue(), done);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add(Styles.PART_BAR);
    return head;
  }

  private Node template() {
    template.setWrapText(true);
    choose.setId("style-choose");
    choose.setOnAction(event -> chooseTemplate());
    choose.setDisable(!model.isWritable());
    Button none = button("style.no-template", Icon.REMOVE);
    none.setOnAction(event -> model.set(Choice.TEMPLATE, null));
    none.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.isWritable() || model.look().get().template() == null, model.look()));
    FlowPane buttons = new FlowPane(choose, none);
    buttons.getStyleClass().add(Styles.GAP_8);
    Label drop = meta(Words.say("style.drop"));
    return section("style.template", template, buttons, drop);
  }

  private Node lacking() {
    lacks.getStyleClass().add(Styles.GAP_8);
    return section("style.lacks", lacks);
  }

  private Node foot() {
    Button builtIn = button("style.built-in", Icon.UNDO);
    builtIn.setId("style-built-in");
    builtIn.setOnAction(event -> model.builtIn());
    builtIn
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.isWritable() || model.look().get().equals(PaperLook.BUILT_IN),
                model.look()));
    return new HBox(builtIn);
  }

  private void show(PaperLook look) {
    KeptFile file = look.template();
    template.setText(
        file == null ? Words.say("style.without") : Words.say("style.with", file.name()));
  }

  private void say() {
    List<Label> lines = model.lacks().stream().map(StylePane::lack).toList();
    lacks.getChildren().setAll(lines);
    if (lines.isEmpty()) {
      lacks.getChildren().add(meta(Words.say("style.lacks-nothing")));
    }
  }

  private static Label lack(String words) {
    Label label = new Label(words, Icon.INFORMATION.inLine());
    label.setWrapText(true);
    label.setAlignment(Pos.TOP_LEFT);
    return label;
  }

  private void chooseTemplate() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("style.choose-title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.say("style.word-files"), "*.dotx", "*.docx", "*.dotm", "*.docm"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.takeTemplate(chosen.toPath());
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.end();
      event.consume();
    }
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    if (model.isWritable() && !files.isEmpty()) {
      model.take(files.getFirst().toPath());
    }
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }

  static VBox section(String key, Node... content) {
    Label head = new Label(Words.say(key));
    head.getStyleClass().add(Styles.STRONG);
    VBox section = new VBox(head);
    section.getChildren().addAll(content);
    section.getStyleClass().add(Styles.GAP_8);
    return section;
  }

  static Label meta(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }

  static Button button(String key, Icon icon) {
    return new Button(Words.say(key), icon.inLine());
  }
}
