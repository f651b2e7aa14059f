package org.criticalfriend.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.ReviewFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryCopyTest {
  @TempDir private Path folder;
  private final List<Trouble> failures = new ArrayList<>();
  private final List<Path> done = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, new Immediately());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void holdsAllThatIsInMemoryAlsoWhereTheFileTakesNothingMore() {
    KeyQuestion first = desk.review().get().keyQuestions().getFirst();
    desk.file().close(); // as when its disk is gone
    KeyQuestion other = Shape.of(KeyQuestion.class).with(first, "text", "Who is missed?");
    Path copy = folder.resolve("Copy.review");
    desk.take(Step.put("Edit question", other));
    desk.take(Step.put("Edit question", other));

    new MemoryCopy(desk).write(copy, "Ann", () -> done.add(copy), failures::add);
    assertThat(failures).isEmpty();
    assertThat(done).containsExactly(copy);
    try (ReviewFile written = ReviewFile.view(copy)) {
      Bundle bundle = written.review();
      assertThat(bundle.review().notes()).isEqualTo(desk.review().get().notes());
    }
  }

  @Test
  void leavesAFileThatIsThereAlone() {
    new MemoryCopy(desk).write(desk.place(), "Ann", () -> done.add(folder), failures::add);
    assertThat(done).isEmpty();
    assertThat(failures).hasSize(1);
  }
}
