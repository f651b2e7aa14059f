package org.criticalfriend.ui.richtext;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;

/** Draws what stands in a line and what stands in its margin. */
final class Letters {
  private final Function<Plate, Node> plates;

  Letters(Function<Plate, Node> plates) {
    this.plates = plates;
  }

  Node node(StyledSegment<Ink, Look> segment) {
    return switch (segment.getSegment()) {
      case Ink.Letters(String text) -> text(text, segment.getStyle());
      case Ink.Sign(Stroke.Sign sign, String shown) -> sign(sign, shown, segment.getStyle());
      case Ink.Block(Plate plate) -> plates.apply(plate);
    };
  }

  /** The left margin of a row. */
  static Node margin(Row row) {
    Row.Margin margin = row.margin();
    Label number = new Label(margin.number());
    number.getStyleClass().addAll("cf-line-number", Styles.MUTED);
    if (!margin.thin().isEmpty()) {
      number.setGraphic(Icon.WARNING.inLine());
      number.getStyleClass().add(Styles.WARNING);
      number.setAccessibleText(margin.number() + " " + margin.thin());
    }
    HBox whole = new HBox(number);
    for (int i = 0; i < margin.depth(); i++) {
      Label mark = new Label(i + 1 == margin.depth() ? margin.mark() : "");
      mark.getStyleClass().add("cf-line-mark");
      whole.getChildren().add(mark);
    }
    whole.getStyleClass().addAll("cf-line-margin", row.tone().style() + "-margin");
    whole.setMinHeight(Region.USE_PREF_SIZE);
    return whole;
  }

  private static TextExt text(String text, Look look) {
    TextExt node = new TextExt(text);
    node.getStyleClass().add("cf-letters");
    dress(node, look);
    return node;
  }

  private static Node sign(Stroke.Sign sign, String shown, Look look) {
    if (sign instanceof Stroke.Break) {
      return text("\n", look);
    }
    Label label = new Label(shown);
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    label.getStyleClass().add(style(sign));
    dress(label, look);
    return sign instanceof Stroke.FootnoteMark ? new StackPane(label) : label;
  }

  private static String style(Stroke.Sign sign) {
    return switch (sign) {
      case Stroke.Field _ -> "cf-sign-field";
      case Stroke.FootnoteMark _ -> "cf-sign-note";
      case Stroke.CrossReference _ -> "cf-sign-reference";
      case Stroke.Break _ -> "cf-letters";
    };
  }

  private static void dress(Node node, Look look) {
    if (look.bold()) {
      node.getStyleClass().add(Styles.STRONG);
    }
    if (look.italic()) {
      node.getStyleClass().add("cf-italic");
    }
    if (look.link() != null) {
      node.getStyleClass().add("cf-link");
    }
  }
}
