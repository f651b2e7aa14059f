package org.criticalfriend.ui.tonight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** Plans what to ask, and says of what kind a source is; each act is one undo step. */
final class Planner {
  private static final Shape<PlannedQuestion> PLANNED = Shape.of(PlannedQuestion.class);
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  private static final Shape<Note> NOTE = Shape.of(Note.class);

  private final Desk desk;

  Planner(Desk desk) {
    this.desk = desk;
  }

  /** What is planned for a session, in order. */
  static List<PlannedQuestion> planned(Session session) {
    return Objects.requireNonNullElse(session.toAsk(), List.of());
  }

  /** Another question is asked in a session, for this key question; nothing where it is blank. */
  void plan(Id session, Id keyQuestion, String text) {
    if (!text.isBlank()) {
      PlannedQuestion added =
          new PlannedQuestion(Id.create(), text.strip(), keyQuestion, null, Extras.NONE);
      change("tonight.step-plan", session, all -> added(all, added));
    }
  }

  /** A question reads otherwise; it stays as it was where it is blank. */
  void reword(Id session, Id question, String text) {
    if (!text.isBlank()) {
      change(
          "tonight.step-reword",
          session,
          all -> {
            all.replaceAll(
                one -> one.id().equals(question) ? PLANNED.with(one, "text", text.strip()) : one);
            return all;
          });
    }
  }

  /** A question is not asked after all. */
  void remove(Id session, Id question) {
    change(
        "tonight.step-remove",
        session,
        all -> {
          all.removeIf(one -> one.id().equals(question));
          return all;
        });
  }

  /** A question is asked so many places later, or earlier; it stays within its session. */
  void move(Id session, Id question, int by) {
    change(
        "tonight.step-move",
        session,
        all -> {
          int at = all.stream().map(PlannedQuestion::id).toList().indexOf(question);
          if (at >= 0) {
            PlannedQuestion moved = all.remove(at);
            all.add(Math.clamp((long) at + by, 0, all.size()), moved);
          }
          return all;
        });
  }

  /** A question is asked in another session, after what is planned there. */
  void ask(Id from, Id question, Id to) {
    Session before = session(from);
    Session there = session(to);
    if (before == null || there == null || from.equals(to)) {
      return;
    }
    List<PlannedQuestion> stay = new ArrayList<>(planned(before));
    List<PlannedQuestion> now = new ArrayList<>(planned(there));
    stay.stream().filter(one -> one.id().equals(question)).forEach(now::add);
    if (stay.removeIf(one -> one.id().equals(question))) {
      Session left = SESSION.with(before, "toAsk", stay.isEmpty() ? null : stay);
      desk.take(
          Step.put(Words.say("tonight.step-session"), left, SESSION.with(there, "toAsk", now)));
    }
  }

  /** Notes come from this kind of source; from that of their session where it is null. */
  void source(Set<Id> notes, @Nullable SourceKind kind) {
    String word = kind == null ? null : kind.word();
    List<Act> acts =
        desk.review().get().notes().stream()
            .filter(note -> notes.contains(note.id()))
            .filter(note -> !Objects.equals(note.source(), word))
            .<Act>map(note -> new Act.Put(NOTE.with(note, "source", word)))
            .toList();
    desk.take(new Step(Words.say("tonight.step-source"), acts));
  }

  /** Sessions are this kind of source; none where it is null. */
  void sources(Set<Id> sessions, @Nullable SourceKind kind) {
    String word = kind == null ? null : kind.word();
    List<Act> acts =
        desk.review().get().sessions().stream()
            .filter(session -> sessions.contains(session.id()))
            .filter(session -> !Objects.equals(session.source(), word))
            .<Act>map(session -> new Act.Put(SESSION.with(session, "source", word)))
            .toList();
    desk.take(new Step(Words.say("tonight.step-session-source"), acts));
  }

  private static List<PlannedQuestion> added(List<PlannedQuestion> all, PlannedQuestion one) {
    all.add(one);
    return all;
  }

  private void change(String step, Id id, UnaryOperator<List<PlannedQuestion>> change) {
    Session before = session(id);
    if (before == null) {
      return;
    }
    List<PlannedQuestion> now = change.apply(new ArrayList<>(planned(before)));
    if (!now.equals(planned(before))) {
      Session after = SESSION.with(before, "toAsk", now.isEmpty() ? null : now);
      desk.take(Step.put(Words.say(step), after));
    }
  }

  private @Nullable Session session(Id id) {
    return desk.review().get().sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
