package org.criticalfriend.ui.find;

import java.util.List;
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
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of the find box; the typed words are underlined. Its nodes are used again for the next
 * line that it shows, as all lines change with every key.
 */
final class LineCell extends ListCell<Line> {
  private static final String HEAD = "cf-find-group";
  private final FontIcon icon = Icon.FIND.inLine();
  private final TextFlow words = new TextFlow();
  private final Label where = new Label();
  private final HBox entry = new HBox(icon, oneLine(words), where);

  LineCell(IntConsumer clicked) {
    setPrefWidth(0);
    where.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-find-where");
    entry.setAlignment(Pos.CENTER_LEFT);
    entry.getStyleClass().add(Styles.GAP_12);
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
    if (line instanceof Line.Entry found) {
      show(found);
      setGraphic(entry);
      setAccessibleText(found.text() + ", " + found.where());
      return;
    }
    setGraphic(null);
    if (line instanceof Line.Head(String group)) {
      getStyleClass().add(HEAD);
      setText(group);
    }
  }

  private void show(Line.Entry found) {
    found.icon().on(icon);
    where.setText(found.where());
    int at = 0;
    int shown = 0;
    for (Matching.Span mark : found.marks()) {
      text(shown++, found.text().substring(at, mark.from()), "cf-find-text");
      text(shown++, found.text().substring(mark.from(), mark.to()), "cf-find-mark");
      at = mark.to();
    }
    text(shown++, found.text().substring(at), "cf-find-text");
    words.getChildren().remove(shown, words.getChildren().size());
  }

  /** Plain words and marked ones take turns, so that a node keeps its style. */
  private void text(int place, String piece, String style) {
    List<Node> nodes = words.getChildren();
    if (place == nodes.size()) {
      Text text = new Text();
      text.getStyleClass().add(style);
      nodes.add(text);
    }
    ((Text) nodes.get(place)).setText(piece);
  }

  /** A pane gives words the width they want, so that they stay on one line, cut at the end. */
  private static Pane oneLine(TextFlow words) {
    Pane pane = new Pane(words);
    pane.setMinWidth(0);
    pane.setPrefWidth(0);
    pane.getStyleClass().add("cf-find-words");
    HBox.setHgrow(pane, Priority.ALWAYS);
    Rectangle shown = new Rectangle();
    shown.widthProperty().bind(pane.widthProperty());
    shown.heightProperty().bind(pane.heightProperty());
    pane.setClip(shown);
    return pane;
  }
}
