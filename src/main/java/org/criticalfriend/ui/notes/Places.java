package org.criticalfriend.ui.notes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** Every place of a review, in the order of the days; documents beneath the sessions. */
final class Places {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final Comparator<Session> IN_ORDER =
      Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Session::start, Comparator.nullsLast(Comparator.naturalOrder()));

  private static final Duration WITHOUT_END = Duration.ofHours(2);

  private final Review review;
  private final LocalDateTime now;
  private final @Nullable Id me;

  /**
   * The places of a review.
   *
   * @param me who takes notes; null where that is nobody of the team
   */
  Places(Review review, LocalDateTime now, @Nullable Id me) {
    this.review = review;
    this.now = now;
    this.me = me;
  }

  /**
   * All of them.
   *
   * @param notes of which each says how many it has
   */
  List<PlaceRow> rows(NotesByPlace notes) {
    List<PlaceRow> rows = new ArrayList<>();
    int loose = notes.count(Place.anywhere());
    if (loose > 0 || review.sessions().isEmpty()) {
      String title = Words.say("notes.anywhere");
      rows.add(new PlaceRow(Place.anywhere(), "", "", title, loose, false));
    }
    addSessions(rows, notes);
    addDocuments(rows, notes);
    return rows;
  }

  /** The session that runs now, rather one that who takes notes attends; null where none does. */
  @Nullable Session running() {
    return sessions().stream()
        .filter(this::isRunning)
        .max(Comparator.comparing(session -> me != null && session.peers().contains(me)))
        .orElse(null);
  }

  /** Where notes are most likely to be taken now. */
  Place proposed() {
    Session running = running();
    List<Session> all = sessions();
    if (running != null || all.isEmpty()) {
      return running == null ? Place.anywhere() : new Place.AtSession(running.id());
    }
    Session last = all.getFirst();
    for (Session session : all) {
      boolean begun = now.toLocalDate().equals(session.date()) && began(session);
      last = begun ? session : last;
    }
    return new Place.AtSession(last.id());
  }

  /** Whether this session has begun and not ended; without an end it lasts two hours. */
  boolean isRunning(Session session) {
    if (!now.toLocalDate().equals(session.date()) || !began(session)) {
      return false;
    }
    LocalTime end = session.end();
    return end == null
        ? Duration.between(session.start(), now.toLocalTime()).compareTo(WITHOUT_END) < 0
        : now.toLocalTime().isBefore(end);
  }

  /** The session of this id; null where there is none. */
  @Nullable Session session(@Nullable Id id) {
    return review.sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** How many minutes this session still takes; negative where it does not run now. */
  long minutesLeft(@Nullable Session session) {
    return session == null || session.end() == null || !isRunning(session)
        ? -1
        : ChronoUnit.MINUTES.between(now.toLocalTime(), session.end());
  }

  private boolean began(Session session) {
    return session.start() != null && !now.toLocalTime().isBefore(session.start());
  }

  private List<Session> sessions() {
    return review.sessions().stream().sorted(IN_ORDER).toList();
  }

  private void addSessions(List<PlaceRow> rows, NotesByPlace notes) {
    String day = "";
    for (Session session : sessions()) {
      Place place = new Place.AtSession(session.id());
      String its = day(session.date());
      rows.add(
          new PlaceRow(
              place,
              its.equals(day) ? "" : its,
              times(session),
              session.title(),
              notes.count(place),
              isRunning(session)));
      day = its;
    }
  }

  private void addDocuments(List<PlaceRow> rows, NotesByPlace notes) {
    String heading = Words.say("notes.documents");
    for (Document document : review.documents()) {
      Place place = new Place.InDocument(document.id());
      String kind = document.kind() == null ? "" : document.kind();
      rows.add(new PlaceRow(place, heading, kind, document.title(), notes.count(place), false));
      heading = "";
    }
  }

  private String day(@Nullable LocalDate date) {
    if (date == null) {
      return Words.say("notes.no-day");
    }
    String day = DAY.format(date);
    return date.equals(now.toLocalDate()) ? Words.say("notes.today", day) : day;
  }

  /** From when to when; empty where no time is set. */
  static String times(Session session) {
    if (session.start() == null) {
      return "";
    }
    String from = TIME.format(session.start());
    return session.end() == null ? from : from + "–" + TIME.format(session.end());
  }
}
