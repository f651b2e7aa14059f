package org.criticalfriend.ui.issuing;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.versions.Redline.Line;
import org.criticalfriend.versions.Stretch;

/** A paragraph: what went is struck out, what came is underlined, and a word says which. */
final class RedlineCell extends WrappingCell<Line> {
  @Override
  protected Region draw(Line line) {
    Label change = new Label(word(line));
    change.getStyleClass().addAll("cf-redline-word", Styles.META, style(line));
    Label number = new Label(line.number());
    number.getStyleClass().addAll("cf-redline-number", Styles.SUBTLE);
    TextFlow text = new TextFlow();
    text.getStyleClass().add("cf-redline-text");
    line.stretches().forEach(stretch -> text.getChildren().add(text(line, stretch)));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    setAccessibleText(aloud(line));
    HBox row = new HBox(change, number, text);
    row.getStyleClass().add(Styles.GAP_12);
    return row;
  }

  private static Text text(Line line, Stretch stretch) {
    Text text = new Text(stretch.text());
    text.getStyleClass().add("text");
    if (line.heading()) {
      text.getStyleClass().add("cf-redline-heading");
    }
    switch (stretch.sort()) {
      case STAYED -> {}
      case GONE -> text.getStyleClass().add("cf-redline-gone");
      case NEW -> text.getStyleClass().add("cf-redline-new");
    }
    return text;
  }

  private static String word(Line line) {
    return switch (line.change()) {
      case NONE -> "";
      case CHANGED -> Words.say("issuing.redline.changed");
      case NEW -> Words.say("issuing.redline.new");
      case GONE -> Words.say("issuing.redline.gone");
    };
  }

  private static String style(Line line) {
    return switch (line.change()) {
      case NONE, CHANGED -> Styles.MUTED;
      case NEW -> Styles.SUCCESS;
      case GONE -> Styles.DANGER;
    };
  }

  private static String aloud(Line line) {
    String words =
        line.stretches().stream().map(RedlineCell::aloud).collect(Collectors.joining(" "));
    return word(line) + " " + line.number() + " " + words;
  }

  private static String aloud(Stretch stretch) {
    return switch (stretch.sort()) {
      case STAYED -> stretch.text();
      case GONE -> Words.say("issuing.redline.aloud-gone", stretch.text());
      case NEW -> Words.say("issuing.redline.aloud-new", stretch.text());
    };
  }
}
