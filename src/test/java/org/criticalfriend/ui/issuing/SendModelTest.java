package org.criticalfriend.ui.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.papers.PapersModel;
import org.criticalfriend.ui.papers.RememberedPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendModelTest {
  private static final Opener NOTHING = new Opener(List.of("no-such-program"), true);

  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FrameModel frame;
  private SendModel model;
  private VersionsModel versions;

  @BeforeEach
  void layOut() {
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    Review onSite = SampleReview.with(sample.review(), ReviewStatus.DRAFT);
    open(SampleDesk.of(new Bundle(onSite, sample.pictures()), folder, background));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void proposesTheNextStateWithTheTeamTicked() {
    model.begin();

    assertThat(model.decision().state().get()).isEqualTo(PaperState.SENT_TO_TEAM);
    assertThat(model.decision().recipients().choices())
        .isNotEmpty()
        .allMatch(one -> one.ticked().get());
    assertThat(model.decision().formats()).containsExactlyInAnyOrder(Format.DOCX, Format.PDF);
    assertThat(model.whyNot().get()).isEmpty();
  }

  @Test
  void keepsWhatWentOutAndMovesThePaperInOneUndoStep() {
    model.begin();
    model.decision().until().set(LocalDate.of(2025, 6, 20));
    model.decision().recipients().tickAll(false);
    model.decision().recipients().choices().getFirst().ticked().set(true);
    model.decision().recipients().others().set("Ann Other; Bob Other ;; Ann Other");
    model.send();

    Version kept = paper().kept().getFirst();
    assertThat(kept.recipients()).extracting(one -> one.name()).hasSize(3).contains("Bob Other");
    assertThat(kept.by()).isEqualTo("Laura Jenkins");
    assertThat(kept.until()).isEqualTo(LocalDate.of(2025, 6, 20));
    assertThat(paper().state()).isEqualTo(PaperState.SENT_TO_TEAM);
    assertThat(paper().draft().number()).isEqualTo(1);
    assertThat(folder.resolve("outcome-paper-draft-1.docx")).isNotEmptyFile();
    assertThat(desk.toUndo().get()).isEqualTo("Send draft 1");
    assertThat(model.open().get()).isFalse();

    desk.undo();
    assertThat(paper().kept()).isEmpty();
    assertThat(PaperState.of(desk.review().get(), paper())).isEqualTo(PaperState.DRAFT);
  }

  @Test
  void isStillThereAfterARestart() {
    model.begin();
    model.send();
    Version kept = paper().kept().getFirst();
    desk.close();
    open(SampleDesk.again(folder, background));

    assertThat(paper().kept()).containsExactly(kept);
    assertThat(versions.versions()).containsExactly(kept);
  }

  @Test
  void marksARepliedRecipientInOneStep() {
    model.begin();
    model.send();
    Version kept = paper().kept().getFirst();
    versions.replied(kept, 1, true);

    Version now = paper().kept().getFirst();
    assertThat(now.replies()).isEqualTo(1);
    assertThat(now.recipients().get(1).replied()).isEqualTo(desk.today());
    versions.replied(now, 1, true);
    desk.undo();
    assertThat(paper().kept().getFirst().replies()).isZero();
  }

  @Test
  void makesNothingFinalWhileADraftFindingPrintsUnlessSomebodySaysWhy() {
    DraftedFinding.in(desk);
    model.begin(PaperState.FINAL);

    assertThat(model.blocking()).anyMatch(one -> one.kind() == RemarkKind.NOT_AGREED);
    assertThat(model.whyNot().get()).isNotEmpty();
    model.send();
    assertThat(paper().kept()).isEmpty();

    model.decision().reason().set("   ");
    model.send();
    assertThat(paper().kept()).isEmpty();

    model.decision().reason().set("The chair agreed it by telephone.");
    model.send();
    Version kept = paper().kept().getFirst();
    assertThat(kept.reason()).isEqualTo("The chair agreed it by telephone.");
    assertThat(kept.overruled()).anyMatch(one -> one.kind() == RemarkKind.NOT_AGREED);
    assertThat(kept.date()).isEqualTo(desk.today());
    assertThat(desk.review().get().review().status()).isEqualTo(ReviewStatus.FINAL);
    assertThat(desk.review().get().review().issued()).isEqualTo(desk.today());
  }

  @Test
  void seesARemarkThatIsSettledWhileItIsDecided() {
    DraftedFinding.in(desk);
    model.begin(PaperState.FINAL);
    assertThat(model.blocking()).isNotEmpty();
    int before = model.blocking().size();

    desk.undo();

    assertThat(model.blocking()).hasSizeLessThan(before);
  }

  @Test
  void notesAStateInWhichNothingGoesOutWithoutAVersion() {
    model.begin(PaperState.AGREED);
    model.send();

    assertThat(paper().state()).isEqualTo(PaperState.AGREED);
    assertThat(paper().kept()).isEmpty();
    assertThat(desk.review().get().review().status()).isEqualTo(ReviewStatus.AGREED);
  }

  @Test
  void keepsNothingWhereAFileIsThereAlready() throws IOException {
    Path mine = Files.writeString(folder.resolve("outcome-paper-draft-1.docx"), "mine");
    model.begin();
    model.send();

    assertThat(mine).hasContent("mine");
    assertThat(paper().kept()).isEmpty();
    assertThat(model.open().get()).isTrue();
    assertThat(frame.notices().getFirst().failure().code()).isEqualTo("CF-101");
    model.decision().copies().set(false);
    model.send();
    assertThat(paper().kept()).hasSize(1);
  }

  @Test
  void sendsNothingWithoutAFile() {
    model.begin();
    model.decision().formats().clear();

    assertThat(model.whyNot().get()).isEqualTo("Tick at least one file.");
    model.send();
    assertThat(paper().kept()).isEmpty();
  }

  @Test
  void comparesWithTodayAndGoesToTheParagraph() {
    model.begin();
    model.send();
    Version kept = paper().kept().getFirst();
    Finding first = desk.review().get().findings().getFirst();
    desk.take(
        Step.put(
            "Edit",
            Shape.of(Finding.class).with(first, "text", first.text() + " This is quite new.")));

    versions.compareWithToday(kept);

    Compared compared = versions.compared().get();
    assertThat(compared.comparison().sentence()).isEqualTo("1 paragraph changed");
    assertThat(compared.isToday()).isTrue();
    var changed =
        compared.lines(false).stream()
            .filter(line -> line.anchor() != null && !line.heading())
            .findFirst()
            .orElseThrow();
    versions.go(changed);
    assertThat(versions.compared().get()).isNull();
  }

  @Test
  void saysWhatChangedSinceTheNewestWhileSomebodyLooks() {
    model.begin();
    model.send();
    versions.watch(true);
    background.pass();

    assertThat(versions.since().get()).isEqualTo("Since draft 1: nothing changed.");
  }

  @Test
  void comparesTwoVersions() {
    model.begin();
    model.send();
    model.begin();
    model.decision().state().set(PaperState.WITH_HOST);
    model.send();

    assertThat(versions.versions()).extracting(Version::number).containsExactly(2, 1);
    versions.compare(paper().kept().get(0), paper().kept().get(1));

    assertThat(versions.compared().get().title()).isEqualTo("From draft 1 to draft 2");
    assertThat(versions.compared().get().lines(false)).isEmpty();
    assertThat(versions.compared().get().isToday()).isFalse();
  }

  @Test
  void opensTheReviewAsItWasInACopy() {
    model.begin();
    model.send();
    Version kept = paper().kept().getFirst();
    desk.take(Step.remove("Remove", List.of(desk.review().get().notes().getFirst().id())));
    List<Path> opened = new ArrayList<>();
    frame.reading().set((copy, why) -> opened.add(copy));

    versions.openReview(kept);

    try (var file = org.criticalfriend.store.ReviewFile.view(opened.getFirst())) {
      assertThat(file.review().review().notes()).hasSize(desk.review().get().notes().size() + 1);
    }
  }

  @Test
  void tellsThatTheReviewWasGivenUpSinceSomethingInItWasErased() {
    model.begin();
    model.send();
    desk.ask(
        file -> file.erase(desk.review().get().notes().getFirst().id(), "text", List.of()),
        done -> desk.readAgain(),
        failed -> {});
    versions.openReview(paper().kept().getFirst());

    assertThat(frame.notices().getLast().failure().code()).isEqualTo("CF-386");
  }

  private Paper paper() {
    return desk.review().get().papers().getFirst();
  }

  private void open(Desk laid) {
    desk = laid;
    frame = new FrameModel(desk);
    frame.author().set("Laura Jenkins");
    UserFolders folders = new UserFolders(folder.resolve("home"));
    PapersModel papers = new PapersModel(frame, background, new RememberedPlaces(folders), NOTHING);
    model = papers.outgoing().sending();
    versions = papers.outgoing().versions();
  }
}
