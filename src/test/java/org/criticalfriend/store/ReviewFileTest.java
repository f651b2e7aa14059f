package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.RandomReviews;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
  @TempDir Path folder;

  @Test
  void givesBackEveryMemberOfEveryRecord() {
    for (long seed = 0; seed < 40; seed++) {
      Bundle bundle = RandomReviews.bundle(seed);
      Path file = folder.resolve(seed + ".review");
      ReviewFile.create(file, "Jane", bundle).close();
      try (ReviewFile open = ReviewFile.open(file, "Jane")) {
        assertSame(open.review(), bundle, "seed " + seed);
      }
    }
  }

  @Test
  void becomesWhateverReviewIsPut() {
    for (long seed = 0; seed < 30; seed++) {
      RandomEdits random = new RandomEdits(seed);
      Bundle bundle = random.bundle();
      try (ReviewFile file = ReviewFile.create(path(seed), "Jane", bundle)) {
        Review review = bundle.review();
        for (int i = 0; i < 6; i++) {
          Review next = random.edited(review);
          file.change("Edit", edit -> edit.put(next));
          review = next;
          assertThat(Labelled.text(file.review().review()))
              .as("seed " + seed)
              .isEqualTo(Labelled.text(next));
        }
        assertThat(file.verify()).as("seed " + seed).matches(Verdict::isSound);
      }
    }
  }

  @Test
  void undoesAndRedoesEveryStepAcrossRestarts() {
    for (long seed = 0; seed < 20; seed++) {
      List<String> states = edit(seed);
      assertThat(states).as("seed " + seed).hasSizeGreaterThan(2);
      for (String state : states.reversed().subList(1, states.size())) {
        assertStands(seed, state, ReviewFile::undo);
      }
      try (ReviewFile file = ReviewFile.open(path(seed), "Jane")) {
        assertThat(file.undo()).as("seed " + seed).isNull();
      }
      for (String state : states.subList(1, states.size())) {
        assertStands(seed, state, ReviewFile::redo);
      }
    }
  }

  /** Makes a file and changes it; what it shows at first and after each change that made a step. */
  private List<String> edit(long seed) {
    RandomEdits random = new RandomEdits(seed);
    List<String> states = new ArrayList<>();
    try (ReviewFile file = ReviewFile.create(path(seed), "Jane", random.bundle())) {
      states.add(state(file));
      for (int i = 0; i < 8; i++) {
        String name = "Edit " + i;
        random.edit(file, name);
        states.addAll(name.equals(file.toUndo()) ? List.of(state(file)) : List.of());
      }
    }
    return states;
  }

  private static String state(ReviewFile file) {
    return Labelled.text(file.review().review());
  }

  private void assertStands(long seed, String state, Function<ReviewFile, Undone> taking) {
    try (ReviewFile file = ReviewFile.open(path(seed), "Jane")) {
      Undone undone = taking.apply(file);
      assertThat(undone.changed()).as("seed " + seed + " " + undone).isTrue();
      assertThat(state(file)).as("seed " + seed).isEqualTo(state);
      assertThat(file.verify()).as("seed " + seed).matches(Verdict::isSound);
    }
  }

  private Path path(long seed) {
    return folder.resolve(seed + ".review");
  }

  static void assertSame(Bundle found, Bundle wanted, String when) {
    assertThat(Labelled.text(found.review())).as(when).isEqualTo(Labelled.text(wanted.review()));
    assertThat(found.review()).as(when).isEqualTo(wanted.review());
    assertThat(found.pictures().keySet()).as(when).isEqualTo(wanted.pictures().keySet());
    for (Map.Entry<Id, byte[]> picture : wanted.pictures().entrySet()) {
      assertThat(found.pictures().get(picture.getKey())).as(when).isEqualTo(picture.getValue());
    }
  }
}
