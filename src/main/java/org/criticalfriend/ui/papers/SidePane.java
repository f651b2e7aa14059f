package org.criticalfriend.ui.papers;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The files, where they go and how they look. */
final class SidePane extends ScrollPane {
  private final PapersModel model;
  private final Button word = button("papers.open-word", Icon.DOCUMENT);

  SidePane(PapersModel model) {
    this.model = model;
    VBox all = new VBox(files(), style());
    all.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_24);
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
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
    word.setOnAction(event -> model.written().open(Format.DOCX));
    Button pdf = button("papers.open-pdf", Icon.PDF);
    pdf.setOnAction(event -> model.written().open(Format.PDF));
    Button show2 = button("papers.show-folder", Icon.FOLDER);
    show2.setOnAction(event -> model.written().showFolder());
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
    now.textProperty().bind(model.style().look().map(SidePane::called));
    Button choose = new Button(Words.say("style.open"));
    choose.setOnAction(event -> model.style().begin());
    return section("style.title", now, new HBox(choose));
  }

  private static String called(PaperLook look) {
    KeptFile template = look.template();
    if (template != null) {
      return Words.say("style.with", template.name());
    }
    return Words.say(look.equals(PaperLook.BUILT_IN) ? "style.without" : "style.own");
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

  private static Button button(String key, Icon icon) {
    return new Button(Words.say(key), icon.inLine());
  }
}
