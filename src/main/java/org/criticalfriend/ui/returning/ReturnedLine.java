package org.criticalfriend.ui.returning;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.editing.CellText;
import org.criticalfriend.returning.Change;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Change.Proposal;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** One change of a paper that came back, and what was decided of it. */
public final class ReturnedLine {
  private static final int SHORT = 90;

  private final Change change;
  private final ObjectProperty<Decision> decision = new SimpleObjectProperty<>(Decision.OPEN);
  private final StringProperty edited = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty refused = new SimpleBooleanProperty(false);

  /** What was decided of a change. */
  public enum Decision {
    /** Nothing yet. */
    OPEN,
    /** It goes into the review. */
    TAKEN,
    /** It does not; where it cannot, it was seen. */
    LEFT
  }

  ReturnedLine(Change change) {
    this.change = change;
  }

  /** What was done to the paragraph. */
  public Change change() {
    return change;
  }

  /** What was decided. */
  public ObjectProperty<Decision> decision() {
    return decision;
  }

  /** Words typed here in place of theirs, on one line; empty where theirs are to be taken. */
  public StringProperty edited() {
    return edited;
  }

  /** A note for the team that answers the comments; empty for none. */
  public StringProperty note() {
    return note;
  }

  /** Whether it was taken and could not be put anywhere. */
  public BooleanProperty refused() {
    return refused;
  }

  /** Whether it can be taken at all. */
  public boolean canBeTaken() {
    return change.proposal() != null;
  }

  /** Whether its words can be typed anew before they are taken. */
  public boolean canBeEdited() {
    Proposal proposal = change.proposal();
    return proposal != null && change.kind() != Kind.GONE;
  }

  /** Theirs as one line to edit: bold, links and signs stand as their marks. */
  public String toEdit() {
    Proposal proposal = change.proposal();
    return !edited.get().isEmpty() || proposal == null
        ? edited.get()
        : CellText.of(proposal.words());
  }

  /** What is to be done with the record; null where nothing is. */
  @Nullable Proposal wanted() {
    Proposal proposal = change.proposal();
    return proposal == null || edited.get().isBlank()
        ? proposal
        : proposal.saying(CellText.strokes(edited.get()));
  }

  /** "Paragraph 5.2", "After 5.2", or the heading under which it stands. */
  public String place() {
    if (!change.number().isEmpty()) {
      String key = change.kind() == Kind.NEW ? "returning.after" : "returning.paragraph";
      String number = change.number().replaceAll("\\.$", "");
      return change.number().startsWith("[")
          ? Words.say("returning.footnote", number.substring(1, number.length() - 1))
          : Words.say(key, number);
    }
    return change.heading().isEmpty() ? Words.say("returning.cover") : change.heading();
  }

  /** What became of the paragraph, in a word. */
  public String kind() {
    return Words.say("returning.kind." + change.kind().name().toLowerCase(Locale.ROOT));
  }

  /** What was decided, in a word; empty while it is open. */
  public String decided() {
    return switch (decision.get()) {
      case OPEN -> refused.get() ? Words.say("returning.refused") : "";
      case TAKEN ->
          Words.say(edited.get().isEmpty() ? "returning.taken" : "returning.taken-edited");
      case LEFT -> Words.say(canBeTaken() ? "returning.left" : "returning.seen");
    };
  }

  /** Who changed it; who comments where nobody did. */
  public List<String> people() {
    List<String> all =
        change.kind() == Kind.COMMENTED
            ? change.comments().stream().map(comment -> comment.author()).distinct().toList()
            : change.by();
    return all.stream().map(ReturnedLine::called).toList();
  }

  /** An author's name; words for one who did not track changes. */
  static String called(String author) {
    return author.isEmpty() ? Words.say("returning.untracked") : author;
  }

  /** The first of the words that matter. */
  public String opening() {
    String words =
        change.stretches().stream()
            .filter(one -> one.side() != Side.BOTH)
            .map(one -> one.text().strip())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" … "));
    String all = words.isEmpty() ? change.words(Side.OURS) : words;
    return all.length() > SHORT ? all.substring(0, SHORT) + "…" : all;
  }

  /** By which it is known again when the file is read anew. */
  String key() {
    return change.kind() + "\n" + change.words(Side.OURS) + "\n" + change.words(Side.THEIRS);
  }

  /** All of it as it is read out. */
  public String aloud() {
    String by = String.join(", ", people());
    String said = decided().isEmpty() ? Words.say("returning.open") : decided();
    return Objects.requireNonNull(String.join(". ", place(), kind(), by, opening(), said));
  }
}
