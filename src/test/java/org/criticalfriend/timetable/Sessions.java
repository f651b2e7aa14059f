package org.criticalfriend.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;

/** Small sessions for tests. */
final class Sessions {
  static final LocalDate DAY = LocalDate.of(2025, 6, 11);

  private Sessions() {}

  /** A session from and to these times; an empty text is no time. */
  static Session at(String start, String end, Id... peers) {
    return new Session(
        Id.create(),
        start + " to " + end,
        "Interview",
        DAY,
        start.isEmpty() ? null : LocalTime.parse(start),
        end.isEmpty() ? null : LocalTime.parse(end),
        null,
        null,
        null,
        List.of(peers),
        List.of(),
        null,
        null,
        Extras.NONE);
  }

  static Session with(Session session, String member, Object value) {
    return Shape.of(Session.class).with(session, member, value);
  }
}
