package org.criticalfriend.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.OpeningModel;
import org.criticalfriend.ui.opening.Ready;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewReviewModelTest implements Asking {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  @TempDir private Path folder;
  private final List<Ready> shown = new ArrayList<>();
  private NewReviewModel form;
  private Path earlier;

  @BeforeEach
  void begin() {
    Surroundings surroundings =
        new Surroundings(
            new UserFolders(folder.resolve("home")), Map.of(), "laptop", SampleDesk.CLOCK);
    OpeningModel opening =
        new OpeningModel(
            new ReviewOpening(surroundings), new Immediately(), () -> "Ann", this, shown::add);
    form = new NewReviewModel(opening, new Immediately(), this, folder, TODAY);
  }

  @AfterEach
  void close() {
    shown.forEach(ready -> ready.source().file().close());
  }

  @Test
  void makesAReviewOfHostDatesAndQuestions() {
    form.host().set("Leicester: City Council");
    form.questions().set("1. Who is missed?\n\n- Who decides?\n");
    form.make();

    Review made = shown.getFirst().review();
    assertThat(made.review().host().name()).isEqualTo("Leicester: City Council");
    assertThat(made.review().starts()).isEqualTo(TODAY);
    assertThat(made.keyQuestions())
        .extracting(KeyQuestion::text)
        .containsExactly("Who is missed?", "Who decides?");
    assertThat(made.findingKinds()).hasSize(5);
    assertThat(folder.resolve("Leicester City Council 2026.review")).exists();
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(form.missing()).isNotEmpty();
    form.make();
    assertThat(shown).isEmpty();
    form.host().set("Leicester");
    assertThat(form.missing()).isEmpty();
    form.ends().set(TODAY.minusDays(1));
    assertThat(form.missing()).isNotEmpty();
  }

  @Test
  void movesTheLastDayAlongWithTheFirst() {
    form.starts().set(TODAY.plusDays(7));
    assertThat(form.ends().get()).isEqualTo(TODAY.plusDays(8));
  }

  @Test
  void bringsPeopleQuestionsAndWhatToFollowUpButNoNotes() {
    earlier = folder.resolve("Earlier.review");
    Review before = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    ReviewFile.create(earlier, "Ann", ReviewForm.read(Path.of("assets/sample")).bundle()).close();
    form.chooseEarlier();
    assertThat(form.brings().get()).contains(before.review().host().name());
    form.host().set("Wrenmouth");
    form.make();

    Review made = shown.getFirst().review();
    assertThat(made.people()).hasSameSizeAs(before.people());
    assertThat(made.keyQuestions()).hasSameSizeAs(before.keyQuestions());
    assertThat(made.recommendations())
        .hasSameSizeAs(before.recommendations())
        .allSatisfy(one -> assertThat(one.findings()).isEmpty())
        .allSatisfy(
            one ->
                assertThat(one.broughtFrom())
                    .isEqualTo("Wrenmouth Borough Council Peer Review, 11-12 June 2025"));
    assertThat(made.actions()).hasSameSizeAs(before.actions());
    assertThat(made.notes()).isEmpty();
    assertThat(made.findings()).isEmpty();
  }

  @Test
  void bringsNothingThatAnEarlierFollowUpSettled() {
    Review before = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    Shape<Action> action = Shape.of(Action.class);
    FollowUp closed = new FollowUp(Outcome.CLOSED, null, null, Extras.NONE);
    FollowUp carriedOn = new FollowUp(Outcome.CARRIED_ON, "Nearly.", null, Extras.NONE);
    List<Action> judged =
        List.of(
            action.with(before.actions().get(0), "followUp", closed),
            action.with(before.actions().get(1), "followUp", carriedOn));
    Review followedUp = Shape.of(Review.class).with(before, "actions", judged);

    List<Action> brought = new Earlier(folder, followedUp).actions();
    assertThat(brought).hasSize(1);
    assertThat(brought.getFirst().text()).isEqualTo(before.actions().get(1).text());
    assertThat(brought.getFirst().progress()).isEqualTo(before.actions().get(1).progress());
    assertThat(brought.getFirst().followUp()).isNull();
  }

  @Override
  public Optional<Path> review() {
    return Optional.ofNullable(earlier);
  }

  @Override
  public Optional<Path> newReview(Path suggested) {
    return Optional.of(suggested);
  }
}
