package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.points.StrengthWords;
import org.junit.jupiter.api.Test;

class FindingEvidenceTest extends FindingsAtWork {
  @Test
  void restOnNotesForAndAgainst() {
    Finding finding = findings().getLast();
    List<Note> notes =
        desk.review().get().notes().stream()
            .filter(note -> !notesOf(finding).contains(note.id()))
            .limit(2)
            .toList();
    model.evidence().add(finding, notes, Stance.AGAINST);
    Finding now = now(finding);
    assertThat(now.evidence()).hasSize(finding.evidence().size() + 2);
    model.evidence().add(now, notes.subList(0, 1), Stance.FOR);
    assertThat(now(finding).evidence()).hasSize(finding.evidence().size() + 2);
    assertThat(StrengthWords.sentence(model.points().get().strength(now(finding))))
        .endsWith("; 1 note against");
    assertThat(desk.toUndo().get()).isEqualTo("Add evidence");
    assertThat(now(finding).evidence()).doesNotHaveDuplicates();
    desk.undo();
    desk.undo();
    assertThat(now(finding)).isEqualTo(finding);
  }

  @Test
  void takeEvidenceThatTurnsOrGoes() {
    Finding finding = findings().getFirst();
    Id note = finding.evidence().getFirst().note();
    model.evidence().turn(finding, note);
    assertThat(now(finding).evidence().getFirst().stance()).isEqualTo(Stance.AGAINST);
    model.evidence().remove(now(finding), note);
    assertThat(notesOf(now(finding))).doesNotContain(note);
    assertThat(desk.review().get().notes()).anyMatch(one -> one.id().equals(note));
  }

  @Test
  void keepTheirEvidenceWhenANoteIsEditedOrMoved() {
    Finding finding = findings().getFirst();
    Note note = model.points().get().sources().note(finding.evidence().getFirst().note());
    Id session = desk.review().get().sessions().getLast().id();
    Note moved = Shape.of(Note.class).with(note, "session", session);
    desk.take(Step.put("Move note", Shape.of(Note.class).with(moved, "text", "Said otherwise")));
    List<Note> all = desk.review().get().notes();
    desk.take(new Step("Order notes", List.of(new Act.Move(note.id(), all.getLast().id()))));
    desk.readAgain();
    assertThat(now(finding).evidence()).isEqualTo(finding.evidence());
    assertThat(model.points().get().sources().note(note.id()).text()).isEqualTo("Said otherwise");
  }

  @Test
  void loseOnlyTheEvidenceOfANoteThatIsRemoved() {
    Finding finding = findings().getFirst();
    Id note = finding.evidence().getFirst().note();
    desk.take(Step.remove("Remove note", List.of(note)));
    assertThat(notesOf(now(finding))).hasSize(finding.evidence().size() - 1);
    desk.undo();
    assertThat(now(finding).evidence()).isEqualTo(finding.evidence());
  }

  @Test
  void beginWithANotesWordsItsQuestionsAndItsTheme() {
    List<Note> notes = desk.review().get().notes().subList(3, 5);
    model.evidence().begin(notes, null);
    Finding begun = model.finding();
    assertThat(begun.headline().split(" ").length).isLessThanOrEqualTo(12);
    assertThat(begun.theme()).isEqualTo(notes.getFirst().theme());
    assertThat(notesOf(begun)).containsExactlyElementsOf(notes.stream().map(Note::id).toList());
    assertThat(begun.state()).isEqualTo(State.DRAFT);
    assertThat(model.open().get()).isTrue();
    assertThat(desk.toUndo().get()).isEqualTo("Finding from 2 notes");
  }
}
