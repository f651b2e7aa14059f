package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.GoingRow;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** What still wants doing; each line goes to its place, if its part is there. */
final class LooseEndsCard extends VBox {
  LooseEndsCard(List<LooseEnd> ends, OverviewModel model) {
    getStyleClass().add(Styles.CARD);
    Label title = new Label(Words.say("overview.loose-ends"));
    title.getStyleClass().add(Styles.STRONG);
    title.setMinWidth(USE_PREF_SIZE);
    Label how = new Label(Words.say("overview.loose-ends-how"));
    how.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(title, how);
    head.getStyleClass().add(Styles.CARD_HEAD);
    getChildren().add(head);
    List<LooseEnd> open = ends.stream().filter(end -> end.count() > 0).toList();
    open.forEach(end -> getChildren().add(line(end, model)));
    if (open.size() < ends.size()) {
      getChildren().add(inOrder(ends.size() - open.size()));
    }
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private static Node line(LooseEnd end, OverviewModel model) {
    Label count = new Label(Integer.toString(end.count()));
    count.getStyleClass().addAll("cf-count", Styles.STRONG);
    Label words = new Label(end.words());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.SOMETIMES);
    Node icon = end.sort().icon().inLine();
    if (model.leadsTo(end.sort().part())) {
      String aloud = Words.say("overview.loose-end", end.count(), end.words());
      Node chevron = Icon.GO.inLine();
      return new GoingRow(aloud, () -> model.go(end), icon, count, words, new Glue(), chevron);
    }
    HBox line = new HBox(icon, count, words);
    line.getStyleClass().add(Styles.ROW);
    return line;
  }

  private static Node inOrder(int sorts) {
    HBox icon = new HBox(Icon.AGREED.inLine());
    icon.getStyleClass().add(Styles.SUCCESS);
    Label words = new Label(Words.say("overview.in-order", sorts));
    words.setWrapText(true);
    words.getStyleClass().add(Styles.MUTED);
    HBox line = new HBox(icon, words);
    line.getStyleClass().add(Styles.ROW);
    return line;
  }
}
