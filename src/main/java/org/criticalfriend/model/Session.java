package org.criticalfriend.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a titled session whose times are in order.
 *
 * @param id its name for good
 * @param title what it is called on the timetable
 * @param kind presentation, interview, focus group, site visit and so on
 * @param date its day
 * @param start when it begins
 * @param end when it ends
 * @param venue where
 * @param theme the theme it serves
 * @param service the service visited
 * @param peers who of the team attended
 * @param met whom they met, by name
 * @param metCount whom they met besides, counted by category
 * @param notMet who was expected and did not come
 * @param source what kind of source it is, for telling points heard from several kinds
 * @param room the room
 * @param contact who of the host looks after it
 * @param address where the venue is
 * @param toAsk what the team means to ask
 * @param clashesLeft clashes with other sessions that somebody said to leave
 * @param extras members this version does not know
 */
public record Session(
    Id id,
    String title,
    String kind,
    @Nullable LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String venue,
    @Names(Theme.class) @Nullable Id theme,
    @Nullable String service,
    @Names(Person.class) List<Id> peers,
    @Names(Person.class) List<Id> met,
    @Nullable Map<String, Integer> metCount,
    @Nullable String notMet,
    @Nullable String source,
    @Nullable String room,
    @Nullable String contact,
    @Nullable String address,
    @Nullable List<PlannedQuestion> toAsk,
    @Nullable List<LeftClash> clashesLeft,
    Extras extras) {
  public Session {
    Must.beFilled(title, "The title of a session");
    Must.beFilled(kind, "The kind of a session");
    if (start != null && end != null && end.isBefore(start)) {
      throw new InvalidValue("The session \"" + title + "\" ends before it begins.");
    }
    peers = List.copyOf(peers);
    met = List.copyOf(met);
    metCount = Counts.copyOf(metCount);
    toAsk = Must.copyOf(toAsk);
    clashesLeft = Must.copyOf(clashesLeft);
  }

  /** A session with nothing planned to ask and no word on how to get there. */
  public Session(
      Id id,
      String title,
      String kind,
      @Nullable LocalDate date,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable String venue,
      @Nullable Id theme,
      @Nullable String service,
      List<Id> peers,
      List<Id> met,
      @Nullable Map<String, Integer> metCount,
      @Nullable String notMet,
      Extras extras) {
    this(
        id, title, kind, date, start, end, venue, theme, service, peers, met, metCount, notMet,
        null, null, null, null, null, null, extras);
  }
}
