package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.returning.Change.Act;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Change.Proposal;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Stretch;
import org.criticalfriend.returning.Change.Told;
import org.criticalfriend.word.EditedFile;
import org.criticalfriend.word.EditedFile.Comment;
import org.criticalfriend.word.EditedParagraph;
import org.criticalfriend.word.EditedParagraph.Mark;
import org.criticalfriend.word.EditedParagraph.Piece;
import org.criticalfriend.word.EditedParagraph.Room;
import org.jspecify.annotations.Nullable;

/** Goes down a paper and the file that came back, and says of each paragraph what was done. */
final class Collation {
  private final Texts texts;
  private final List<Printed> ours;
  private final List<EditedParagraph> theirs;
  private final int[] pairs;
  private final int[] back;
  private final BitSet moved;
  private final Comments comments;
  private final ReturnedNotes notes;
  private final List<Change> changes = new ArrayList<>();
  private String heading = "";
  private int same;

  Collation(Texts texts, List<Printed> ours, EditedFile edited, int[] pairs) {
    this.texts = texts;
    this.ours = ours;
    this.theirs = edited.paragraphs();
    this.pairs = pairs.clone();
    this.moved = Order.moved(pairs);
    this.comments = new Comments(edited.comments());
    this.notes = new ReturnedNotes(ours, theirs, pairs, texts);
    back = new int[theirs.size()];
    java.util.Arrays.fill(back, -1);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        back[pairs[i]] = i;
      }
    }
  }

  ReturnedPaper told(String file) {
    news(0, null);
    for (int i = 0; i < ours.size(); i++) {
      Printed mine = ours.get(i);
      heading = mine.heading() ? mine.text() : heading;
      if (pairs[i] < 0) {
        gone(mine, List.of(""), List.of());
      } else {
        paired(mine, theirs.get(pairs[i]), moved.get(i));
        news(pairs[i] + 1, mine);
      }
    }
    return new ReturnedPaper(file, changes, comments.rest(), same);
  }

  private void paired(Printed mine, EditedParagraph other, boolean elsewhere) {
    List<Comment> said = comments.of(other.comments());
    if (other.isTakenOut()) {
      gone(mine, deleters(other), said);
      return;
    }
    boolean looks = mine.home() != null && !mine.heading();
    List<Token> words = new ArrayList<>(TheirWords.of(other, notes, mine.home()));
    words.removeIf(token -> mine.home() == null && token.isKnownNote());
    Weaving weaving = new Weaving(Token.of(mine), words, new Deleted(other), looks);
    Set<Told> told = EnumSet.noneOf(Told.class);
    told.addAll(weaving.told());
    Proposal proposal = proposal(mine, weaving, told);
    Kind kind = kind(mine, weaving, proposal, elsewhere, !said.isEmpty());
    if (kind == null) {
      same++;
      return;
    }
    if (elsewhere && kind != Kind.MOVED) {
      told.add(Told.MOVED);
    }
    List<String> by = new ArrayList<>(weaving.by());
    if (by.isEmpty() && kind != Kind.COMMENTED) {
      by.addAll(other.setBy().isEmpty() ? movers(other) : other.setBy());
    }
    changes.add(
        new Change(kind, mine.number(), heading, weaving.stretches(), by, said, told, proposal));
  }

  private static List<String> movers(EditedParagraph other) {
    return other.pieces().stream()
        .map(Piece::mark)
        .map(mark -> mark == null ? "" : mark.author())
        .distinct()
        .toList();
  }

  private @Nullable Proposal proposal(Printed mine, Weaving weaving, Set<Told> told) {
    Home home = mine.home();
    if (home == null || weaving.words().equals(mine.strokes())) {
      return null;
    }
    List<Change.Note> more = notes.texts(weaving.words());
    if (!more.isEmpty()) {
      told.add(Told.NOTE_NEW);
    }
    if (weaving.words().isEmpty() && isLast(home)) {
      told.add(Told.LAST);
      return null;
    }
    return new Proposal(Act.REPLACE, home, mine.strokes(), weaving.words(), more, false);
  }

  private static @Nullable Kind kind(
      Printed mine, Weaving weaving, @Nullable Proposal proposal, boolean moved, boolean said) {
    if (proposal != null) {
      return Kind.CHANGED;
    }
    if (!weaving.isSame()) {
      return mine.home() != null && weaving.told().isEmpty() ? Kind.CHANGED : Kind.PRINTED;
    }
    if (moved) {
      return Kind.MOVED;
    }
    return said ? Kind.COMMENTED : null;
  }

  private boolean isLast(Home home) {
    long words =
        texts.lines(home.source()).stream()
            .filter(line -> Texts.footnote(line).isEmpty() && !line.isEmpty())
            .count();
    return home.cell() == null && home.source().letter() != 'b' && words < 2;
  }

  private void gone(Printed mine, List<String> by, List<Comment> said) {
    Home home = mine.home();
    Set<Told> told = EnumSet.noneOf(Told.class);
    Proposal proposal = null;
    if (mine.text().isBlank()) {
      return;
    }
    if (mine.number().startsWith("[")) {
      told.add(Told.NOTE_GONE);
    } else if (home != null && isLast(home)) {
      told.add(Told.LAST);
    } else if (home != null) {
      proposal = new Proposal(Act.REMOVE, home, mine.strokes(), List.of(), List.of(), false);
    }
    List<Stretch> words = List.of(new Stretch(Side.OURS, mine.text(), by.getFirst()));
    changes.add(new Change(Kind.GONE, mine.number(), heading, words, by, said, told, proposal));
  }

  private static List<String> deleters(EditedParagraph other) {
    Set<String> by = new LinkedHashSet<>();
    for (Piece piece : other.pieces()) {
      Mark mark = piece.mark();
      if (mark != null && mark.deleted()) {
        by.add(mark.author());
      }
    }
    return List.copyOf(by);
  }

  /** All that is new from there on, up to the next paragraph of ours. */
  private void news(int from, @Nullable Printed before) {
    for (int j = from; j < theirs.size() && back[j] < 0; j++) {
      EditedParagraph other = theirs.get(j);
      boolean withMark = other.room() == Room.NOTE && notes.isMarked(other.note());
      if (!other.isTakenOut() && !withMark) {
        added(other, j == 0 ? null : theirs.get(from - 1), before);
      }
    }
  }

  private void added(
      EditedParagraph other, @Nullable EditedParagraph follows, @Nullable Printed before) {
    Home home = before == null ? null : before.home();
    List<Token> words = TheirWords.of(other, notes, home);
    Weaving weaving = new Weaving(List.of(), words, new Deleted(other), true);
    Set<Told> told = EnumSet.noneOf(Told.class);
    Proposal proposal = null;
    if (home != null && Room.TEXT == other.room() && takesMore(home, other)) {
      List<Change.Note> more = notes.texts(weaving.words());
      boolean like = follows != null && follows.style().equals(other.style());
      proposal = new Proposal(Act.INSERT, home, List.of(), weaving.words(), more, like);
      if (!more.isEmpty()) {
        told.add(Told.NOTE_NEW);
      }
    } else {
      told.add(Told.NOWHERE);
    }
    List<String> by = new ArrayList<>(weaving.by());
    if (by.isEmpty()) {
      by.add("");
    }
    String number = before == null ? "" : before.number();
    List<Comment> said = comments.of(other.comments());
    changes.add(
        new Change(Kind.NEW, number, heading, weaving.stretches(), by, said, told, proposal));
  }

  private static boolean takesMore(Home home, EditedParagraph other) {
    boolean heading = other.style().startsWith("heading") || other.style().startsWith("appendix");
    boolean picture =
        other.pieces().stream().anyMatch(piece -> piece.sort() == EditedParagraph.Sort.PICTURE);
    return home.source().letter() != 'q' && !heading && !picture;
  }
}
