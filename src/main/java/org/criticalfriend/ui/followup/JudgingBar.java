package org.criticalfriend.ui.followup;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** How much of what an earlier review left has been judged; away where nothing is to be. */
final class JudgingBar extends FlowPane {
  private final FollowUpModel model;
  private final Label words = new Label();
  private final Label from = new Label();
  private final ProgressBar bar = new ProgressBar(0);

  /**
   * A bar.
   *
   * @param next shows the next that was not judged
   */
  JudgingBar(FollowUpModel model, Runnable next) {
    this.model = model;
    getStyleClass().addAll("cf-judging-bar", Styles.GAP_12);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    words.getStyleClass().add(Styles.STRONG);
    bar.getStyleClass().add("cf-judging");
    from.getStyleClass().addAll(Styles.META, Styles.MUTED);
    from.setWrapText(true);
    from.managedProperty().bind(from.textProperty().isNotEmpty());
    Button go = new Button(Words.say("follow-up.next"), Icon.GO.inLine());
    go.setTooltip(new Tooltip(Words.say("follow-up.tip", Words.say("follow-up.next"), "F8")));
    go.getStyleClass().add(Styles.PLAIN);
    go.setOnAction(event -> next.run());
    getChildren().addAll(words, bar, go, from);
    model.rows().addListener((ListChangeListener<Row>) change -> show());
    model.review().addListener((property, before, after) -> show());
    show();
  }

  private void show() {
    Judging judging = model.judging();
    setVisible(judging.count() > 0);
    if (judging.count() > 0) {
      words.setText(Words.say("follow-up.judged", judging.judged(), judging.count()));
      bar.setProgress((double) judging.judged() / judging.count());
      bar.setAccessibleText(words.getText());
      from.setText(
          judging.broughtFrom().isEmpty()
              ? ""
              : Words.say("follow-up.brought", String.join("; ", judging.broughtFrom())));
    }
  }
}
