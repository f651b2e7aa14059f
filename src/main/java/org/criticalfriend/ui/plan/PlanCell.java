package org.criticalfriend.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/** A line of the preview: a tick box or a sign, what it is about, what is said of it. */
final class PlanCell extends WrappingCell<PlanLine> {
  @Override
  protected Region draw(PlanLine line) {
    VBox words = new VBox(wrapped(line.title(), Styles.STRONG));
    for (PlanLine.Detail detail : line.details()) {
      words.getChildren().add(told(detail));
    }
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(mark(line), words);
    row.getStyleClass().add(Styles.GAP_12);
    StringBuilder aloud = new StringBuilder(line.title());
    line.details().forEach(detail -> aloud.append(". ").append(detail.aloud()));
    setAccessibleText(aloud.toString());
    return row;
  }

  private static Node told(PlanLine.Detail detail) {
    if (detail.field().isEmpty()) {
      return wrapped(detail.to(), Styles.MUTED);
    }
    String none = Words.say("plan.nothing");
    String to = detail.to().isEmpty() ? none : detail.to();
    if (detail.from().isEmpty()) {
      return wrapped(Words.say("plan.says", detail.field(), to), "cf-returned-to");
    }
    return new VBox(
        wrapped(Words.say("plan.says", detail.field(), detail.from()), Styles.MUTED),
        wrapped(Words.say("plan.becomes", to), "cf-returned-to"));
  }

  private static Node mark(PlanLine line) {
    return switch (line.sort()) {
      case CHANGED, NEW -> tick(line);
      case ASKED -> sign(Icon.WARNING, Styles.WARNING);
      case MISSING -> sign(Icon.INFORMATION, Styles.SUBTLE);
    };
  }

  private static Node tick(PlanLine line) {
    CheckBox box = new CheckBox();
    box.setAccessibleText(Words.say("plan.take-this", line.title()));
    box.selectedProperty().bindBidirectional(line.taken());
    box.setFocusTraversable(false);
    box.getStyleClass().add("cf-arrival-mark");
    return box;
  }

  private static Node sign(Icon icon, String style) {
    Label sign = new Label(null, icon.inBar());
    sign.getStyleClass().addAll(style, "cf-arrival-mark");
    return sign;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
