package org.criticalfriend.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * The timetable to carry: a page for each day, then one for each peer, every page marked
 * "Confidential to the team".
 */
public final class DayPages {
  private static final String MARK = Confidential.MARK;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

  /** Times on one line, and room for long words, whatever the rows hold. */
  private static final List<Integer> WIDTHS = List.of(15, 24, 18, 24, 19);

  private final Review review;
  private final List<Id> team;
  private final Map<Id, String> names = new HashMap<>();
  private final List<Element> body = new ArrayList<>();

  private DayPages(Review review) {
    this.review = review;
    review.people().forEach(person -> names.put(person.id(), person.name()));
    List<Id> groups =
        review.groups().stream()
            .filter(group -> group.side() == Side.TEAM && group.parent() == null)
            .map(Group::id)
            .toList();
    team =
        review.people().stream()
            .filter(person -> groups.contains(person.group()))
            .map(Person::id)
            .toList();
  }

  /** Both: a page for each day that has sessions, and one for each peer who is in one. */
  public static PaperTree of(Review review) {
    DayPages pages = new DayPages(review);
    pages.days();
    pages.peers();
    return pages.tree();
  }

  private PaperTree tree() {
    String host = review.review().host().name();
    String title = "Timetable, " + host + ". " + MARK;
    return new PaperTree(
        new PaperTree.Properties(
            "timetable", title, review.review().programme(), "Timetable of " + host, "en-GB"),
        new Head(false, List.of()),
        false,
        body,
        List.of());
  }

  private void days() {
    for (@Nullable LocalDate day : inOrder().map(Session::date).distinct().toList()) {
      String name = day == null ? "Without a day" : DAY.format(day);
      List<Session> sessions = inOrder().filter(s -> Objects.equals(s.date(), day)).toList();
      page(name, sessions.getFirst().id(), 'd');
      List<String> header = List.of("Time", "Session", "Where", "Peers", "To meet");
      body.add(table(header, sessions.stream().map(this::ofDay).toList()));
    }
  }

  private void peers() {
    for (Person person : review.people()) {
      List<Session> own = inOrder().filter(s -> s.peers().contains(person.id())).toList();
      if (!own.isEmpty()) {
        page(person.name(), person.id(), 'q');
        List<String> header = List.of("When", "Session", "Where", "With", "To meet");
        body.add(table(header, own.stream().map(session -> ofPeer(session, person)).toList()));
      }
    }
  }

  private void page(String heading, Id source, char letter) {
    if (!body.isEmpty()) {
      body.add(new Element.PageBreak());
    }
    List<Run> runs = List.of(Run.Words.plain(heading));
    body.add(new Element.Heading(1, null, false, runs, Anchor.of(letter, source, 0, 1)));
    String mark = MARK + ". " + review.review().title();
    List<Run> marked = List.of(new Run.Words(mark, false, true, null));
    body.add(new Element.Paragraph(Element.Look.BODY, null, marked, null));
  }

  private Stream<Session> inOrder() {
    return review.sessions().stream()
        .sorted(
            Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Session::start, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private static Element table(List<String> header, List<List<Element.Cell>> rows) {
    List<Element.Cell> cells = header.stream().map(name -> Cells.of(name, null)).toList();
    return new Element.Table(null, WIDTHS, cells, rows);
  }

  private List<Element.Cell> ofDay(Session session) {
    return List.of(
        Cells.of(time(session), null),
        what(session),
        Cells.of(where(session), null),
        Cells.of(people(session.peers(), null), null),
        Cells.of(met(session), null));
  }

  private List<Element.Cell> ofPeer(Session session, Person peer) {
    return List.of(
        when(session),
        what(session),
        Cells.of(where(session), null),
        Cells.of(people(session.peers(), peer.id()), null),
        Cells.of(met(session), null));
  }

  private static Element.Cell when(Session session) {
    List<Run> runs = new ArrayList<>();
    if (session.date() != null) {
      runs.add(Run.Words.plain(SHORT_DAY.format(session.date())));
    }
    if (session.date() != null && session.start() != null) {
      runs.add(new Run.LineBreak());
    }
    if (session.start() != null) {
      runs.add(Run.Words.plain(time(session)));
    }
    return runs.isEmpty() ? Cells.empty() : Cells.of(runs, null);
  }

  private static Element.Cell what(Session session) {
    return Cells.of(
        List.of(
            new Run.Words(session.title(), true, false, null),
            new Run.LineBreak(),
            Run.Words.plain(session.kind())),
        null);
  }

  private static String time(Session session) {
    LocalTime end = session.end();
    String from = session.start() == null ? "" : CLOCK.format(session.start());
    return end == null ? from : from + "–" + CLOCK.format(end);
  }

  private static String where(Session session) {
    String contact = session.contact() == null ? null : "ask for " + session.contact();
    return Stream.of(session.room(), session.venue(), session.address(), contact)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String met(Session session) {
    List<String> met = new ArrayList<>();
    session.met().forEach(id -> met.add(Objects.requireNonNullElse(names.get(id), "")));
    if (session.metCount() != null) {
      session.metCount().forEach((category, count) -> met.add(count + " " + category));
    }
    return String.join(", ", met);
  }

  /** Their names, but not this one; all peers of the team in three words. */
  private String people(List<Id> ids, @Nullable Id without) {
    if (team.size() > 1 && ids.containsAll(team)) {
      return "The whole team";
    }
    return ids.stream()
        .filter(id -> !id.equals(without))
        .map(id -> Objects.requireNonNullElse(names.get(id), ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
