package org.criticalfriend.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.papers.PaperChoice.Outline;
import org.criticalfriend.word.Council;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersModelTest {
  private static final Opener NOTHING = new Opener(List.of("no-such-program"), true);

  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FrameModel frame;
  private PapersModel model;

  @BeforeEach
  void layOut() {
    open(SampleDesk.in(folder, background));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void showsThePagesAndTheRemarksOfTheFirstPaper() {
    model.arrive();

    assertThat(model.paper().get().kind()).isEqualTo(PaperKind.OUTCOME_PAPER);
    assertThat(model.proof().pages().shapes().get()).hasSizeGreaterThan(10);
    assertThat(model.proof().files().get()).isEqualTo(FileState.NONE);
    assertThat(model.proof().unbuildable().get()).isNull();
  }

  @Test
  void keepsOnlyThePagesThatAreWanted() {
    model.arrive();
    PageShow pages = model.proof().pages();

    pages.want(List.of(0, 1), 200);
    pages.want(List.of(5, 6, 4), 300);

    assertThat(pages.drawn()).containsOnlyKeys(4, 5, 6);
    assertThat(pages.drawn().get(5).width()).isEqualTo(300);
    assertThat(pages.drawn().get(5).height()).isBetween(420, 428);
  }

  @Test
  void writesBothFilesBesideTheReview() {
    model.arrive();
    model.generate();

    assertThat(folder.resolve("outcome-paper.docx")).isNotEmptyFile();
    assertThat(folder.resolve("outcome-paper.pdf")).isNotEmptyFile();
    assertThat(model.generation().progress().get()).isInstanceOf(Progress.Written.class);
    assertThat(model.proof().files().get()).isEqualTo(FileState.UP_TO_DATE);
  }

  @Test
  void asksBeforeItReplacesAFile() throws IOException {
    Path mine = Files.writeString(folder.resolve("outcome-paper.docx"), "mine");
    model.arrive();
    model.generate();

    assertThat(model.generation().progress().get()).isEqualTo(new Progress.Asking(List.of(mine)));
    assertThat(mine).hasContent("mine");
    assertThat(model.proof().files().get()).isEqualTo(FileState.CHANGED);

    model.generation().rest();
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("outcome-paper.pdf")).doesNotExist();

    model.generate();
    model.generation().replace();
    assertThat(Files.size(mine)).isGreaterThan(4);
    assertThat(model.proof().files().get()).isEqualTo(FileState.UP_TO_DATE);
  }

  @Test
  void saysThatThePaperHasChangedSinceItWasWritten() {
    model.arrive();
    model.generate();
    int pages = model.proof().pages().shapes().get().size();
    KeyQuestion question = desk.review().get().keyQuestions().getFirst();

    desk.take(
        Step.put("Edit", Shape.of(KeyQuestion.class).with(question, "text", "Who is missed?")));
    background.pass();

    assertThat(model.proof().files().get()).isEqualTo(FileState.CHANGED);
    assertThat(model.proof().pages().shapes().get()).hasSize(pages);
    desk.undo();
    background.pass();
    assertThat(model.proof().files().get()).isEqualTo(FileState.UP_TO_DATE);
  }

  @Test
  void knowsAfterARestartThatTheFilesAreUpToDate() {
    model.arrive();
    model.generate();
    desk.close();
    open(SampleDesk.again(folder, background));

    model.arrive();

    assertThat(model.proof().files().get()).isEqualTo(FileState.UP_TO_DATE);
  }

  @Test
  void remembersTheFolderOfTheReview() {
    Path other = folder.resolve("For the host");
    model.destination().choose(other);
    desk.close();
    open(SampleDesk.again(folder, background));

    assertThat(model.destination().folder().get()).isEqualTo(other);
    model.generate();
    assertThat(other.resolve("outcome-paper.pdf")).isNotEmptyFile();
  }

  @Test
  void offersOutlinesOnlyForKindsOfWhichThereIsNoPaper() {
    assertThat(model.choices()).hasSize(6).noneMatch(Outline.class::isInstance);
    desk.close();
    openWithoutPapers(folder.resolve("bare"), true);

    assertThat(model.paper().get()).isNull();
    assertThat(model.choices()).hasSize(7).allMatch(Outline.class::isInstance);
  }

  @Test
  void makesAnOutlineAPaperInOneUndoStep() {
    desk.close();
    openWithoutPapers(folder.resolve("bare"), true);
    model.arrive();
    model.choose(model.choices().getFirst());

    assertThat(desk.review().get().papers()).hasSize(1);
    assertThat(desk.toUndo().get()).isEqualTo("Begin Outcome paper, short");
    assertThat(model.said()).isEmpty();
    assertThat(model.choices().getFirst().words())
        .isEqualTo("Wrenmouth Borough Council Peer Review (outcome paper)");
    assertThat(model.proof().pages().shapes().get()).isNotEmpty();
    model.generate();
    assertThat(model.generation().progress().get()).isInstanceOf(Progress.Written.class);

    desk.undo();
    assertThat(desk.review().get().papers()).isEmpty();
    assertThat(model.paper().get()).isNull();
  }

  @Test
  void saysWhichKindsTheReviewHasNot() {
    desk.close();
    openWithoutPapers(folder.resolve("bare"), false);
    model.choose(model.choices().get(1)); // the full paper, which tells the kinds apart

    assertThat(model.said()).anyMatch(sentence -> sentence.contains("\"Good practice\""));
    model.told();
    assertThat(model.said()).isEmpty();
  }

  @Test
  void refusesATemplateThatIsNoWordDocument() throws IOException {
    Path text = Files.writeString(folder.resolve("style.docx"), "not Word");
    model.style().takeTemplate(text);

    assertThat(model.style().look().get()).isEqualTo(PaperLook.BUILT_IN);
    assertThat(frame.notices()).hasSize(1);
    assertThat(frame.notices().getFirst().failure()).isNotNull();
  }

  @Test
  void writesInTheLookOfATemplateAndKeepsItWithTheReview() throws IOException {
    Path own = Files.write(folder.resolve("Council template.dotx"), Council.template());
    model.style().takeTemplate(own);
    model.generate();

    assertThat(model.generation().progress().get()).isInstanceOf(Progress.Written.class);
    desk.close();
    open(SampleDesk.again(folder, background));
    assertThat(model.style().look().get().template().name()).isEqualTo("Council-template.dotx");
    desk.undo();
    assertThat(model.style().look().get()).isEqualTo(PaperLook.BUILT_IN);
  }

  @Test
  void saysWhyAPaperCannotBeLaidOutAndKeepsThePagesOfBefore() {
    model.arrive();
    int pages = model.proof().pages().shapes().get().size();
    KeyQuestion question = desk.review().get().keyQuestions().getFirst();

    desk.take(Step.put("Edit", Shape.of(KeyQuestion.class).with(question, "text", "{nonsense}?")));
    background.pass();

    assertThat(model.proof().unbuildable().get().code()).isEqualTo("CF-402");
    assertThat(model.proof().remarks()).hasSize(1);
    assertThat(model.proof().pages().shapes().get()).as("those of before").hasSize(pages);
  }

  @Test
  void saysWhatIsSafeWhenTheSystemCannotOpenAFile() {
    model.written().open(Format.PDF);

    assertThat(frame.notices().getFirst().failure().code()).isEqualTo("CF-910");
  }

  private void open(Desk opened) {
    desk = opened;
    frame = new FrameModel(desk);
    UserFolders folders = new UserFolders(folder.resolve("home"));
    model = new PapersModel(frame, background, new RememberedPlaces(folders), NOTHING);
  }

  private void openWithoutPapers(Path place, boolean kinds) {
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Review review = SampleReview.with(SampleReview.onSite(), "papers", List.of());
    if (!kinds) {
      FindingKind one = review.findingKinds().getFirst();
      review = SampleReview.with(review, "findings", List.of());
      review = SampleReview.with(review, "recommendations", List.of());
      review = SampleReview.with(review, "actions", List.of());
      review = SampleReview.with(review, "findingKinds", List.of(one));
    }
    open(SampleDesk.of(SampleReview.bundle(review), place, background));
  }
}
