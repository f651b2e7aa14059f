package org.criticalfriend.ui.find;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** One line of the find box; the typed words are underlined. */
final class LineCell extends ListCell<Line> {
  private static final String HEAD = "cf-find-group";

  LineCell(IntConsumer clicked) {
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof Line.Entry) {
            clicked.accept(getIndex());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove(HEAD);
    setText(null);
    setGraphic(null);
    if (line instanceof Line.Head(String words)) {
      getStyleClass().add(HEAD);
      setText(words);
    } else if (line instanceof Line.Entry entry) {
      setGraphic(entry(entry));
      setAccessibleText(entry.text() + ", " + entry.where());
    }
  }

  private static Node entry(Line.Entry entry) {
    TextFlow words = new TextFlow();
    int at = 0;
    for (Matching.Span mark : entry.marks()) {
      words.getChildren().add(text(entry.text().substring(at, mark.from()), "cf-find-text"));
      words.getChildren().add(text(entry.text().substring(mark.from(), mark.to()), "cf-find-mark"));
      at = mark.to();
    }
    words.getChildren().add(text(entry.text().substring(at), "cf-find-text"));
    Node oneLine = oneLine(words);
    HBox.setHgrow(oneLine, Priority.ALWAYS);
    Label where = new Label(entry.where());
    where.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-find-where");
    HBox line = new HBox(entry.icon().inLine(), oneLine, where);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_12);
    return line;
  }

  /** A pane gives words the width they want, so that they stay on one line, cut at the end. */
  private static Node oneLine(TextFlow words) {
    Pane pane = new Pane(words);
    pane.setMinWidth(0);
    pane.setPrefWidth(0);
    pane.getStyleClass().add("cf-find-words");
    Rectangle shown = new Rectangle();
    shown.widthProperty().bind(pane.widthProperty());
    shown.heightProperty().bind(pane.heightProperty());
    pane.setClip(shown);
    return pane;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
