package org.criticalfriend.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.timetable.Sessions.at;
import static org.criticalfriend.timetable.Sessions.with;

import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.junit.jupiter.api.Test;

class ClashesTest {
  private final Id nicola = Id.create();
  private final Id chino = Id.create();

  @Test
  void findsAPeerInTwoPlaces() {
    Session one = at("14:00", "15:30", nicola, chino);
    Session two = at("14:30", "15:45", nicola);

    assertThat(Clashes.in(List.of(two, one)))
        .containsExactly(new Clash(ClashKind.TWO_PLACES, nicola, one, two));
  }

  @Test
  void letsSessionsFollowEachOther() {
    assertThat(Clashes.in(List.of(at("14:00", "15:00", nicola), at("15:00", "16:00", nicola))))
        .isEmpty();
  }

  @Test
  void wantsTenMinutesFromOneVenueToAnother() {
    Session one = with(at("14:00", "15:00", nicola), "venue", "Peepul Centre");
    Session soon = with(at("15:09", "16:00", nicola), "venue", "Savera Centre");
    Session later = with(at("15:10", "16:00", nicola), "venue", "Savera Centre");

    assertThat(Clashes.in(List.of(one, soon)))
        .extracting(Clash::kind)
        .containsExactly(ClashKind.NO_WAY);
    assertThat(Clashes.in(List.of(one, later))).isEmpty();
  }

  @Test
  void takesTwoRoomsOfOneBuildingForOneVenue() {
    Session one = with(at("14:00", "15:00", nicola), "venue", "Council Chamber, Town Hall");
    Session two = with(at("15:00", "16:00", nicola), "venue", "Committee Room 2, town hall");

    assertThat(Clashes.in(List.of(one, two))).isEmpty();
  }

  @Test
  void findsAllClashesOfALongSession() {
    Session long1 = at("09:00", "17:00", nicola);
    Session early = at("10:00", "11:00", nicola);
    Session late = at("15:00", "16:00", nicola);

    assertThat(Clashes.in(List.of(late, long1, early)))
        .extracting(Clash::later)
        .containsExactly(early, late);
  }

  @Test
  void passesOverSessionsWithoutADayOrATime() {
    Session undated = with(at("14:00", "15:00", nicola), "date", null);
    assertThat(Clashes.in(List.of(undated, undated, at("", "", nicola), at("14:00", "", nicola))))
        .isEmpty();
  }

  @Test
  void restsNoClashOnAnEndThatIsGuessed() {
    assertThat(Clashes.in(List.of(at("14:00", "", nicola), at("14:30", "15:00", nicola))))
        .isEmpty();
    assertThat(Clashes.in(List.of(at("14:00", "", nicola), at("14:00", "15:00", nicola))))
        .hasSize(1);
  }

  @Test
  void countsAPeerNamedTwiceOnce() {
    assertThat(
            Clashes.in(List.of(at("14:00", "15:00", nicola, nicola), at("14:30", "15:00", nicola))))
        .hasSize(1);
  }

  @Test
  void findsEveryPairAmongTwoHundredParallelSessions() {
    List<Session> many =
        IntStream.range(0, 200).mapToObj(i -> at("14:00", "15:00", nicola)).toList();
    assertThat(Clashes.in(many)).hasSize(200 * 199 / 2);
  }
}
