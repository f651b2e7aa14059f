package org.criticalfriend.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;

class SourceGridTest {
  private static final Shape<Note> NOTE = Shape.of(Note.class);
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  private static final int NOT_SAID = SourceGrid.columns() - 1;
  private final Review review = bare();

  @Test
  void countsANoteUnderEachQuestionItIsTiedTo() {
    SourceGrid grid = grid(review);
    int ties = review.notes().stream().mapToInt(note -> note.keyQuestions().size()).sum();

    assertThat(grid.rows().stream().mapToInt(SourceGrid.Row::total).sum()).isEqualTo(ties);
    assertThat(grid.notes()).isEqualTo(review.notes().size());
    assertThat(ties).isGreaterThan(grid.notes());
  }

  @Test
  void putsNotesOfWhichNobodySaidInAColumnOfTheirOwn() {
    assertThat(SourceGrid.kind(NOT_SAID)).isNull();
    assertThat(grid(review).rows()).anyMatch(row -> !row.cells().get(NOT_SAID).isEmpty());
    assertThat(grid(review).rows()).allMatch(row -> row.cells().getFirst().isEmpty());
  }

  @Test
  void takesTheNotesOwnSourceBeforeThatOfItsSession() {
    Session session = SESSION.with(review.sessions().getFirst(), "source", "Senior");
    List<Note> notes =
        review.notes().stream()
            .filter(note -> session.id().equals(note.session()))
            .map(note -> NOTE.with(note, "source", "community"))
            .toList();
    Review changed =
        SampleReview.with(SampleReview.with(review, "sessions", List.of(session)), "notes", notes);
    SourceGrid grid = grid(changed);

    assertThat(column(grid, SourceKind.SENIOR)).isZero();
    assertThat(column(grid, SourceKind.COMMUNITY)).isPositive();
  }

  @Test
  void takesAWordItDoesNotKnowAsNotSaid() {
    Note odd = NOTE.with(heard(), "source", "The moon");

    SourceGrid grid = grid(SampleReview.with(review, "notes", List.of(odd)));

    assertThat(grid.rows().stream().mapToInt(row -> row.cells().get(NOT_SAID).size()).sum())
        .isEqualTo(odd.keyQuestions().size());
  }

  @Test
  void leavesOutNotesThatAreNotWanted() {
    Sources sources = new Sources(review);
    LocalDate day = LocalDate.parse("2025-06-12");

    SourceGrid grid = SourceGrid.of(review, sources, note -> day.equals(sources.day(note)));

    assertThat(grid.notes()).isPositive().isLessThan(review.notes().size());
    assertThat(grid.documents()).isZero();
  }

  @Test
  void namesNotesTiedToNoQuestion() {
    Note loose = NOTE.with(heard(), "keyQuestions", List.of());

    SourceGrid grid = grid(SampleReview.with(review, "notes", List.of(loose)));

    assertThat(grid.untied()).containsExactly(loose.id());
    assertThat(grid.rows()).allMatch(row -> row.total() == 0);
  }

  @Test
  void plansForTheNextDayWithSessionsOrElseTheLast() {
    assertThat(NextDay.after(review, LocalDate.parse("2025-06-10"))).isEqualTo("2025-06-11");
    assertThat(NextDay.after(review, LocalDate.parse("2025-06-11"))).isEqualTo("2025-06-12");
    assertThat(NextDay.after(review, LocalDate.parse("2026-01-01"))).isEqualTo("2025-06-12");
    assertThat(NextDay.after(SampleReview.with(review, "sessions", List.of()), LocalDate.EPOCH))
        .isNull();
  }

  @Test
  void proposesSessionsThatMeetTheSourceFirstThenByTime() {
    LocalDate second = LocalDate.parse("2025-06-12");
    Session late = NextDay.sessions(review, second).getLast();
    Id met = late.met().getFirst();
    List<Person> people =
        review.people().stream()
            .map(
                one ->
                    one.id().equals(met)
                        ? Shape.of(Person.class).with(one, "source", "partner")
                        : one)
            .toList();
    Review changed = SampleReview.with(review, "people", people);
    Sources sources = new Sources(changed);

    List<Session> proposed = NextDay.proposed(changed, sources, second, SourceKind.PARTNER);

    assertThat(proposed).contains(late).hasSize(NextDay.sessions(changed, second).size());
    assertThat(NextDay.fits(proposed.getFirst(), sources, SourceKind.PARTNER)).isTrue();
    assertThat(NextDay.fits(proposed.getLast(), sources, SourceKind.PARTNER)).isFalse();
    assertThat(NextDay.proposed(changed, sources, second, null))
        .isEqualTo(NextDay.sessions(changed, second));
  }

  private Note heard() {
    return review.notes().stream()
        .filter(note -> note.session() != null && note.kind().word().equals("heard"))
        .findFirst()
        .orElseThrow();
  }

  /** The sample as it is where nobody says of what kind sessions are. */
  private static Review bare() {
    Review review = SampleReview.onSite();
    return SampleReview.with(
        review,
        "sessions",
        review.sessions().stream().map(one -> SESSION.with(one, "source", null)).toList());
  }

  private static int column(SourceGrid grid, SourceKind kind) {
    return grid.rows().stream().mapToInt(row -> row.cells().get(column(kind)).size()).sum();
  }

  private static SourceGrid grid(Review review) {
    return SourceGrid.of(review, new Sources(review), note -> true);
  }

  private static int column(SourceKind kind) {
    return List.of(SourceKind.values()).indexOf(kind);
  }
}
