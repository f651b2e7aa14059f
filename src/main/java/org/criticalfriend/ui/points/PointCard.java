package org.criticalfriend.ui.points;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Ends;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/**
 * A finding or a recommendation as a card: kind at the left, key questions and state at the right,
 * the headline in two lines, its foot. Draft and contested ones lead, agreed ones recede.
 *
 * <p>One card can show one line after another, as rows of long lists do.
 */
public final class PointCard extends VBox {
  private static final PseudoClass RECEDING = PseudoClass.getPseudoClass("receding");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Label kind = new Label();
  private final QuestionNumbers questions = new QuestionNumbers();
  private final HBox signs = new HBox(questions);
  private final Label headline = new Label();
  private final Label foot = new Label();
  private @Nullable PointLine shown;

  /** A card that shows nothing yet. */
  public PointCard() {
    getStyleClass().add("cf-point");
    kind.getStyleClass().addAll(Styles.META, "cf-point-kind");
    kind.setMinWidth(0);
    signs.setAlignment(Pos.CENTER_LEFT);
    signs.getStyleClass().add(Styles.GAP_8);
    headline.setWrapText(true);
    headline.getStyleClass().add("cf-point-headline");
    foot.getStyleClass().addAll(Styles.META, Styles.MUTED);
    foot.setGraphic(Icon.RESTS_ON.inLine());
    foot.managedProperty().bind(foot.visibleProperty());
    getChildren().addAll(new Ends(kind, signs), headline, foot);
  }

  /** Shows this line. */
  public void show(PointLine line) {
    PointLine before = shown;
    if (line.equals(before)) {
      return;
    }
    shown = line;
    if (before == null || before.icon() != line.icon()) {
      kind.setGraphic(line.icon().inLine());
    }
    kind.setText(line.kind());
    questions.show(line.questions());
    if (before == null || before.state() != line.state()) {
      Chip state = Signs.chip(line.state());
      signs.getChildren().setAll(questions, state);
    }
    headline.setText(line.headline());
    foot.setText(line.foot());
    foot.setVisible(!line.foot().isEmpty());
    pseudoClassStateChanged(RECEDING, recedes(line));
  }

  /** Marks its foot with another icon, as where it tells what is answered. */
  public void foot(Icon icon) {
    foot.setGraphic(icon.inLine());
  }

  /** Whether it is the one that is open beside the cards. */
  public void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private static boolean recedes(PointLine line) {
    return line.state() == State.PARKED || (Signs.isAgreed(line.state()) && !line.contested());
  }
}
