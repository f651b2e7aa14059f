package org.criticalfriend.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Immediately;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
  @TempDir private Path folder;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();

  @Test
  void givesUpBetweenTwoStepsAndLeavesNothingBehind() {
    HeldBack background = new HeldBack();
    Generation generation = new Generation(background, troubles::add, () -> ends.add("end"));
    generation.begin(order(folder));

    generation.cancel();

    assertThat(generation.progress().get()).isEqualTo(new Progress.Resting());
    assertThat(ends).hasSize(1);
    Thread.currentThread().interrupt(); // as the background does with work that is cancelled
    assertThatThrownBy(background.held::call).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder).isEmptyDirectory();
    assertThat(troubles).isEmpty();
  }

  @Test
  void tellsEachStepWithItsShare() {
    List<Progress> seen = new ArrayList<>();
    Generation generation = new Generation(new Immediately(), troubles::add, () -> {});
    generation.progress().addListener((property, before, after) -> seen.add(after));

    generation.begin(order(folder));

    assertThat(seen)
        .filteredOn(Progress.Writing.class::isInstance)
        .extracting(progress -> ((Progress.Writing) progress).share())
        .isSorted()
        .contains(1.0 / 3, 2.0 / 3);
    assertThat(seen.getLast()).isInstanceOf(Progress.Written.class);
  }

  @Test
  void saysWhatIsSafeWhereTheFolderCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    Generation generation = new Generation(new Immediately(), troubles::add, () -> ends.add("end"));

    generation.begin(order(file));

    assertThat(troubles).extracting(Trouble::code).containsExactly("CF-704");
    assertThat(generation.progress().get()).isEqualTo(new Progress.Resting());
    assertThat(ends).hasSize(1);
  }

  private Generation.Order order(Path where) {
    return new Generation.Order(sample, sample.review().papers().getFirst(), where);
  }

  /** Does the first work at once, and holds the second back for the test to do. */
  private static final class HeldBack implements Background {
    private final Immediately immediately = new Immediately();
    private boolean begun;
    private Callable<?> held;

    @Override
    public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
      if (!begun) {
        begun = true;
        return immediately.run(work, done, failed);
      }
      held = work;
      return () -> {};
    }

    @Override
    public Lane lane(String name) {
      return immediately.lane(name);
    }

    @Override
    public Running later(Duration wait, Runnable work) {
      return immediately.later(wait, work);
    }

    @Override
    public void show(Runnable work) {
      immediately.show(work);
    }
  }
}
