package org.criticalfriend.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/** Writes sessions as events; those without a day have no place in a calendar. */
final class EventWriting {
  private final Review review;
  private final ZoneId zone;
  private final Instant now;
  private final Map<Id, String> names = new HashMap<>();

  EventWriting(Review review, ZoneId zone, Instant now) {
    this.review = review;
    this.zone = zone;
    this.now = now;
    for (Person person : review.people()) {
      names.put(person.id(), person.name());
    }
  }

  ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Critical Friend//EN");
    for (Session session : review.sessions()) {
      if (session.date() != null) {
        calendar.addEvent(event(session, session.date()));
      }
    }
    return calendar;
  }

  private VEvent event(Session session, LocalDate day) {
    VEvent event = new VEvent();
    event.setUid(session.id().value() + "@critical-friend");
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(session.title());
    event.setClassification(Classification.confidential());
    event.addCategories(session.kind());
    String place = joined(", ", session.room(), session.venue(), session.address());
    if (!place.isEmpty()) {
      event.setLocation(place);
    }
    event.setDescription(description(session));
    LocalTime start = session.start();
    if (start == null) {
      event.setDateStart(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    } else {
      event.setDateStart(moment(day, start));
      event.setDateEnd(moment(day, Objects.requireNonNullElse(session.end(), start)));
    }
    return event;
  }

  private Date moment(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(zone).toInstant());
  }

  private String description(Session session) {
    List<String> lines = new ArrayList<>();
    lines.add("Confidential to the team.");
    addNames(lines, "Peers: ", session.peers());
    addNames(lines, "To meet: ", session.met());
    if (session.contact() != null) {
      lines.add("Host contact: " + session.contact());
    }
    return String.join("\n", lines);
  }

  private void addNames(List<String> lines, String label, List<Id> people) {
    String found =
        people.stream()
            .map(id -> Objects.requireNonNullElse(names.get(id), ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      lines.add(label + found);
    }
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
