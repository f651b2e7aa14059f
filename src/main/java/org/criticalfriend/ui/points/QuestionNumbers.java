package org.criticalfriend.ui.points;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;

/** The numbers of key questions as filled circles, side by side. */
public final class QuestionNumbers extends HBox {
  private List<Integer> shown = List.of();

  /** No numbers yet. */
  public QuestionNumbers() {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add(Styles.GAP_4);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Shows these numbers, from 1. */
  public void show(List<Integer> numbers) {
    if (!shown.equals(numbers)) {
      shown = List.copyOf(numbers);
      getChildren().setAll(numbers.stream().map(QuestionNumber::new).toList());
    }
  }
}
