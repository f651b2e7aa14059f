package org.criticalfriend.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Drafts;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Host;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.model.Visibility;

/** Builds a review with one or a few of each thing a test needs. */
final class SmallReview {
  final Theme theme = new Theme(Id.create(), "Housing", Extras.NONE);
  final KeyQuestion question =
      new KeyQuestion(Id.create(), "Is it safe?", List.of("Ask staff"), null, Extras.NONE);
  final FindingKind kind = new FindingKind(Id.create(), "strength", null, null, true, Extras.NONE);
  final Group team = new Group(Id.create(), "Team", Side.TEAM, null, null, Extras.NONE);
  final Person peer = person("Łukasz O'Neill");
  final List<Note> notes = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();

  /** Adds a note of the peer's. */
  Note note(String text) {
    Note note = aNote(text);
    notes.add(note);
    return note;
  }

  /** A note of the peer's that is not in the review yet. */
  Note aNote(String text) {
    return aNote(text, peer);
  }

  /** A note that is not in the review yet. */
  Note aNote(String text, Person author) {
    return Draft.of(Note.class)
        .with("author", author.id())
        .with("kind", NoteKind.HEARD)
        .with("text", text)
        .with("keyQuestions", List.of(question.id()))
        .with("theme", theme.id())
        .with("visibility", Visibility.BACKGROUND)
        .build();
  }

  /** Adds a finding with these notes behind it. */
  Finding finding(String text, Note... evidence) {
    List<Evidence> behind = new ArrayList<>();
    for (Note note : evidence) {
      behind.add(new Evidence(note.id(), Stance.FOR, Extras.NONE));
    }
    Finding finding =
        Draft.of(Finding.class)
            .with("theme", theme.id())
            .with("kind", kind.id())
            .with("text", text)
            .with("evidence", behind)
            .with("state", State.DRAFT)
            .build();
    findings.add(finding);
    return finding;
  }

  Person person(String name) {
    return Drafts.aPerson(name, team).build();
  }

  static Note withText(Note note, String text) {
    return Draft.like(note, Note.class).with("text", text).build();
  }

  static Note withTheme(Note note, Id theme) {
    return Draft.like(note, Note.class).with("theme", theme).build();
  }

  Bundle bundle() {
    ReviewDetails details =
        Draft.of(ReviewDetails.class)
            .with("title", "A review")
            .with("programme", "Programme")
            .with("host", new Host("Northtown Council", null, List.of("Town Hall"), Extras.NONE))
            .with("starts", LocalDate.of(2025, 5, 4))
            .with("ends", LocalDate.of(2025, 5, 5))
            .with("language", "en-GB")
            .with("status", ReviewStatus.DRAFT)
            .build();
    Review review =
        Draft.of(Review.class)
            .with("review", details)
            .with("keyQuestions", List.of(question))
            .with("themes", List.of(theme))
            .with("findingKinds", List.of(kind))
            .with("groups", List.of(team))
            .with("people", List.of(peer))
            .with("notes", notes)
            .with("findings", findings)
            .build();
    return new Bundle(review, Map.of());
  }
}
