package org.criticalfriend.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;

class StrengthTest {
  private final Review review = SampleReview.onSite();
  private final Note first =
      review.notes().stream().filter(note -> note.session() != null).findFirst().orElseThrow();
  private final Note elsewhere =
      review.notes().stream()
          .filter(note -> note.session() != null && !note.session().equals(first.session()))
          .findFirst()
          .orElseThrow();

  @Test
  void countsSessionsAndPeersOfNotesForAFinding() {
    Strength strength = strength(List.of(speaking(first), speaking(elsewhere)), review);

    assertThat(strength.sessions()).isEqualTo(2);
    assertThat(strength.notesFor()).isEqualTo(2);
    assertThat(strength.notesAgainst()).isZero();
    assertThat(strength.isOneSession()).isFalse();
  }

  @Test
  void countsNoteAgainstApartAndNotItsSession() {
    Evidence against = new Evidence(elsewhere.id(), Stance.AGAINST, Extras.NONE);

    Strength strength = strength(List.of(speaking(first), against), review);

    assertThat(strength.sessions()).isEqualTo(1);
    assertThat(strength.notesAgainst()).isEqualTo(1);
    assertThat(strength.isOneSession()).isTrue();
  }

  @Test
  void restsOnNothingWhereItsOnlyNoteIsGone() {
    Evidence gone = new Evidence(Id.create(), Stance.FOR, Extras.NONE);

    assertThat(strength(List.of(gone), review).isNothing()).isTrue();
  }

  @Test
  void takesTheSourceOfTheNoteBeforeThatOfItsSession() {
    Session session = Shape.of(Session.class).with(session(), "source", SourceKind.SENIOR.word());
    Note heard = Shape.of(Note.class).with(heard(session), "source", null);
    Note patient = Shape.of(Note.class).with(heard, "source", "Community");
    Sources sources = new Sources(SampleReview.with(review, "sessions", List.of(session)));

    assertThat(sources.kind(heard)).isEqualTo(SourceKind.SENIOR);
    assertThat(sources.kind(patient)).isEqualTo(SourceKind.COMMUNITY);
  }

  @Test
  void knowsNoKindWhereAWordNamesNone() {
    assertThat(SourceKind.of("frontline ")).isEqualTo(SourceKind.FRONTLINE);
    assertThat(SourceKind.of("the usual")).isNull();
    assertThat(SourceKind.of(null)).isNull();
  }

  private Session session() {
    return review.sessions().getFirst();
  }

  private Note heard(Session session) {
    Shape<Note> shape = Shape.of(Note.class);
    Note at = shape.with(shape.with(first, "session", session.id()), "document", null);
    return shape.with(shape.with(at, "people", null), "kind", NoteKind.HEARD);
  }

  private static Evidence speaking(Note note) {
    return new Evidence(note.id(), Stance.FOR, Extras.NONE);
  }

  private static Strength strength(List<Evidence> evidence, Review review) {
    Finding finding =
        Shape.of(Finding.class).with(review.findings().getFirst(), "evidence", evidence);
    return Strength.of(finding, new Sources(review));
  }
}
