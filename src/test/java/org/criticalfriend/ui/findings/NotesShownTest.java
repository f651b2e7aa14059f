package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.findings.NoteFilter.By;
import org.junit.jupiter.api.Test;

class NotesShownTest {
  private final Review review = SampleReview.onSite();
  private final NotesShown shown = new NotesShown();

  NotesShownTest() {
    shown.take(review);
  }

  @Test
  void areAllThereUntilSomethingIsAskedFor() {
    assertThat(shown.notes()).isEqualTo(review.notes());
    assertThat(shown.isFiltered()).isFalse();
  }

  @Test
  void leaveOutUsedOnes() {
    shown.filter().set(NoteFilter.ALL.unused(true));
    Set<Id> used = new HashSet<>();
    review.findings().forEach(one -> one.evidence().forEach(each -> used.add(each.note())));
    assertThat(shown.notes()).noneMatch(note -> used.contains(note.id())).hasSize(3);
    assertThat(shown.unused().get()).isEqualTo(3);
  }

  @Test
  void goOutOfSightWhenTheyAreUsed() {
    shown.filter().set(NoteFilter.ALL.unused(true));
    Note note = shown.notes().getFirst();
    Finding first = review.findings().getFirst();
    Finding with =
        Shape.of(Finding.class)
            .with(first, "evidence", List.of(new Evidence(note.id(), Stance.FOR, Extras.NONE)));
    List<Finding> all = new ArrayList<>(review.findings());
    all.set(0, with);
    shown.take(SampleReview.with(review, "findings", all));
    assertThat(shown.notes()).doesNotContain(note);
    assertThat(shown.uses(note)).isOne();
  }

  @Test
  void tellWhenTheyAreUsedOnceMore() {
    Note used = review.notes().get(3);
    int before = shown.uses(used);
    List<Map<Id, Integer>> told = new ArrayList<>();
    shown.uses().addListener((property, was, now) -> told.add(now));
    Finding last = review.findings().getLast();
    Finding more =
        Shape.of(Finding.class)
            .with(last, "evidence", List.of(new Evidence(used.id(), Stance.FOR, Extras.NONE)));
    List<Finding> all = new ArrayList<>(review.findings());
    all.add(Shape.of(Finding.class).with(more, "id", Id.create()));
    shown.take(SampleReview.with(review, "findings", all));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst()).containsEntry(used.id(), before + 1);
  }

  @Test
  void arePickedByEachOfTheirMarks() {
    Note note = review.notes().get(20);
    for (By by : By.values()) {
      shown.clear();
      Id one =
          switch (by) {
            case SESSION -> note.session();
            case QUESTION -> note.keyQuestions().getFirst();
            case THEME -> note.theme();
            case AUTHOR -> note.author();
          };
      shown.filter().set(shown.filter().get().turned(by, one));
      assertThat(shown.notes()).contains(note);
      assertThat(shown.notes().size()).isLessThan(review.notes().size());
      assertThat(shown.filter().get().of(by)).containsExactly(one);
    }
    shown.filter().set(NoteFilter.ALL.turned(NoteKind.QUOTE));
    assertThat(shown.notes()).allMatch(one -> one.kind() == NoteKind.QUOTE).isNotEmpty();
  }

  @Test
  void areThoseOfAnyOfTheSessionsThatAreTicked() {
    List<Id> sessions =
        review.notes().stream().map(Note::session).filter(Objects::nonNull).distinct().toList();
    Id first = sessions.get(0);
    Id other = sessions.get(1);
    NoteFilter both = NoteFilter.ALL.turned(By.SESSION, first).turned(By.SESSION, other);
    shown.filter().set(both);
    assertThat(shown.notes()).extracting(Note::session).containsOnly(first, other);

    NoteFilter quotes = both.turned(NoteKind.QUOTE).turned(NoteKind.FACT);
    shown.filter().set(quotes);
    assertThat(shown.notes())
        .isNotEmpty()
        .allMatch(note -> note.kind() == NoteKind.QUOTE || note.kind() == NoteKind.FACT)
        .extracting(Note::session)
        .contains(first)
        .isSubsetOf(first, other);

    shown.filter().set(both.turned(By.SESSION, other).turned(By.SESSION, first));
    assertThat(shown.isFiltered()).isFalse();
  }

  @Test
  void holdEveryWordThatIsSearchedWhateverItsAccents() {
    Note note = review.notes().getFirst();
    Note accented = Shape.of(Note.class).with(note, "text", "Łukasz's café opens at nine");
    shown.take(SampleReview.with(review, "notes", List.of(accented, review.notes().get(1))));
    shown.search().set("CAFE nine");
    assertThat(shown.notes()).containsExactly(accented);
    shown.search().set("cafe ten");
    assertThat(shown.notes()).isEmpty();
    shown.search().set("   ");
    assertThat(shown.notes()).hasSize(2);
  }

  @Test
  void areSearchedByTheirWordsAsTheyAreNow() {
    shown.search().set("refreshingly");
    assertThat(shown.notes()).hasSize(1);
    Note edited = Shape.of(Note.class).with(shown.notes().getFirst(), "text", "Plain.");
    List<Note> all = new ArrayList<>(review.notes());
    all.set(all.indexOf(shown.notes().getFirst()), edited);
    shown.take(SampleReview.with(review, "notes", all));
    assertThat(shown.notes()).isEmpty();
  }
}
