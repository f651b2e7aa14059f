package org.criticalfriend.ui.drafting;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.replacing.Match;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/** A place where words were found: ticked or not, its number, and what would stand there. */
final class WordHitCell extends WrappingCell<WordHit> {
  /** As many letters stand round a match that is not near the edge of its text. */
  private static final int CUT = 60;

  private final ObservableStringValue by;
  private final boolean writable;

  WordHitCell(ObservableStringValue by, boolean writable) {
    this.by = by;
    this.writable = writable;
  }

  @Override
  protected Region draw(WordHit hit) {
    Match match = hit.match();
    CheckBox tick = new CheckBox();
    tick.setSelected(hit.ticked().get());
    tick.setOnAction(event -> hit.ticked().set(tick.isSelected()));
    tick.setAccessibleText(Words.say("drafting.search-tick", match.found()));
    tick.setFocusTraversable(false);
    tick.setDisable(!writable);
    tick.setMinWidth(Region.USE_PREF_SIZE);
    Label number = new Label(hit.number());
    number.getStyleClass().addAll(Styles.META, Styles.ACCENT, "cf-hit-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow words = words(match);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(tick, number, words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    String ticked = Words.say(hit.ticked().get() ? "drafting.search-on" : "drafting.search-off");
    setAccessibleText(
        hit.number() + " " + match.before() + match.found() + match.after() + ", " + ticked);
    return line;
  }

  private TextFlow words(Match match) {
    boolean replaced = !by.get().isEmpty();
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("cf-hit");
    flow.setMinWidth(0);
    flow.getChildren().add(text(wholeBefore(match.before()), "text"));
    flow.getChildren().add(text(match.found(), replaced ? "cf-hit-old" : "cf-hit-found"));
    if (replaced) {
      flow.getChildren().add(text(" " + by.get(), "cf-hit-new"));
    }
    flow.getChildren().add(text(wholeAfter(match.after()), "text"));
    return flow;
  }

  /** What was cut somewhere in a word begins with the next one. */
  private static String wholeBefore(String words) {
    int space = words.indexOf(' ');
    return words.length() < CUT || space < 0 ? words : "…" + words.substring(space + 1);
  }

  private static String wholeAfter(String words) {
    int space = words.lastIndexOf(' ');
    return words.length() < CUT || space <= 0 ? words : words.substring(0, space) + "…";
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().setAll("text", style);
    return text;
  }
}
