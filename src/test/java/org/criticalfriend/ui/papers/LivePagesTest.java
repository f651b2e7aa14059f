package org.criticalfriend.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PagePlaces.Area;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePagesTest {
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
  void keepsWhatIsMarkedWhereverItStandsAfterAChange() {
    model.arrive();
    PageMark mark = model.proof().pages().mark();
    Id section = model.paper().get().sections().getLast().id();
    Finding finding = printed();
    model.look(section);
    Area before = mark.areas().get().getFirst();

    String longer = finding.text() + "\n\nOne more paragraph.".repeat(60);
    desk.take(Step.put("Edit", Shape.of(Finding.class).with(finding, "text", longer)));
    background.pass();

    assertThat(mark.piece().get().source()).isEqualTo(section.value());
    assertThat(mark.areas().get()).hasSize(1).doesNotContain(before);
    assertThat(mark.areas().get().getFirst().page()).isGreaterThan(before.page());
  }

  @Test
  void goesFromAPointOfAPageToTheFindingPrintedThere() {
    model.arrive();
    PageMark mark = model.proof().pages().mark();
    Finding finding = printed();
    mark.putFirst(finding.id());
    Area area = mark.areas().get().getFirst();
    mark.put(null);

    mark.putAt(area.page(), area.left() + area.width() / 2, area.top() + area.height() / 2);

    assertThat(Sources.thing(mark.piece().get())).isEqualTo(finding.id());
    assertThat(Sources.part(mark.piece().get())).isEqualTo(PartName.FINDINGS);
    assertThat(model.marked().hasNoSource().get()).isFalse();
    mark.putAt(999, 0.5, 0.5);
    assertThat(Sources.thing(mark.piece().get())).isEqualTo(finding.id());
  }

  @Test
  void marksOnePieceAfterTheOtherAndEndsAtTheLast() {
    model.arrive();
    PageMark mark = model.proof().pages().mark();
    mark.move(-1);
    Anchor first = mark.piece().get();
    mark.move(-1);
    assertThat(mark.piece().get()).isEqualTo(first);
    mark.move(1);
    assertThat(mark.piece().get()).isNotEqualTo(first);
    mark.move(Integer.MAX_VALUE);
    Anchor last = mark.piece().get();
    mark.move(1);
    assertThat(mark.piece().get()).isEqualTo(last);
  }

  @Test
  void numbersDraftsUntilThePaperIsFinalInOneUndoStep() {
    ReviewDetails details = desk.review().get().review();
    desk.take(
        Step.put(
            "Open", Shape.of(ReviewDetails.class).with(details, "status", ReviewStatus.DRAFT)));
    assertThat(model.draft().get()).isEqualTo("Draft, for the team");

    model.beginNextDraft();
    model.beginNextDraft();

    assertThat(model.draft().get()).matches("Draft 2, \\d+ [A-Z][a-z]+, for the team");
    assertThat(desk.toUndo().get()).isEqualTo("Begin draft 2");
    desk.undo();
    assertThat(model.paper().get().draft().number()).isEqualTo(1);
    model.generate();
    assertThat(frame.notices()).isEmpty();
    assertThat(model.generation().progress().get()).isInstanceOf(Progress.Written.class);
  }

  @Test
  void finalPaperIsNoDraftAndBecomesNone() {
    assertThat(model.draft().get()).isEmpty();

    model.beginNextDraft();

    assertThat(model.paper().get().draft()).isNull();
  }

  /** A finding that stands on some page. */
  private Finding printed() {
    PageMark mark = model.proof().pages().mark();
    return desk.review().get().findings().stream()
        .filter(
            one -> {
              mark.putFirst(one.id());
              return !mark.areas().get().isEmpty();
            })
        .findFirst()
        .orElseThrow();
  }

  private void open(Desk opened) {
    desk = opened;
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Opener nothing = new Opener(List.of("no-such-program"), true);
    RememberedPlaces places = new RememberedPlaces(folders);
    frame = new FrameModel(desk);
    model = new PapersModel(frame, background, places, nothing);
  }
}
