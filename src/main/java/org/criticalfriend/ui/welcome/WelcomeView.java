package org.criticalfriend.ui.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.HintBar;
import org.criticalfriend.ui.frame.Menus;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.opening.DroppedReviews;
import org.criticalfriend.ui.opening.OpeningModel;
import org.criticalfriend.ui.opening.OutcomeView;

/** The welcome window's content: one page at a time, and reviews can be dropped anywhere. */
public final class WelcomeView extends StackPane {
  private final WelcomeModel model;
  private final BorderPane whole = new BorderPane();
  private final HintBar hints = new HintBar("");
  private Runnable arrival = () -> {};

  /**
   * Draws a welcome.
   *
   * @param commands what its menus hold
   */
  public WelcomeView(WelcomeModel model, List<Command> commands) {
    this.model = model;
    HBox head = new HBox(new Menus(commands));
    head.getStyleClass().add("cf-head");
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    whole.setTop(head);
    whole.setBottom(hints);
    getChildren().add(whole);
    model.page().addListener((property, before, after) -> draw());
    model.opening().state().addListener((property, before, after) -> draw());
    DroppedReviews.on(this, model::open);
    draw();
  }

  private void draw() {
    switch (model.opening().state().get()) {
      case OpeningModel.State.Idle() -> page();
      case OpeningModel.State.Underway(var file) -> {
        Label words = new Label(Words.say("opening.underway", file.getFileName()));
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("cf-turning");
        VBox waiting = new VBox(turning, words);
        waiting.getStyleClass().addAll("cf-waiting", Styles.GAP_12);
        show(waiting, List.of(), () -> {});
      }
      case OpeningModel.State.Told(var outcome) -> {
        OutcomeView view = new OutcomeView(outcome, model.opening()::back);
        show(new StackPane(view), List.of(hint("Tab", "next"), hint("Esc", "back")), view::arrive);
      }
    }
  }

  private void page() {
    switch (model.page().get()) {
      case WelcomeModel.Page.Name() -> {
        NamePage name = new NamePage(model);
        show(name, List.of(hint("Enter", "go-on")), name::arrive);
      }
      case WelcomeModel.Page.Start() -> {
        StartPage start = new StartPage(model);
        show(start, startHints(), start::arrive);
      }
      case WelcomeModel.Page.New(var form) -> {
        NewReviewView view = new NewReviewView(form, model::start);
        show(
            view,
            List.of(hint("Tab", "next"), hint("Ctrl+Enter", "make"), hint("Esc", "back")),
            view::arrive);
      }
    }
  }

  /** Puts the focus where work begins on the page. */
  public void arrive() {
    if (!isShown()) {
      return; // a window that is hidden has no colours, and takes the focus when it is shown
    }
    applyCss(); // what scrolls holds nothing that could take the focus before it is styled
    arrival.run();
  }

  private boolean isShown() {
    return getScene() != null
        && getScene().getWindow() != null
        && getScene().getWindow().isShowing();
  }

  private void show(Node page, List<Hint> keys, Runnable arriving) {
    whole.setCenter(page);
    hints.show(keys);
    arrival = arriving;
    arrive();
  }

  private static List<Hint> startHints() {
    return List.of(
        new Hint(List.of("↑", "↓"), Words.say("welcome.hint.choose")),
        hint("Enter", "open"),
        hint("Ctrl+O", "other"),
        hint("Ctrl+N", "new"),
        hint("F1", "help"));
  }

  private static Hint hint(String key, String words) {
    return Hint.of(key, Words.say("welcome.hint." + words));
  }
}
