package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.points.Headline;
import org.jspecify.annotations.Nullable;

/** Puts notes behind findings, or against them; each thing one undo step, however many notes. */
public final class EvidenceActs {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private final FindingsModel model;

  EvidenceActs(FindingsModel model) {
    this.model = model;
  }

  /** Puts notes behind a finding; those that are there already take this stance. */
  public void add(Finding finding, List<Note> notes, Stance stance) {
    Set<Id> added = ids(notes);
    List<Evidence> after = new ArrayList<>();
    for (Evidence one : finding.evidence()) {
      boolean again = added.remove(one.note());
      after.add(again ? new Evidence(one.note(), stance, one.extras()) : one);
    }
    added.forEach(note -> after.add(new Evidence(note, stance, Extras.NONE)));
    put("findings.step-evidence", finding, after, notes.size());
  }

  /** Has a piece of evidence speak the other way. */
  public void turn(Finding finding, Id note) {
    change(
        "findings.step-turn", finding, note, one -> new Evidence(note, other(one), one.extras()));
  }

  /** Takes a note from behind a finding; the note itself stays. */
  public void remove(Finding finding, Id note) {
    change("findings.step-take-away", finding, note, one -> null);
  }

  /**
   * Begins a finding that rests on these notes, under this theme, and opens it. Its headline is the
   * beginning of the first note, to be typed over.
   */
  public void begin(List<Note> notes, @Nullable Id theme) {
    if (notes.isEmpty()) {
      return;
    }
    Note first = notes.getFirst();
    Set<Id> questions = new LinkedHashSet<>();
    notes.forEach(note -> questions.addAll(note.keyQuestions()));
    List<Evidence> evidence =
        ids(notes).stream().map(note -> new Evidence(note, Stance.FOR, Extras.NONE)).toList();
    Finding bare =
        model
            .acts()
            .made(
                Headline.of(null, first.text(), model.review()),
                theme == null ? first.theme() : theme);
    Finding begun =
        FINDING.with(
            FINDING.with(bare, "evidence", evidence), "keyQuestions", List.copyOf(questions));
    model.desk().take(Step.put(Words.say("findings.step-begin", notes.size()), begun));
    model.show(begun.id());
  }

  private void change(
      String step, Finding finding, Id note, Function<Evidence, @Nullable Evidence> change) {
    List<Evidence> after = new ArrayList<>();
    for (Evidence one : finding.evidence()) {
      Evidence now = one.note().equals(note) ? change.apply(one) : one;
      if (now != null) {
        after.add(now);
      }
    }
    put(step, finding, after, 1);
  }

  private void put(String step, Finding finding, List<Evidence> after, int notes) {
    if (!after.equals(finding.evidence())) {
      Finding changed = FINDING.with(finding, "evidence", after);
      model.desk().take(Step.put(Words.say(step, notes), changed));
    }
  }

  private static Set<Id> ids(List<Note> notes) {
    Set<Id> ids = new LinkedHashSet<>();
    notes.forEach(note -> ids.add(note.id()));
    return ids;
  }

  private static Stance other(Evidence one) {
    return one.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
  }
}
