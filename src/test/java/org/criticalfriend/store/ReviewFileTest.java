package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
  @TempDir Path folder;

  @Test
  void givesBackEveryMemberOfEveryRecord() {
    for (long seed = 0; seed < 40; seed++) {
      Bundle bundle = new RandomReviews(seed).bundle();
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
      RandomReviews random = new RandomReviews(seed);
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
      RandomReviews random = new RandomReviews(seed);
      List<String> states = new ArrayList<>();
      Bundle bundle = random.bundle();
      states.add(Labelled.text(bundle.review()));
      try (ReviewFile file = ReviewFile.create(path(seed), "Jane", bundle)) {
        for (int i = 0; i < 8; i++) {
          random.edit(file, "Edit " + i);
          if (("Edit " + i).equals(file.toUndo())) {
            states.add(Labelled.text(file.review().review()));
          }
        }
      }
      for (int i = states.size() - 2; i >= 0; i--) {
        try (ReviewFile file = ReviewFile.open(path(seed), "Jane")) {
          Undone undone = file.undo();
          assertThat(undone.changed()).as("seed " + seed + " " + undone).isTrue();
          assertThat(Labelled.text(file.review().review()))
              .as("seed " + seed + " undo " + i)
              .isEqualTo(states.get(i));
        }
      }
      try (ReviewFile file = ReviewFile.open(path(seed), "Jane")) {
        assertThat(file.undo()).as("seed " + seed).isNull();
      }
      for (int i = 1; i < states.size(); i++) {
        try (ReviewFile file = ReviewFile.open(path(seed), "Jane")) {
          file.redo();
          assertThat(Labelled.text(file.review().review()))
              .as("seed " + seed + " redo " + i)
              .isEqualTo(states.get(i));
          assertThat(file.verify()).as("seed " + seed).matches(Verdict::isSound);
        }
      }
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
