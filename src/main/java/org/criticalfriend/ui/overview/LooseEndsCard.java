package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.LooseEnd;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.GoingRow;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What still wants doing; each line goes to its place, if its part is there. */
final class LooseEndsCard extends VBox {
  /**
   * Draws the card.
   *
   * @param warns whether the gravest may be marked, as nothing else on the screen is
   */
  LooseEndsCard(List<LooseEnd> ends, boolean warns, OverviewModel model) {
    getStyleClass().add(Styles.CARD);
    Label title = new Label(Words.say("overview.loose-ends"));
    title.getStyleClass().add(Styles.STRONG);
    title.setMinWidth(USE_PREF_SIZE);
    Label how = new Label(Words.say("overview.loose-ends-how"));
    how.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(title, how, new Glue(), KeyCaps.cap("Alt+L"));
    head.getStyleClass().add(Styles.CARD_HEAD);
    getChildren().add(head);
    List<LooseLine> open = LooseLine.open(ends);
    open.forEach(line -> getChildren().add(line(line, warns, model)));
    if (open.size() < ends.size()) {
      getChildren().add(inOrder(ends.size() - open.size()));
    }
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private static Node line(LooseLine loose, boolean warns, OverviewModel model) {
    int many = loose.end().count();
    Label count = new Label(Integer.toString(many));
    count.getStyleClass().addAll("cf-count", Styles.STRONG);
    Label words = new Label(loose.words());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.SOMETIMES);
    HBox icon = new HBox(loose.icon().inLine());
    switch (loose.tone()) {
      case FIRST -> icon.getStyleClass().addAll(warns ? List.of(Styles.WARNING) : List.of());
      case PLAIN -> {}
      case QUIET -> {
        count.getStyleClass().setAll("label", "cf-count", Styles.MUTED);
        words.getStyleClass().add(Styles.MUTED);
      }
    }
    if (model.leadsTo(loose.part())) {
      String aloud = Words.say("overview.loose-end", many, loose.words());
      Node chevron = Icon.GO.inLine();
      return new GoingRow(aloud, () -> model.go(loose), icon, count, words, new Glue(), chevron);
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
