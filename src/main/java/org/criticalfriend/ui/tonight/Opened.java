package org.criticalfriend.ui.tonight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.evidence.NextDay;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;
import org.jspecify.annotations.Nullable;

/**
 * The cell that is open: what was heard there, and what to ask of whom.
 *
 * @param number the number of the key question, from 1
 * @param question the key question
 * @param kind the kind of source; null where nobody said
 * @param notes the notes, in the order of the review
 * @param proposed the sessions of tomorrow, those first in which this kind of source is met
 * @param fitting how many of those there are
 * @param ideas what could be asked: its prompts, and the questions that notes left open
 * @param elsewhere what was heard on the key question from the other kinds of source
 */
record Opened(
    int number,
    KeyQuestion question,
    @Nullable SourceKind kind,
    List<Note> notes,
    List<Session> proposed,
    int fitting,
    List<String> ideas,
    String elsewhere) {
  private static final int MOST_IDEAS = 4;

  Opened {
    notes = List.copyOf(notes);
    proposed = List.copyOf(proposed);
    ideas = List.copyOf(ideas);
  }

  /** The cell at this spot of an evening. */
  static Opened of(Evening evening, Spot spot) {
    SourceGrid.Row row = evening.grid().rows().get(spot.row());
    KeyQuestion question = evening.review().keyQuestions().get(spot.row());
    SourceKind kind = SourceGrid.kind(spot.column());
    List<Session> proposed =
        NextDay.proposed(evening.review(), evening.sources(), evening.next(), kind);
    long fitting = proposed.stream().filter(s -> NextDay.fits(s, evening.sources(), kind)).count();
    return new Opened(
        spot.row() + 1,
        question,
        kind,
        row.cells().get(spot.column()).stream()
            .map(evening.sources()::note)
            .filter(Objects::nonNull)
            .toList(),
        proposed,
        Math.toIntExact(fitting),
        ideas(evening, question),
        elsewhere(row, spot.column()));
  }

  /** How much was heard, such as "from the community: nothing heard yet". */
  String heard() {
    return Words.say("tonight.heard." + SourceLook.key(kind), notes.size());
  }

  /** What to ask of whom. */
  String advice() {
    if (kind == null) {
      return Words.say(notes.isEmpty() ? "tonight.all-said" : "tonight.say-kind");
    }
    String whom = Words.say("tonight.whom." + SourceLook.key(kind));
    if (fitting == 0) {
      return Words.say("tonight.ask-nobody", notes.size(), whom);
    }
    return Words.say("tonight.ask", notes.size(), whom, proposed.getFirst().title());
  }

  private static List<String> ideas(Evening evening, KeyQuestion question) {
    Set<String> planned =
        evening.review().sessions().stream()
            .map(Session::toAsk)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .map(PlannedQuestion::text)
            .collect(Collectors.toSet());
    Set<String> ideas = new LinkedHashSet<>();
    if (question.prompts() != null) {
      ideas.addAll(question.prompts());
    }
    Id id = question.id();
    for (Note note : evening.review().notes()) {
      if (note.kind() == NoteKind.QUESTION && note.keyQuestions().contains(id)) {
        ideas.add(note.text());
      }
    }
    ideas.removeAll(planned);
    return ideas.stream().limit(MOST_IDEAS).toList();
  }

  private static String elsewhere(SourceGrid.Row row, int opened) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      int count = row.cells().get(column).size();
      if (column != opened && count > 0) {
        String from = "tonight.from." + SourceLook.key(SourceGrid.kind(column));
        parts.add(Words.say(from, count));
      }
    }
    return parts.isEmpty()
        ? Words.say("tonight.nowhere-else")
        : Words.say("tonight.elsewhere", String.join(", ", parts));
  }
}
