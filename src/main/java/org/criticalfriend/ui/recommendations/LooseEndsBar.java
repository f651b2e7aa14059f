package org.criticalfriend.ui.recommendations;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.recommendations.LooseEnds.Sort;

/** What still wants doing, at the foot; each goes to the next of its sort. */
final class LooseEndsBar extends FlowPane {
  private final RecommendationsModel model;
  private final Runnable went;

  /**
   * The foot.
   *
   * @param went is told that the cursor went to a loose end
   */
  LooseEndsBar(RecommendationsModel model, Runnable went) {
    this.model = model;
    this.went = went;
    getStyleClass().addAll("cf-recommendation-loose-ends", Styles.GAP_8);
    setRowValignment(VPos.CENTER);
    model.looseEnds().addListener((property, before, after) -> draw(after));
    draw(model.looseEnds().get());
  }

  private void draw(LooseEnds ends) {
    Label title = new Label(Words.say("recommendations.loose-ends"));
    title.getStyleClass().add(Styles.STRONG);
    Label how = new Label(Words.say("recommendations.loose-ends-how"));
    how.getStyleClass().addAll(Styles.META, Styles.MUTED);
    getChildren().setAll(title, how);
    for (Sort sort : Sort.values()) {
      int count = ends.of(sort).size();
      getChildren().add(count == 0 ? settled(sort) : open(sort, count));
    }
  }

  private static Label settled(Sort sort) {
    Label label = new Label(sort.words(0), Icon.AGREED.inLine());
    label.getStyleClass().addAll(Styles.META, Styles.SUCCESS);
    return label;
  }

  private Button open(Sort sort, int count) {
    Button button = new Button(sort.words(count), icon(sort).inLine());
    button.getStyleClass().add("cf-recommendation-loose-end");
    if (sort == Sort.CHALLENGES) {
      button.getStyleClass().add(Styles.WARNING);
    }
    button.setTooltip(new Tooltip(Words.say("recommendations.tip", button.getText(), "Alt+L")));
    button.setOnAction(
        event -> {
          model.nextLooseEnd(sort);
          went.run();
        });
    return button;
  }

  private static Icon icon(Sort sort) {
    return switch (sort) {
      case CHALLENGES -> Icon.CHALLENGE;
      case ANSWERING_NOTHING -> Icon.NOT_LINKED;
      case ONE_SESSION -> Icon.HEARD;
    };
  }
}
