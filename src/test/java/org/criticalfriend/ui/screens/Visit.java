package org.criticalfriend.ui.screens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Started;

/** What a scene may do with the program: what a person does, and shortcuts to it. */
final class Visit {
  private final Started program;

  Visit(Started program) {
    this.program = program;
  }

  Started program() {
    return program;
  }

  /** The window of the review that is open. */
  ReviewWindow window() {
    return program.window();
  }

  /** What stands in the window that was opened last. */
  Scene front() {
    return program.front().getScene();
  }

  /** The first thing there that has this style. */
  Node first(String style) {
    return front().getRoot().lookup("." + style);
  }

  /** What stands over the windows: the content of the pop-up that was opened last. */
  Parent over() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .reduce((first, second) -> second)
        .orElseThrow()
        .getScene()
        .getRoot();
  }

  FrameModel model() {
    return window().model();
  }

  /** What is in the review that is open. */
  Review review() {
    return model().desk().review().get();
  }

  /** Opens the sample, unless it is open, and goes to a part of it. */
  void go(PartName part) {
    if (!program.hasReview()) {
      program.openNow(program.sample());
    }
    model().go(part);
  }

  /** Opens the sample to be looked at only, unless it is open, and goes to a part of it. */
  void lookAt(PartName part) {
    if (!program.hasReview()) {
      program.lookNow(program.sample());
    }
    model().go(part);
  }

  /** Opens a review in which nothing was entered yet, and goes to a part of it. */
  void goInEmptyReview(PartName part) {
    open(bare(sample()), part);
  }

  /** Opens this review alone, and goes to a part of it. */
  void open(Review review, PartName part) {
    program.closeReviews();
    program.openNow(program.made(new Bundle(review, Map.of())));
    model().go(part);
  }

  /**
   * Gives a command of the part in front.
   *
   * @param key the key of its words
   */
  void run(String key) {
    List<Command> commands = new ArrayList<>(model().part().commands());
    commands.removeIf(command -> !command.words().get().equals(Words.say(key)));
    commands.getFirst().run();
  }

  /** Puts files on the clipboard, and pastes them where the focus is. */
  void paste(Path file) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
    press(KeyCode.V, KeyCode.CONTROL);
  }

  /** Types into the field that has the focus, letter by letter. */
  void type(String text) {
    if (front().getFocusOwner() instanceof TextInputControl field) {
      text.chars()
          .forEach(letter -> field.insertText(field.getLength(), Character.toString(letter)));
    }
  }

  /** Presses a key, such as {@code press(A, ALT)}, where the focus is. */
  void press(KeyCode code, KeyCode... held) {
    List<KeyCode> with = Stream.of(held).toList();
    KeyEvent event =
        new KeyEvent(
            KeyEvent.KEY_PRESSED,
            "",
            "",
            code,
            with.contains(KeyCode.SHIFT),
            with.contains(KeyCode.CONTROL),
            with.contains(KeyCode.ALT),
            false);
    Node focused = front().getFocusOwner();
    Event.fireEvent(focused == null ? front().getRoot() : focused, event);
    front().getRoot().applyCss();
    front().getRoot().layout();
  }

  static Review sample() {
    return ReviewForm.read(Path.of("assets/sample")).bundle().review();
  }

  private static Review bare(Review full) {
    Shape<Review> shape = Shape.of(Review.class);
    ReviewDetails details = Shape.of(ReviewDetails.class).with(full.review(), "sponsor", null);
    Review bare = shape.with(full, "review", details);
    for (Member member : shape.members()) {
      if (member.form() == Form.RECORDS) {
        bare = shape.with(bare, member.name(), List.of());
      }
    }
    return bare;
  }
}
