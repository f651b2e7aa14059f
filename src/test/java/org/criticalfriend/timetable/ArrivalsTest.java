package org.criticalfriend.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final LocalDate NEAR = LocalDate.of(2025, 6, 11);
  private final Review review = ReviewForm.read(Path.of("assets/sample")).bundle().review();

  @Test
  void readsRowsBeneathTheNamesOfTheirColumns() {
    List<Entry> entries =
        EntryRows.read(
            List.of(
                List.of("Timetable of the visit"),
                List.of("Date", "Time", "Session", "Where"),
                List.of("11 June", "9.30-11", "Tea", "Town Hall"),
                List.of("", "", "", ""),
                List.of("", "2pm", "Walk")),
            NEAR);

    assertThat(entries).extracting(Entry::title).containsExactly("Tea", "Walk");
    assertThat(entries.getFirst().place().venue()).isEqualTo("Town Hall");
    assertThat(entries.getLast().when()).isEqualTo(new Entry.When(NEAR, LocalTime.of(14, 0), null));
  }

  @Test
  void readsNothingWhereNoColumnHoldsTitles() {
    assertThat(EntryRows.read(List.of(List.of("a", "b"), List.of("c", "d")), NEAR)).isEmpty();
    assertThat(EntryRows.read(List.of(), NEAR)).isEmpty();
  }

  @Test
  void endsASessionPastMidnightWithItsDay() {
    assertThat(new Entry.When(NEAR, LocalTime.of(22, 0), LocalTime.of(1, 0)).end())
        .isEqualTo(LocalTime.of(23, 59));
  }

  @Test
  void knowsPeersByTheirNamesInShort() {
    Arrivals.Arrival arrival =
        arrival("Tea", "T Akehurst", "Dr Huw Bevan", "Siobhan O'Neill", "Zoe");
    assertThat(arrival.session().peers())
        .extracting(Id::label)
        .containsExactly("akehurst", "bevan", "oneill");
    assertThat(arrival.unknown()).containsExactly("Zoe");
  }

  @Test
  void takesAllForTheTeamWithoutItsAdvisers() {
    assertThat(arrival("Tea", "All").session().peers()).hasSize(14);
  }

  @Test
  void noticesWhatIsThereAlready() {
    Entry welcome = entry("Welcome and presentations by the Start Well Board");
    Entry fresh = entry("Tea");
    assertThat(new Arrivals(review, "Interview").of(List.of(welcome, fresh, fresh)))
        .extracting(Arrivals.Arrival::isKnown)
        .containsExactly(true, false, true);
  }

  private Arrivals.Arrival arrival(String title, String... peers) {
    return new Arrivals(review, "Interview").of(List.of(entry(title, peers))).getFirst();
  }

  private static Entry entry(String title, String... peers) {
    return new Entry(
        title,
        new Entry.When(NEAR, LocalTime.of(9, 15), null),
        new Entry.Where(null, null, null, null),
        "",
        null,
        null,
        List.of(peers),
        List.of());
  }
}
