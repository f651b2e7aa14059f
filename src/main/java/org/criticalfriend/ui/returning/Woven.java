package org.criticalfriend.ui.returning;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Stretch;

/** Words of one side: what the other lacks is struck or underlined, not coloured alone. */
final class Woven extends TextFlow {
  Woven(List<Stretch> stretches, Side side) {
    getStyleClass().addAll("cf-prose", "cf-woven");
    StringBuilder aloud = new StringBuilder();
    for (Stretch stretch : stretches) {
      if (stretch.side() == Side.BOTH || stretch.side() == side) {
        getChildren().add(text(stretch));
        aloud.append(stretch.text());
      }
    }
    setAccessibleText(aloud.toString());
  }

  private static Text text(Stretch stretch) {
    Text text = new Text(stretch.text());
    switch (stretch.side()) {
      case BOTH -> {}
      case OURS -> {
        text.setStrikethrough(true);
        text.getStyleClass().add("cf-woven-struck");
      }
      case THEIRS -> {
        text.setUnderline(true);
        text.getStyleClass().add("cf-woven-added");
      }
    }
    return text;
  }
}
