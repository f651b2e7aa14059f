package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.model.Drafts.aSession;
import static org.criticalfriend.paper.Printed.lines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionColumn;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.TimetableColumn;
import org.junit.jupiter.api.Test;

/** Tables made from the review: the timetable and the actions. */
class TablesTest {
  private static final Group TEAM = aGroup("Team", Side.TEAM);
  private static final Person ANN = aPerson("Ann", TEAM).build();
  private static final Person BOB = aPerson("Bob", TEAM).build();
  private static final Session MORNING =
      aSession("Midwives")
          .with("date", LocalDate.of(2011, 5, 4))
          .with("start", LocalTime.of(8, 30))
          .with("end", LocalTime.of(10, 30))
          .with("venue", "Room 1")
          .with("service", "Maternity")
          .with("peers", List.of(ANN.id(), BOB.id()))
          .with("met", List.of(BOB.id()))
          .with("metCount", Map.of("staff", 4))
          .build();
  private static final Session OPEN =
      aSession("Drop in").with("kind", "drop-in").with("start", LocalTime.of(14, 0)).build();

  @Test
  void showsEveryColumnOfATimetableInTheOrderNamed() {
    Draft<InsertTimetable> insert =
        Draft.of(InsertTimetable.class).with("columns", List.of(TimetableColumn.values()));
    assertThat(table(aReview().with(TEAM).with(ANN, BOB).with(MORNING), insert))
        .containsExactly(
            "||Date",
            "||Service",
            "||Title",
            "||Venue",
            "||Time",
            "||Type",
            "||Peers",
            "||Met",
            "|Wednesday 4 May",
            "|Maternity",
            "|Midwives",
            "|Room 1",
            "|8.30 – 10.30",
            "|Focus group",
            "|Ann, Bob",
            "|Bob, 4 staff");
  }

  @Test
  void leavesCellsEmptyThatHaveNothingToShow() {
    assertThat(table(aReview().with(OPEN), Draft.of(InsertTimetable.class)))
        .containsExactly("||Date", "||Time", "||Title", "||Venue", "|", "|14.00", "|Drop in", "|");
  }

  @Test
  void showsOnlySessionsOfTheKindsNamed() {
    Draft<InsertTimetable> insert =
        Draft.of(InsertTimetable.class)
            .with("kinds", List.of("drop-in"))
            .with("columns", List.of(TimetableColumn.TITLE));
    ReviewDraft review = aReview().with(TEAM).with(ANN, BOB).with(MORNING, OPEN);
    assertThat(table(review, insert)).containsExactly("||Title", "|Drop in");
  }

  @Test
  void showsActionsWithLeadsJoinedByAStrokeAndAnEmptyHeadOverTheNumbers() {
    ReviewDraft review =
        aReview()
            .with(
                action("Do *this*.\n\nNow.", List.of("Ann", "Bob"), ActionStatus.IN_HAND),
                action("Go.", List.of(), ActionStatus.OPEN));
    assertThat(table(review, Draft.of(InsertActions.class)))
        .containsExactly(
            "||",
            "||Action",
            "||Lead",
            "||Due",
            "||Status",
            "|1",
            "|Do this.",
            "|Now.",
            "|Ann/Bob",
            "|Autumn",
            "|In hand",
            "|2",
            "|Go.",
            "|",
            "|Autumn",
            "|Open");
  }

  @Test
  void showsTheActionColumnsNamed() {
    Draft<InsertActions> insert =
        Draft.of(InsertActions.class)
            .with("columns", List.of(ActionColumn.LEAD, ActionColumn.ACTION));
    ReviewDraft review = aReview().with(action("Go.", List.of("Ann"), ActionStatus.OPEN));
    assertThat(table(review, insert)).containsExactly("||Lead", "||Action", "|Ann", "|Go.");
  }

  private static Action action(String text, List<String> leads, ActionStatus status) {
    return Draft.of(Action.class)
        .with("text", text)
        .with("leads", leads)
        .with("due", "Autumn")
        .with("status", status)
        .build();
  }

  private static List<String> table(ReviewDraft review, Draft<?> insert) {
    Block block = (Block) insert.build();
    List<String> lines = lines(review, aSection("A").unnumbered().with(block));
    return lines.subList(1, lines.size());
  }
}
