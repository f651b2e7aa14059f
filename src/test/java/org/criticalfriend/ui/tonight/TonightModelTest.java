package org.criticalfriend.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TonightModelTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-06-11");
  private static final LocalDate SECOND = LocalDate.parse("2025-06-12");
  private final Immediately background = new Immediately();
  @TempDir private Path folder;
  private Desk desk;
  private TonightModel model;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, background);
    model = model("Huw Bevan");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void countsNothingBeforeItIsInFront() {
    assertThat(model.evening().get()).isNull();
    assertThat(model.opened()).isNull();
  }

  @Test
  void beginsWithTodayAndPlansForTheNextDay() {
    model.watch();

    assertThat(model.day().get()).isEqualTo(FIRST);
    assertThat(model.evening().get().next()).isEqualTo(SECOND);
    assertThat(model.evening().get().days()).contains(FIRST, SECOND);
    assertThat(model.evening().get().grid().notes())
        .isPositive()
        .isLessThan(desk.review().get().notes().size());
  }

  @Test
  void countsAllDaysOrOnesOwnNotesAlone() {
    model.watch();
    model.day().set(null);
    model.watch();
    int all = model.evening().get().grid().notes();
    model.own().set(true);
    model.watch();

    assertThat(all).isEqualTo(desk.review().get().notes().size());
    assertThat(model.evening().get().grid().notes())
        .isEqualTo(
            (int)
                desk.review().get().notes().stream()
                    .filter(note -> model.me().id().equals(note.author()))
                    .count());
  }

  @Test
  void countsTheTeamsNotesForSomebodyWhoIsNotOfTheTeam() {
    TonightModel stranger = model("Nobody Atall");
    stranger.own().set(true);
    stranger.watch();
    stranger.day().set(null);
    stranger.watch();

    assertThat(stranger.me()).isNull();
    assertThat(stranger.evening().get().grid().notes())
        .isEqualTo(desk.review().get().notes().size());
  }

  @Test
  void doesNotCountAgainWhileNothingChanged() {
    model.watch();
    Evening before = model.evening().get();

    model.watch();

    assertThat(model.evening().get()).isSameAs(before);
  }

  @Test
  void staysWithinTheGridWhereverTheArrowsLead() {
    model.watch();
    int rows = model.evening().get().grid().rows().size();

    model.open(new Spot(0, 0));
    model.move(-1, -1);
    assertThat(model.spot().get()).isEqualTo(new Spot(0, 0));
    model.move(rows + 5, SourceGrid.columns() + 5);
    assertThat(model.spot().get()).isEqualTo(new Spot(rows - 1, SourceGrid.columns() - 1));
  }

  @Test
  void opensFirstWhereLeastWasHeard() {
    model.watch();
    SourceGrid grid = model.evening().get().grid();
    int fewest = grid.rows().stream().mapToInt(SourceGrid.Row::total).min().orElseThrow();

    assertThat(grid.rows().get(model.spot().get().row()).total()).isEqualTo(fewest);
    assertThat(model.opened().number()).isEqualTo(model.spot().get().row() + 1);
  }

  @Test
  void plansAQuestionOfTheOpenCellInOneStepAndTakesItBack() {
    open(2, SourceKind.COMMUNITY);
    Session session = model.opened().proposed().getFirst();
    assertThat(SourceKind.of(session.source())).isEqualTo(SourceKind.COMMUNITY);

    model.plan(session.id(), "  What did you have before?  ");
    model.plan(session.id(), "   ");

    PlannedQuestion planned = planned(session).getFirst();
    assertThat(planned.text()).isEqualTo("What did you have before?");
    assertThat(planned.keyQuestion()).isEqualTo(desk.review().get().keyQuestions().get(2).id());
    assertThat(planned.asked()).isNull();
    assertThat(desk.toUndo().get()).isEqualTo("Plan question");
    desk.undo();
    assertThat(planned(session)).isEmpty();
  }

  @Test
  void setsASourceApartFromThatOfItsSession() {
    open(0, SourceKind.FRONTLINE);
    List<Note> notes = model.opened().notes();
    Note apart = notes.getFirst();

    model.planner().source(Set.of(apart.id()), SourceKind.COMMUNITY);
    model.watch();
    open(0, SourceKind.FRONTLINE);
    assertThat(model.opened().notes()).doesNotContain(apart).hasSize(notes.size() - 1);
    open(0, SourceKind.COMMUNITY);
    assertThat(model.opened().notes()).extracting(Note::id).contains(apart.id());

    model.planner().source(Set.of(apart.id()), null);
    model.watch();
    open(0, SourceKind.FRONTLINE);
    assertThat(model.opened().notes()).hasSize(notes.size());
  }

  @Test
  void saysOfWhatKindASessionIs() {
    open(0, SourceKind.FRONTLINE);
    Id session = model.opened().notes().getFirst().session();

    model.planner().sources(Set.of(session), SourceKind.PARTNER);
    model.watch();

    assertThat(session(session).source()).isEqualTo("partner");
    open(0, SourceKind.PARTNER);
    assertThat(model.opened().notes()).anyMatch(note -> session.equals(note.session()));
    assertThat(desk.toUndo().get()).isEqualTo("Set kind of source of session");
  }

  @Test
  void saysWhatToAskOfWhom() {
    open(1, SourceKind.PARTNER);
    assertThat(model.opened().heard()).isEqualTo("from partners: nothing heard yet");
    assertThat(model.opened().advice())
        .startsWith("Nothing yet. Ask other organisations")
        .contains("Round table");
    open(1, SourceKind.FRONTLINE);
    assertThat(model.opened().elsewhere()).startsWith("Besides on this question: ");
  }

  @Test
  void offersQuestionsThatNotesLeftOpenUntilTheyArePlanned() {
    open(2, SourceKind.COMMUNITY);
    List<String> ideas = model.opened().ideas();
    assertThat(ideas).isNotEmpty();

    model.plan(model.opened().proposed().getFirst().id(), ideas.getFirst());
    model.watch();

    assertThat(model.opened().ideas()).doesNotContain(ideas.getFirst());
  }

  @Test
  void writesThePlanAsPlainText() {
    open(2, SourceKind.COMMUNITY);
    model.plan(model.opened().proposed().getFirst().id(), "What did you have before?");
    model.watch();

    String text = PlainEvening.of(model.evening().get(), prose -> prose.replace("*", ""));

    assertThat(text)
        .contains("Confidential to the team")
        .contains("Do partners use what they know")
        .contains("Community ")
        .contains("To ask on Thursday 12 June")
        .contains("- What did you have before? (key question 3)")
        .doesNotContain("**");
  }

  @Test
  void printsAPageForEachPeer() throws Exception {
    open(2, SourceKind.COMMUNITY);
    model.plan(model.opened().proposed().getFirst().id(), "What did you have before?");
    List<Notice> told = new ArrayList<>();
    Path target = folder.resolve("Questions.pdf");

    new PeerPages(background, told::add).print(desk.review().get(), SECOND, target);

    assertThat(Files.size(target)).isPositive();
    assertThat(told)
        .singleElement()
        .satisfies(notice -> assertThat(notice.words()).startsWith("Questions.pdf is written"));
  }

  @Test
  void copesWithoutQuestionsSessionsOrNotes() {
    desk.take(
        Step.remove("Clear", desk.review().get().sessions().stream().map(Session::id).toList()));
    model.watch();
    assertThat(model.evening().get().next()).isNull();
    assertThat(model.opened().proposed()).isEmpty();
    assertThat(PlainEvening.of(model.evening().get(), prose -> prose)).isNotBlank();

    List<Id> questions =
        desk.review().get().keyQuestions().stream().map(question -> question.id()).toList();
    desk.take(Step.remove("Clear", questions));
    model.watch();
    assertThat(model.opened()).isNull();
    model.move(1, 1);
    model.plan(Id.create(), "Lost?");
  }

  @Test
  void followsTheReviewWhileInFront() {
    FrameModel frame = new FrameModel(desk);
    frame.front().set(PartName.TONIGHT);
    TonightModel front = new TonightModel(frame, background, "Huw Bevan");
    front.watch();
    front.day().set(null);
    int before = front.evening().get().grid().notes();
    Note note = desk.review().get().notes().getFirst();

    desk.take(Step.put("Add note", Shape.of(Note.class).with(note, "id", Id.create())));

    assertThat(front.evening().get().grid().notes()).isEqualTo(before + 1);
  }

  private TonightModel model(String author) {
    return new TonightModel(new FrameModel(desk), background, author);
  }

  private void open(int row, SourceKind kind) {
    model.watch();
    model.day().set(null);
    model.watch();
    model.day().set(null);
    model.open(new Spot(row, column(kind)));
  }

  private Session session(Id id) {
    return desk.review().get().sessions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<PlannedQuestion> planned(Session session) {
    return Planner.planned(session(session.id()));
  }

  private static int column(SourceKind kind) {
    return List.of(SourceKind.values()).indexOf(kind);
  }
}
