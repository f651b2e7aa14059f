package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingTest {
  private static final Instant NOW = Instant.parse("2025-05-04T10:00:00Z");

  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private final Note note = review.note("Before");
  private Path path;

  @BeforeEach
  void create() {
    path = folder.resolve("a.review");
    ReviewFile.create(path, "Jane", review.bundle()).close();
  }

  @Test
  void becomesOneChangeAtTheNextOpeningInTheNameOfWhoTyped() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", "Befor", NOW);
      file.typing().keep(note.id(), "text", "Before and", NOW.plusSeconds(1));
      file.typing().keep(note.id(), "text", "Before and after", NOW.plusSeconds(2));
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Before");
      assertThat(file.history().of(note.id(), "text")).hasSize(1);
    }
    try (ReviewFile file = ReviewFile.open(path, "Bob")) {
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Before and after");
      assertThat(file.typing().all()).isEmpty();
      assertThat(file.history().of(note.id(), "text"))
          .hasSize(2)
          .last()
          .matches(change -> change.author().equals("Jane") && "Before".equals(change.before()));
      assertThat(file.toUndo()).isNull();
    }
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      assertThat(file.undo().name()).isEqualTo("Edit note");
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Before");
      assertThat(file.toUndo()).isNull();
    }
  }

  @Test
  void becomesAChangeWhenTheFieldIsLeft() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", "Left", NOW);
      file.typing().settle(note.id(), "text");
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Left");
      assertThat(file.typing().all()).isEmpty();
      assertThat(file.toUndo()).isEqualTo("Edit note");
    }
  }

  @Test
  void becomesAChangeAfterARest() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", "Resting", NOW);
      file.typing().settleUntil(NOW.minusMillis(1));
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Before");
      file.typing().settleUntil(NOW);
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Resting");
    }
  }

  @Test
  void staysADraftWhereTheRecordRefusesIt() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", " ", NOW);
      assertThatThrownBy(() -> file.typing().settle(note.id(), "text"))
          .isInstanceOf(InvalidValue.class);
    }
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Before");
      assertThat(file.typing().all()).singleElement().matches(draft -> draft.text().equals(" "));
      file.typing().drop(note.id(), "text");
      assertThat(file.typing().all()).isEmpty();
    }
  }

  @Test
  void makesNoChangeOfTextTypedBackToWhatItWas() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", "Before", NOW);
      file.typing().settle(note.id(), "text");
      assertThat(file.typing().all()).isEmpty();
      assertThat(file.toUndo()).isNull();
    }
  }

  @Test
  void waitsWhileItsThingIsRemoved() {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.typing().keep(note.id(), "text", "Typed", NOW);
      file.change("Remove note", edit -> edit.remove(note.id()));
      file.typing().settleUntil(NOW);
      assertThat(file.find(Note.class, note.id())).isNull();
      assertThat(file.typing().all()).hasSize(1);
      file.undo();
      file.typing().settleUntil(NOW);
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("Typed");
    }
  }
}
