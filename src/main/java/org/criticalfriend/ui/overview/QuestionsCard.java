package org.criticalfriend.ui.overview;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;

/** The key questions, each with what there is of it. */
final class QuestionsCard extends VBox {
  private final List<QuestionTally> tallies;
  private final boolean narrow;

  /**
   * Draws the card.
   *
   * @param narrow whether bars stand beneath the words
   */
  QuestionsCard(List<QuestionTally> tallies, UnaryOperator<String> fields, boolean narrow) {
    this.tallies = List.copyOf(tallies);
    this.narrow = narrow;
    getStyleClass().add(Styles.CARD);
    getChildren().add(head());
    tallies.forEach(tally -> getChildren().add(row(tally, fields)));
    if (tallies.isEmpty()) {
      Label none = new Label(Words.say("overview.no-questions"));
      none.setWrapText(true);
      none.getStyleClass().addAll(Styles.ROW, Styles.MUTED);
      getChildren().add(none);
    }
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private Node head() {
    Label title = new Label(Words.say("overview.key-questions"));
    title.getStyleClass().add(Styles.STRONG);
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, new Glue());
    head.getStyleClass().add(Styles.CARD_HEAD);
    if (!tallies.isEmpty()) {
      head.getChildren()
          .addAll(key("cf-tally-agreed", "agreed"), key("cf-tally-open", "not-agreed"));
    }
    return head;
  }

  private static Node key(String style, String words) {
    Region sample = new Region();
    sample.getStyleClass().addAll("cf-tally-key", style);
    Label label = new Label(Words.say("overview." + words), sample);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }

  private Node row(QuestionTally tally, UnaryOperator<String> fields) {
    VBox words = new VBox(new ProseText(tally.text(), fields));
    words.getStyleClass().add(narrow ? Styles.GAP_8 : Styles.GAP_4);
    words.setAlignment(Pos.CENTER_LEFT);
    if (tally.weight() != QuestionTally.Weight.ENOUGH) {
      words.getChildren().add(thin(tally));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(new QuestionNumber(tally.number()), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_16);
    if (narrow) {
      FlowPane beneath = new FlowPane(notes(tally), findings(tally), recommendations(tally));
      beneath.getStyleClass().add("cf-tallies-beneath");
      beneath.setMinWidth(0);
      words.getChildren().add(beneath);
    } else {
      line.getChildren().addAll(notes(tally), findings(tally), recommendations(tally));
    }
    line.getStyleClass().addAll(Styles.ROW, narrow ? "cf-question-narrow" : "cf-question-row");
    return line;
  }

  private static Label thin(QuestionTally tally) {
    String words =
        tally.notes() == 0
            ? Words.say("overview.thin-none")
            : Words.say("overview.thin", tally.notes(), tally.sessions());
    Label thin = new Label(words, Icon.WARNING.inLine());
    boolean thinnest = tally.weight() == QuestionTally.Weight.THINNEST;
    thin.getStyleClass().addAll(Styles.META, thinnest ? Styles.WARNING : Styles.MUTED);
    return thin;
  }

  private Node notes(QuestionTally tally) {
    long most = most(QuestionTally::notes);
    TallyBar bar = new TallyBar(tally.notes(), tally.notes(), most, "cf-tally-plain");
    return column(bar, Words.say("overview.notes", tally.notes()), "cf-tally");
  }

  private Node findings(QuestionTally tally) {
    long most = most(QuestionTally::findings);
    TallyBar bar = new TallyBar(tally.agreed(), tally.findings(), most, "cf-tally-agreed");
    String words =
        tally.findings() == 0
            ? Words.say("overview.no-findings")
            : Words.say("overview.findings", tally.findings(), tally.agreed());
    return column(bar, words, "cf-tally-wide");
  }

  private Node recommendations(QuestionTally tally) {
    long count = tally.recommendations();
    long most = most(QuestionTally::recommendations);
    TallyBar bar = new TallyBar(count, count, most, "cf-tally-plain");
    return column(bar, Words.say("overview.recommendations", count), "cf-tally");
  }

  private long most(ToLongFunction<QuestionTally> count) {
    return tallies.stream().mapToLong(count).max().orElse(0);
  }

  private static Node column(TallyBar bar, String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox column = new VBox(bar, label);
    column.setAlignment(Pos.CENTER_LEFT);
    column.getStyleClass().addAll(Styles.GAP_4, style);
    return column;
  }
}
