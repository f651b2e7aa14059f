package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the field: marks already understood, and text; never changed, only replaced.
 *
 * @param marks in the order in which they were made
 * @param caret before which character of the text the caret stands
 * @param plain what looks like a mark and was turned back into text
 */
public record NoteLine(List<Mark> marks, String text, int caret, Set<String> plain) {
  /** Nothing typed yet. */
  public static final NoteLine EMPTY = new NoteLine(List.of(), "", 0, Set.of());

  /** Guarantees lists nobody changes and a caret within the text. */
  public NoteLine {
    marks = List.copyOf(marks);
    plain = Set.copyOf(plain);
    caret = Math.clamp(caret, 0, text.length());
  }

  /** A line of text in which nothing was understood yet. */
  public static NoteLine of(String text) {
    return EMPTY.typed(text, text.length());
  }

  /** The same marks before another text. */
  public NoteLine typed(String newText, int newCaret) {
    return new NoteLine(marks, newText, newCaret, plain);
  }

  /** With this mark, in place of those it replaces. */
  public NoteLine with(Mark mark) {
    List<Mark> now = new ArrayList<>(marks);
    now.removeIf(mark::replaces);
    now.add(mark);
    return new NoteLine(now, text, caret, plain);
  }

  /** Without this mark. */
  public NoteLine without(Mark mark) {
    return new NoteLine(
        marks.stream().filter(one -> !one.equals(mark)).toList(), text, caret, plain);
  }

  /** With this mark if it was not there, and else without. */
  public NoteLine toggled(Mark mark) {
    return marks.contains(mark) ? without(mark) : with(mark);
  }

  /** With the latest mark turned back into text, for good; the same where there is none. */
  public NoteLine withLastAsText() {
    if (marks.isEmpty()) {
      return this;
    }
    String back = marks.getLast().typed();
    boolean apart = !text.isEmpty() && back.length() > 1;
    String now = apart ? back + " " + text : back + text;
    return without(marks.getLast()).leaving(back).typed(now, back.length());
  }

  /** Taking what looks like this mark for text from now on. */
  NoteLine leaving(String looksLike) {
    Set<String> now = new LinkedHashSet<>(plain);
    now.add(looksLike.toLowerCase(Locale.ROOT));
    return new NoteLine(marks, text, caret, now);
  }

  /** Whether this was turned back into text. */
  boolean leaves(String looksLike) {
    return !plain.isEmpty() && plain.contains(looksLike.toLowerCase(Locale.ROOT));
  }

  /** Whether there is neither text nor a mark. */
  public boolean isEmpty() {
    return marks.isEmpty() && text.isEmpty();
  }

  /** What kind of note it makes. */
  public NoteKind kind() {
    return marks.stream()
        .map(mark -> mark instanceof Mark.Kind(NoteKind kind, var typed) ? kind : null)
        .filter(kind -> kind != null)
        .findFirst()
        .orElse(NoteKind.HEARD);
  }

  /** The marks of one type, in order. */
  <M extends Mark> List<M> marks(Class<M> type) {
    return marks.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The first mark of one type; null where there is none. */
  <M extends Mark> @Nullable M mark(Class<M> type) {
    List<M> found = marks(type);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** All of it as one line of text that reads back, numbers of questions first. */
  public String asTyped() {
    Stream<Mark> numbers = marks.stream().filter(Mark.Question.class::isInstance);
    Stream<Mark> others = marks.stream().filter(mark -> !(mark instanceof Mark.Question));
    String before =
        Stream.concat(numbers, others)
            .map(
                mark -> mark instanceof Mark.Kind(NoteKind kind, var t) ? word(kind) : mark.typed())
            .map(typed -> typed + " ")
            .collect(Collectors.joining());
    return before + text;
  }

  private static String word(NoteKind kind) {
    return Vocabulary.kind(kind).typed();
  }
}
