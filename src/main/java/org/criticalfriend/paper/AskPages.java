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
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * What to ask on one day: a page for each peer who is in a session then, every page marked
 * "Confidential to the team". What was asked already is left out.
 */
public final class AskPages {
  private static final String MARK = "Confidential to the team";
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final List<Integer> WIDTHS = List.of(15, 33, 52);

  private final Review review;
  private final LocalDate day;
  private final Map<Id, String> names = new HashMap<>();
  private final Map<Id, Integer> numbers = new HashMap<>();
  private final List<Element> body = new ArrayList<>();

  private AskPages(Review review, LocalDate day) {
    this.review = review;
    this.day = day;
    review.people().forEach(person -> names.put(person.id(), person.name()));
    for (KeyQuestion question : review.keyQuestions()) {
      numbers.put(question.id(), numbers.size() + 1);
    }
  }

  /** The pages for this day; no page where nobody is in a session. */
  public static PaperTree of(Review review, LocalDate day) {
    AskPages pages = new AskPages(review, day);
    List<Session> sessions =
        review.sessions().stream()
            .filter(session -> day.equals(session.date()))
            .sorted(Comparator.comparing(session -> first(session.start())))
            .toList();
    for (Person person : review.people()) {
      pages.page(person, sessions.stream().filter(s -> s.peers().contains(person.id())).toList());
    }
    return pages.tree();
  }

  private PaperTree tree() {
    String host = review.review().host().name();
    String title = "Questions for " + DAY.format(day) + ", " + host + ". " + MARK;
    return new PaperTree(
        new PaperTree.Properties(
            "questions", title, review.review().programme(), "Questions to ask", "en-GB"),
        new Head(false, List.of()),
        false,
        body,
        List.of());
  }

  private void page(Person person, List<Session> own) {
    if (own.isEmpty()) {
      return;
    }
    if (!body.isEmpty()) {
      body.add(new Element.PageBreak());
    }
    List<Run> name = List.of(Run.Words.plain(person.name()));
    body.add(new Element.Heading(1, null, false, name, Anchor.of('q', person.id(), 0, 1)));
    paragraph(DAY.format(day), true, false);
    paragraph(MARK + ". " + review.review().title(), false, true);
    List<Element.Cell> header =
        Stream.of("When", "Session", "To ask").map(word -> Cells.of(word, null)).toList();
    List<List<Element.Cell>> rows =
        own.stream()
            .map(one -> List.of(Cells.of(time(one), null), what(one, person), questions(one)))
            .toList();
    body.add(new Element.Table(null, WIDTHS, header, rows));
  }

  private void paragraph(String words, boolean bold, boolean italic) {
    List<Run> runs = List.of(new Run.Words(words, bold, italic, null));
    body.add(new Element.Paragraph(Element.Look.BODY, null, runs, null));
  }

  private Element.Cell what(Session session, Person reader) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Words(session.title(), true, false, null));
    line(runs, named(session.room(), session.venue()));
    String others =
        session.peers().stream()
            .filter(id -> !id.equals(reader.id()))
            .map(id -> names.getOrDefault(id, ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    line(runs, others.isEmpty() ? "" : "with " + others);
    return Cells.of(runs, null);
  }

  private Element.Cell questions(Session session) {
    List<PlannedQuestion> open =
        Objects.requireNonNullElse(session.toAsk(), List.<PlannedQuestion>of()).stream()
            .filter(question -> question.asked() == null)
            .toList();
    List<Run> runs = new ArrayList<>();
    for (PlannedQuestion question : open) {
      Integer number = numbers.get(question.keyQuestion());
      String serves = number == null ? "" : " (key question " + number + ")";
      line(runs, "– " + question.text() + serves);
    }
    return runs.isEmpty() ? Cells.empty() : Cells.of(runs, null);
  }

  private static void line(List<Run> runs, String words) {
    if (words.isBlank()) {
      return;
    }
    if (!runs.isEmpty()) {
      runs.add(new Run.LineBreak());
    }
    runs.add(Run.Words.plain(words.replaceAll("\\s+", " ")));
  }

  private static String named(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String time(Session session) {
    String from = session.start() == null ? "" : CLOCK.format(session.start());
    return session.end() == null ? from : from + "–" + CLOCK.format(session.end());
  }

  private static LocalTime first(@Nullable LocalTime start) {
    return start == null ? LocalTime.MIN : start;
  }
}
