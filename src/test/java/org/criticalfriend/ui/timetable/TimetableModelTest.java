package org.criticalfriend.ui.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.LeftClash;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.timetable.Clash;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableModelTest {
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private TimetableModel model;
  private SessionModel session;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    model = new TimetableModel(desk);
    session = new SessionModel(desk, background, model);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void widensADayForItsParallelSessions() {
    assertThat(model.week().get().days()).hasSize(2);
    assertThat(model.week().get().inOrder()).hasSize(12);
    assertThat(model.clashes().get()).isEmpty();
  }

  @Test
  void walksAlongTheDayAndAcross() {
    model.along(1);
    assertThat(selected()).isEqualTo("s01");
    model.along(1);
    assertThat(selected()).isEqualTo("s02");
    model.across(1);
    assertThat(selected()).isEqualTo("s03");
    model.across(1);
    model.across(1);
    assertThat(selected()).isEqualTo("s11");
    model.along(-1);
    model.along(-1);
    model.along(-1);
    model.along(-1);
    assertThat(selected()).isEqualTo("s08");
  }

  @Test
  void movesASessionByAQuarterAndToAnotherDay() {
    select("s07");
    model.moveTime(1);
    assertThat(model.session().start()).isEqualTo(LocalTime.of(15, 45));
    assertThat(model.session().end()).isEqualTo(LocalTime.of(17, 0));
    model.moveDay(1);
    assertThat(model.session().date()).isEqualTo(LocalDate.of(2025, 6, 12));
    model.moveDay(1);
    assertThat(model.session().date()).isEqualTo(LocalDate.of(2025, 6, 12));
    desk.undo();
    desk.undo();
    assertThat(model.session().start()).isEqualTo(LocalTime.of(15, 30));
  }

  @Test
  void movesNoSessionPastMidnight() {
    select("s07");
    for (int i = 0; i < 100; i++) {
      model.moveTime(1);
    }
    assertThat(model.session().end()).isEqualTo(LocalTime.of(23, 45));
    for (int i = 0; i < 100; i++) {
      model.moveTime(-1);
    }
    assertThat(model.session().start()).isEqualTo(LocalTime.MIDNIGHT);
  }

  @Test
  void addsASessionAfterTheSelectedOneAndRemovesIt() {
    select("s07");
    model.addNew();
    assertThat(model.session().start()).isEqualTo(LocalTime.of(16, 45));
    assertThat(model.session().date()).isEqualTo(LocalDate.of(2025, 6, 11));
    assertThat(desk.review().get().sessions().get(7)).isEqualTo(model.session());
    model.remove();
    assertThat(desk.review().get().sessions()).hasSize(12);
    assertThat(selected()).isEqualTo("s07");
    model.undo();
    assertThat(desk.review().get().sessions()).hasSize(13);
  }

  @Test
  void showsAClashUntilThePeerIsTakenOutOrItIsLeft() {
    clash();
    model.nextClash();
    assertThat(selected()).isEqualTo("s05");
    model.nextClash();
    assertThat(selected()).isEqualTo("s06");
    model.nextClash();
    assertThat(selected()).isEqualTo("s05");
    Clash clash = model.clashes().get().getFirst();
    model.leave(clash);
    assertThat(model.clashes().get()).isEmpty();
    assertThat(new TimetableModel(desk).clashes().get()).isEmpty();
    model.undo();
    assertThat(model.clashes().get()).hasSize(1);
    TimetableModel again = new TimetableModel(desk);
    again.selected().set(model.selected().get());
    again.takeOut(again.clashes().get().getFirst());
    assertThat(again.clashes().get()).isEmpty();
  }

  @Test
  void saysAClashAgainThatBecameGraver() {
    clash();
    Clash clash = model.clashes().get().getFirst();
    model.leave(clash);
    Session later = find(clash.later().id().label());
    assertThat(later.clashesLeft()).hasSize(1);
    LeftClash other =
        new LeftClash(clash.earlier().id(), clash.peer(), ClashKind.NO_WAY, Extras.NONE);
    desk.take(Step.put("x", SESSION.with(later, "clashesLeft", List.of(other))));
    assertThat(model.clashes().get()).hasSize(1);
  }

  @Test
  void readsTimesAsTheyAreTypedAndKeepsTheLength() {
    select("s07");
    session.start().set("2.30pm");
    session.settleWhen();
    assertThat(model.session().start()).isEqualTo(LocalTime.of(14, 30));
    assertThat(session.end().get()).isEqualTo("15:45");
    session.end().set("1pm");
    session.settleWhen();
    assertThat(session.wrong().get()).isNotEmpty();
    assertThat(model.session().end()).isEqualTo(LocalTime.of(15, 45));
    session.end().set("");
    session.date().set("");
    session.settleWhen();
    assertThat(session.wrong().get()).isEmpty();
    assertThat(model.week().get().undated()).containsExactly(model.session());
  }

  @Test
  void keepsTheTitleAndKindOfASession() {
    select("s07");
    session.text("title").set(" ");
    session.text("venue").set("Old Mill");
    model.along(-1);
    assertThat(find("s07").title()).startsWith("Reception");
    assertThat(find("s07").venue()).isEqualTo("Old Mill");
  }

  @Test
  void saysWhoIsFreeAndWhoIsElsewhere() {
    List<Whereabouts.Peer> peers = Whereabouts.of(desk.review().get(), find("s05"));
    assertThat(peers).hasSize(17);
    assertThat(peers).filteredOn(Whereabouts.Peer::ticked).hasSize(5);
    assertThat(peers)
        .filteredOn(peer -> !peer.elsewhere().isEmpty())
        .extracting(peer -> peer.person().id().label())
        .containsExactly("ferreira", "whitcombe", "wroblewski");
  }

  @Test
  void countsPeopleMetAndPlansQuestions() {
    select("s07");
    session.counts().set("7 parents, 2 staff");
    session.settleCounts();
    assertThat(model.session().metCount()).containsEntry("parents", 7);
    session.ask(0, "2: Who books the interpreter?");
    session.ask(1, "9: What else?");
    assertThat(model.session().toAsk()).hasSize(2);
    assertThat(model.session().toAsk().getFirst().keyQuestion())
        .isEqualTo(desk.review().get().keyQuestions().get(1).id());
    assertThat(model.session().toAsk().getLast().text()).isEqualTo("9: What else?");
    session.ask(0, "");
    session.ask(0, "");
    assertThat(model.session().toAsk()).isNull();
  }

  @Test
  void addsFromTheLastRow() {
    QuickEntry quick = new QuickEntry(model);
    quick.date().set("Thursday");
    quick.time().set("1.30 to 2");
    assertThat(quick.add()).isFalse();
    quick.title().set("Tea");
    assertThat(quick.add()).isTrue();
    assertThat(model.session().date()).isEqualTo(LocalDate.of(2025, 6, 12));
    assertThat(model.session().end()).isEqualTo(LocalTime.of(14, 0));
    assertThat(quick.title().get()).isEmpty();
  }

  @Test
  void walksThroughTwoHundredParallelSessionsAndOneWithoutADay() {
    Session first = find("s01");
    Session[] many = new Session[201];
    for (int i = 0; i < 201; i++) {
      many[i] = SESSION.with(SESSION.with(first, "id", Id.create()), "peers", List.of());
    }
    many[200] = SESSION.with(many[200], "date", null);
    desk.take(Step.put("Many", many));
    model.along(0);
    assertThat(model.session()).isEqualTo(many[200]);
    for (int i = 0; i < 201; i++) {
      model.across(1);
    }
    assertThat(model.session()).isEqualTo(many[199]);
    model.moveDay(-1);
    assertThat(model.session()).isEqualTo(many[199]);
  }

  @Test
  void takesAFileInAsOneStep() throws IOException {
    List<Notice> told = new ArrayList<>();
    ImportModel imports = new ImportModel(desk, background, told::add);
    Path file = folder.resolve("t.csv");
    Files.writeString(
        file,
        "Day,Time,Session\n11 June,9.15,%s\n,2pm,Tea\n,3pm,Walk\n".formatted(find("s01").title()));
    imports.read(file);
    assertThat(imports.lines().get()).hasSize(3);
    imports.take();
    assertThat(desk.review().get().sessions()).hasSize(14);
    desk.undo();
    assertThat(desk.review().get().sessions()).hasSize(12);
    imports.read(folder.resolve("none.ics"));
    assertThat(told.getLast().failure()).isNotNull();
  }

  @Test
  void writesThePrintAndTheCalendar() {
    List<Notice> told = new ArrayList<>();
    HandOut handOut = new HandOut(desk, background, told::add);
    handOut.print(folder.resolve("t.pdf"), true);
    handOut.calendar(folder.resolve("t.ics"));
    assertThat(told).hasSize(2).allMatch(notice -> notice.failure() == null);
    assertThat(told.getFirst().words()).contains("names that are hidden");
    assertThat(folder.resolve("t.pdf")).isNotEmptyFile();
  }

  private void clash() {
    Session one = find("s05");
    List<Id> peers = new ArrayList<>(one.peers());
    peers.add(find("s06").peers().getFirst());
    desk.take(Step.put("Edit", SESSION.with(one, "peers", peers)));
    select("s01");
  }

  private void select(String label) {
    model.selected().set(find(label).id());
  }

  private String selected() {
    return Objects.requireNonNull(model.session()).id().label();
  }

  private Session find(String label) {
    return desk.review().get().sessions().stream()
        .filter(one -> label.equals(one.id().label()))
        .findFirst()
        .orElseThrow();
  }
}
