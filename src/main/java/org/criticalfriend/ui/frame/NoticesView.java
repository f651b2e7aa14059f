package org.criticalfriend.ui.frame;

import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** What is told, at the bottom right: six seconds, or until it was read where something failed. */
final class NoticesView extends VBox {
  private static final Duration SHOWN = Duration.ofSeconds(6);
  private final FrameModel model;
  private final Background background;

  NoticesView(FrameModel model, Background background) {
    this.model = model;
    this.background = background;
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_RIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    getStyleClass().addAll(Styles.GAP_8, "cf-notices");
    model.notices().addListener((ListChangeListener<Notice>) change -> draw());
  }

  private void draw() {
    getChildren().setAll(model.notices().stream().map(this::notice).toList());
    for (Notice notice : model.notices()) {
      if (notice.failure() == null) {
        background.later(SHOWN, () -> model.notices().remove(notice));
      }
    }
  }

  private Node notice(Notice notice) {
    VBox words = new VBox(wrapped(notice.words(), Styles.STRONG));
    Trouble failure = notice.failure();
    if (failure != null) {
      words.getChildren().add(wrapped(failure.safe() + " " + failure.todo(), Styles.MUTED));
      words.getChildren().add(wrapped(failure.code(), Styles.SUBTLE));
    }
    HBox box = new HBox(icon(notice.tone()).inBar(), words);
    box.getStyleClass().addAll("cf-floating", "cf-notice", style(notice.tone()));
    Notice.Act act = notice.act();
    if (act != null) {
      box.getChildren().add(button(act.words(), notice, act.act()));
    }
    if (failure != null) {
      box.getChildren().add(button(Words.say("notice.read"), notice, () -> {}));
    }
    return box;
  }

  private static Icon icon(Notice.Tone tone) {
    return switch (tone) {
      case DONE -> Icon.AGREED;
      case TOLD -> Icon.INFORMATION;
      case WARNED -> Icon.WARNING;
    };
  }

  private static String style(Notice.Tone tone) {
    return switch (tone) {
      case DONE -> Styles.SUCCESS;
      case TOLD -> Styles.ACCENT;
      case WARNED -> Styles.DANGER;
    };
  }

  private Button button(String words, Notice notice, Runnable act) {
    Button button = new Button(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          model.notices().remove(notice);
          act.run();
        });
    return button;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
