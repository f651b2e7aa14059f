package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Note;
import org.criticalfriend.store.pages.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long histories of few texts, so that some pages hold nothing but what once was. */
class LostHistoryTest {
  private static final int EDITS = 120;

  @TempDir Path folder;
  private Path file;
  private byte[] sound;
  private List<String> content;

  @BeforeEach
  void editTwoNotesOften() throws IOException {
    file = folder.resolve("sound.review");
    SmallReview small = new SmallReview();
    small.note("One");
    small.note("Two");
    ReviewFile.create(file, "Jane", small.bundle()).close();
    try (ReviewFile review = ReviewFile.open(file, "Jane")) {
      for (int edit = 0; edit < EDITS; edit++) {
        Note note = SmallReview.withText(small.notes.get(edit % 2), textOf(edit));
        review.change("Edit note", editing -> editing.put(note));
      }
    }
    content = SampleFile.content(file);
    sound = Files.readAllBytes(file);
  }

  @Test
  void savesAllOfASoundFile() {
    assertThat(Salvage.into(folder.resolve("saved.review"), file, "Jane").isComplete()).isTrue();
    assertThat(SampleFile.content(folder.resolve("saved.review"))).isEqualTo(content);
  }

  @Test
  void saysSoWhicheverPageOfHistoryIsWiped() throws IOException {
    for (int page = 1; page < sound.length / Pages.SIZE; page++) {
      byte[] wiped = sound.clone();
      Arrays.fill(wiped, page * Pages.SIZE, (page + 1) * Pages.SIZE, (byte) 0);
      Files.write(file, wiped);
      assertThat(isLostInSilence("page " + page)).as("page " + page).isFalse();
    }
  }

  private boolean isLostInSilence(String wiped) throws IOException {
    Path saved = folder.resolve(wiped + ".review");
    try {
      boolean complete = Salvage.into(saved, file, "Jane").isComplete();
      return complete && !SampleFile.content(saved).equals(content);
    } catch (Trouble e) {
      assertThat(e.code()).as(wiped).isEqualTo("CF-241");
      return false;
    }
  }

  private static String textOf(int edit) {
    return "Version " + edit + " of what was heard" + ", and more".repeat(40);
  }
}
