package org.criticalfriend.ui.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** The timetable as plain text for an e-mail: day by day, who goes where. */
final class PlainTimetable {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private final Review review;
  private final Team team;
  private final Map<Id, String> names = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private PlainTimetable(Review review) {
    this.review = review;
    this.team = Team.of(review);
    review.people().forEach(person -> names.put(person.id(), person.name()));
  }

  /** The text. */
  static String of(Review review) {
    PlainTimetable text = new PlainTimetable(review);
    text.lines.add(Words.say("timetable.plain.title", review.review().title()));
    text.sessions();
    return String.join("\n", text.lines) + "\n";
  }

  private void sessions() {
    List<Session> inOrder =
        review.sessions().stream()
            .sorted(
                Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                        Session::start, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    String before = "";
    for (Session session : inOrder) {
      String day = day(session.date());
      if (!day.equals(before)) {
        lines.add("");
        lines.add(day);
        before = day;
      }
      session(session);
    }
  }

  private void session(Session session) {
    String where = joined(session.room(), session.venue());
    String title = (times(session) + "  " + session.title()).strip();
    lines.add(where.isEmpty() ? title : title + ", " + where);
    String peers =
        team.isWhole(session.peers())
            ? Words.say("timetable.plain.whole-team")
            : session.peers().stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    if (!peers.isEmpty()) {
      lines.add("    " + Words.say("timetable.plain.peers", peers));
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? Words.say("timetable.plain.no-day") : DAY.format(day);
  }

  private static String times(Session session) {
    String from = time(session.start());
    return session.end() == null ? from : from + "–" + time(session.end());
  }

  private static String time(@Nullable LocalTime time) {
    return time == null ? "" : CLOCK.format(time);
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
