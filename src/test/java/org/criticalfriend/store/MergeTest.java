package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private final Note note = review.note("Staff feel proud of the work");
  private final Note other = review.note("A second note");
  private final Finding finding = review.finding("The service is good", note);
  private Path ours;
  private Path theirs;

  @BeforeEach
  void copy() throws IOException {
    ours = folder.resolve("ours.review");
    theirs = folder.resolve("theirs.review");
    ReviewFile.create(ours, "Jane", review.bundle()).close();
    Files.copy(ours, theirs);
  }

  @Test
  void keepsTheWordsOfBothAndEveryNewThing() {
    Note mine = review.aNote("Written by Jane");
    Note yours = review.aNote("Written by Bob");
    edit(ours, "Jane", edit -> put(edit, "Most staff feel proud of the work", mine));
    edit(theirs, "Bob", edit -> put(edit, "Staff feel proud of the work they do", yours));

    Merged merged = merge(ours, "Jane", theirs);

    assertThat(merged.operations()).isPositive();
    assertThat(merged.steps()).isEqualTo(1);
    assertThat(merged.contested()).isEmpty();
    assertThat(note(ours, note).text()).isEqualTo("Most staff feel proud of the work they do");
    assertThat(note(ours, mine)).isEqualTo(mine);
    assertThat(note(ours, yours)).isEqualTo(yours);
    assertThat(merge(ours, "Jane", theirs).operations()).isZero();
  }

  @Test
  void findsWhatCameInUnderTheNameOfWhoWroteIt() {
    Note yours = review.aNote("Written by Bob");
    edit(ours, "Jane", edit -> edit.put(SmallReview.withText(note, "Staff feel proud")));
    edit(theirs, "Bob", edit -> edit.put(yours));
    try (ReviewFile file = ReviewFile.open(ours, "Jane")) {
      file.merge(theirs);

      assertThat(file.review().review().notes()).hasSize(3);
      assertThat(file.search(SearchRequest.typed("written bob"), () -> false)).hasSize(1);
      assertThat(file.history().of(yours.id()))
          .isNotEmpty()
          .allMatch(change -> change.author().equals("Bob") && change.step().equals("Edit"));
      assertThat(file.toUndo()).as("Jane's own").isEqualTo("Edit");
      assertThat(file.verify()).matches(Verdict::isSound);
    }
  }

  @Test
  void leadsToTheSameReviewWhicheverSideMerges() {
    edit(ours, "Jane", edit -> edit.put(SmallReview.withText(note, "Staff feel very proud")));
    edit(
        theirs,
        "Bob",
        edit -> {
          edit.put(SmallReview.withText(note, "All staff feel proud of the work"));
          edit.put(new Theme(review.theme.id(), "Homes", Extras.NONE));
          edit.move(other.id(), null);
        });
    merge(ours, "Jane", theirs);
    merge(theirs, "Bob", ours);
    assertSameReview();
  }

  @Test
  void keepsMarkedWhatOneRemovedAndTheOtherChanged() {
    edit(ours, "Jane", edit -> edit.remove(other.id()));
    edit(theirs, "Bob", edit -> edit.put(SmallReview.withText(other, "A second note, longer")));
    Merged merged = merge(ours, "Jane", theirs);
    assertThat(merged.contested()).containsExactly(other.id());
    assertThat(note(ours, other).text()).isEqualTo("A second note, longer");
    merge(theirs, "Bob", ours);
    assertSameReview();
  }

  @Test
  void bringsBackWhatOneRemovedAndTheOtherNamed() {
    edit(ours, "Jane", edit -> edit.remove(other.id()));
    edit(theirs, "Bob", edit -> edit.put(behind(other)));
    assertThat(merge(ours, "Jane", theirs).restored()).isEqualTo(1);
    assertThat(note(ours, other)).isNotNull();
    merge(theirs, "Bob", ours);
    assertSameReview();
  }

  @Test
  void turnsBackWhatTogetherMakesNoRecord() {
    edit(ours, "Jane", edit -> edit.put(behind(other)));
    edit(theirs, "Bob", edit -> edit.put(behind(other)));
    Merged merged = merge(ours, "Jane", theirs);
    assertThat(merged.reversed()).isPositive();
    try (ReviewFile file = ReviewFile.open(ours, "Jane")) {
      assertThat(file.find(Finding.class, finding.id()).evidence()).hasSize(2);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
  }

  @Test
  void convergesOnRandomEdits() throws IOException {
    for (long seed = 0; seed < 12; seed++) {
      RandomEdits random = new RandomEdits(seed);
      Bundle bundle = random.bundle();
      Path one = folder.resolve(seed + "one.review");
      Path two = folder.resolve(seed + "two.review");
      ReviewFile.create(one, "Jane", bundle).close();
      Files.copy(one, two);
      for (int i = 0; i < 4; i++) {
        edit(one, "Jane", random);
        edit(two, "Bob", random);
      }
      merge(one, "Jane", two);
      merge(two, "Bob", one);
      try (ReviewFile first = ReviewFile.open(one, "Jane");
          ReviewFile second = ReviewFile.open(two, "Bob")) {
        assertThat(first.verify()).as("seed " + seed).matches(Verdict::isSound);
        assertThat(second.verify()).as("seed " + seed).matches(Verdict::isSound);
        assertThat(Labelled.text(second.review().review()))
            .as("seed " + seed)
            .isEqualTo(Labelled.text(first.review().review()));
      }
    }
  }

  @Test
  void refusesAnotherReview() {
    Path stranger = folder.resolve("stranger.review");
    ReviewFile.create(stranger, "Eve", new SmallReview().bundle()).close();
    try (ReviewFile file = ReviewFile.open(ours, "Jane")) {
      assertThatThrownBy(() -> file.merge(stranger))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("CF-208");
      assertThat(file.review().review().notes()).containsExactly(note, other);
    }
  }

  private void put(Edit edit, String text, Note added) {
    edit.put(SmallReview.withText(note, text));
    edit.put(added);
  }

  private Finding behind(Note evidence) {
    List<Evidence> both =
        List.of(
            new Evidence(note.id(), Stance.FOR, Extras.NONE),
            new Evidence(evidence.id(), Stance.FOR, Extras.NONE));
    return Draft.like(finding, Finding.class).with("evidence", both).build();
  }

  private static Note note(Path path, Note note) {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      return file.find(Note.class, note.id());
    }
  }

  private void assertSameReview() {
    try (ReviewFile first = ReviewFile.open(ours, "Jane");
        ReviewFile second = ReviewFile.open(theirs, "Bob")) {
      assertThat(second.review().review()).isEqualTo(first.review().review());
      assertThat(first.verify()).matches(Verdict::isSound);
      assertThat(second.verify()).matches(Verdict::isSound);
    }
  }

  private static Merged merge(Path into, String author, Path from) {
    try (ReviewFile file = ReviewFile.open(into, author)) {
      return file.merge(from);
    }
  }

  private static void edit(Path path, String author, Consumer<Edit> work) {
    try (ReviewFile file = ReviewFile.open(path, author)) {
      file.change("Edit", work);
    }
  }

  private static void edit(Path path, String author, RandomEdits random) {
    try (ReviewFile file = ReviewFile.open(path, author)) {
      random.edit(file, "Edit");
    }
  }
}
