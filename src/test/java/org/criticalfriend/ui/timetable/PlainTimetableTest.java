package org.criticalfriend.ui.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;

class PlainTimetableTest {
  private final Review sample = SampleReview.onSite();

  @Test
  void saysDayByDayWhoGoesWhere() {
    assertThat(PlainTimetable.of(sample))
        .contains("\n\nWednesday 11 June 2025\n09:15–10:30  Welcome and presentations")
        .contains("    Peers: the whole team")
        .contains("Thursday 12 June 2025\n")
        .contains("Dr Huw Bevan");
  }

  @Test
  void copesWithSessionsOfWhichNobodySaidAnything() {
    Session bare = sample.sessions().getFirst();
    for (String member : List.of("end", "start", "date", "venue")) {
      bare = Shape.of(Session.class).with(bare, member, null);
    }
    bare = Shape.of(Session.class).with(bare, "peers", List.of());

    assertThat(PlainTimetable.of(SampleReview.with(sample, "sessions", List.of(bare))))
        .endsWith("Without a day\n" + bare.title() + "\n");
    assertThat(PlainTimetable.of(SampleReview.with(sample, "sessions", List.of()))).isNotBlank();
  }
}
