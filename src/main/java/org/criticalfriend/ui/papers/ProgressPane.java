package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** Under the bar: how far the writing is, or the question whether files are replaced. */
final class ProgressPane extends VBox {
  private final PapersModel model;
  private final ObservableBooleanValue narrow;

  /**
   * A pane for this model's writing.
   *
   * @param narrow whether buttons stand beneath the words
   */
  ProgressPane(PapersModel model, ObservableBooleanValue narrow) {
    this.model = model;
    this.narrow = narrow;
    model.generation().progress().addListener((property, before, after) -> draw(before, after));
    narrow.addListener((property, before, after) -> draw());
    draw();
  }

  private void draw() {
    getChildren().clear();
    draw(new Progress.Resting(), model.generation().progress().get());
  }

  private void draw(Progress before, Progress after) {
    setVisible(!(after instanceof Progress.Resting));
    setManaged(isVisible());
    switch (after) {
      case Progress.Resting() -> getChildren().clear();
      case Progress.Asking(var files) -> ask(files);
      case Progress.Writing writing -> writing(before, writing);
      case Progress.Written(var files) -> written(files);
    }
  }

  private void ask(List<Path> files) {
    Button replace = button("papers.replace", () -> model.generation().replace());
    Button keep = button("papers.keep", () -> model.generation().rest());
    keep.setCancelButton(true);
    banner(Words.say("papers.there", files.size(), names(files)), replace, keep);
    replace.requestFocus();
  }

  /** The same bar goes on from step to step, so that Cancel keeps the focus. */
  private void writing(Progress before, Progress.Writing now) {
    if (!(before instanceof Progress.Writing) || getChildren().isEmpty()) {
      Button cancel = button("papers.cancel", () -> model.generation().cancel());
      cancel.setCancelButton(true);
      banner(now.words(), cancel);
      ProgressBar bar = new ProgressBar();
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.getStyleClass().add("cf-thin-progress");
      getChildren().getFirst().getStyleClass().add("cf-banner-plain");
      getChildren().addFirst(bar);
    }
    ((ProgressBar) getChildren().getFirst()).setProgress(now.share());
    ((Label) lookup(".cf-banner-words")).setText(now.words());
  }

  private void written(List<Path> files) {
    Button word = button("papers.open-word", () -> model.written().open(Format.DOCX));
    Button pdf = button("papers.open-pdf", () -> model.written().open(Format.PDF));
    Button folder = button("papers.show-folder", model.written()::showFolder);
    Button close = button("papers.close", () -> model.generation().rest());
    banner(Words.say("papers.written", names(files)), word, pdf, folder, close);
    getChildren().getFirst().getStyleClass().add("cf-banner-well");
    word.requestFocus();
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(Words.say("papers.and")));
  }

  private void banner(String words, Button... buttons) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("cf-banner-words");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Pane acts = narrow.get() ? new FlowPane(buttons) : new HBox(buttons);
    acts.getStyleClass().add(Styles.GAP_8);
    acts.setMinWidth(narrow.get() ? 0 : USE_PREF_SIZE);
    Pane banner = narrow.get() ? new VBox(label, acts) : new HBox(label, acts);
    banner.getStyleClass().add("cf-banner");
    getChildren().setAll(banner);
  }

  private static Button button(String key, Runnable act) {
    Button button = new Button(Words.say(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
