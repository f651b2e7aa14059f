package org.criticalfriend.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.opening.OpeningModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningModelTest implements Asking {
  @TempDir private Path folder;
  private final List<Ready> shown = new ArrayList<>();
  private Path file;
  private OpeningModel model;

  @BeforeEach
  void make() {
    file = folder.resolve("Wrenmouth.review");
    ReviewFile.create(file, "Laura Jenkins", ReviewForm.read(Path.of("assets/sample")).bundle())
        .close();
    model = program();
  }

  @AfterEach
  void close() {
    shown.forEach(ready -> ready.source().file().close());
  }

  @Test
  void showsAReviewThatIsWhole() {
    model.open(file);
    assertThat(shown).hasSize(1);
    assertThat(model.state().get()).isInstanceOf(State.Idle.class);
  }

  @Test
  void tellsASecondProgramWhoHasItAndOffersTheLastGoodCopy() {
    model.open(file);
    assertThat(shown.getFirst().open().verifyCopy()).isEmpty();

    OpeningModel second = program();
    second.open(file);
    Outcome told = ((State.Told) second.state().get()).outcome();
    assertThat(told.happened()).contains("Wrenmouth.review");
    assertThat(told.choices().getFirst().words()).startsWith("Look at the last copy, of");

    told.choices().getFirst().act().run();
    assertThat(shown).hasSize(2);
    assertThat(shown.getLast().open()).isNull();
    assertThat(shown.getLast().review().notes()).isNotEmpty();
  }

  @Test
  void savesWhatCanBeReadOfADamagedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 3 * 4096));

    model.open(file);
    Outcome told = ((State.Told) model.state().get()).outcome();
    assertThat(told.choices().getFirst().words()).isEqualTo("Save what can be read…");
    told.choices().getFirst().act().run();

    Outcome saved = ((State.Told) model.state().get()).outcome();
    assertThat(saved.happened()).containsPattern("\\d");
    saved.choices().getFirst().act().run();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst().review().notes()).isNotEmpty();
    assertThat(Files.size(file)).isEqualTo(bytes.length - 3 * 4096);
  }

  @Test
  void neverShowsAnEmptyFileAsAReview() throws IOException {
    Path empty = Files.createFile(folder.resolve("Empty.review"));
    model.open(empty);
    assertThat(shown).isEmpty();
    assertThat(model.state().get()).isInstanceOf(State.Told.class);
    assertThat(Files.size(empty)).isZero();
  }

  @Test
  void opensWhatWaitsOnceWhatWasToldIsPutAway() {
    model.open(folder.resolve("Gone.review"));
    assertThat(model.state().get()).isInstanceOf(State.Told.class);
    model.open(file);
    assertThat(shown).hasSize(1);
  }

  @Override
  public Optional<Path> review() {
    return Optional.of(file);
  }

  @Override
  public Optional<Path> newReview(Path suggested) {
    return Optional.of(suggested);
  }

  private OpeningModel program() {
    Surroundings surroundings =
        new Surroundings(
            new UserFolders(folder.resolve("home")), Map.of(), "laptop", SampleDesk.CLOCK);
    return new OpeningModel(
        new ReviewOpening(surroundings), new Immediately(), () -> "Ann", this, shown::add);
  }
}
