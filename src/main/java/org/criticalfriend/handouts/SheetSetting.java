package org.criticalfriend.handouts;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Sets one sheet, from top to bottom. */
final class SheetSetting {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.UK);

  private final Review review;
  private final Session session;
  private final @Nullable Person peer;
  private final int sheet;
  private final List<Element> body = new ArrayList<>();
  private int pieces;

  /**
   * A sheet.
   *
   * @param peer for whom; null where it asks for the name
   * @param sheet which of the file it is, from 1
   */
  SheetSetting(Review review, Session session, @Nullable Person peer, int sheet) {
    this.review = review;
    this.session = session;
    this.peer = peer;
    this.sheet = sheet;
  }

  /** With as many lines as a hand needs. */
  List<Element> onPaper() {
    top();
    people();
    questions(4);
    notes(18);
    keyQuestions();
    return body;
  }

  /** With a few lines; typing makes more. */
  List<Element> toFillIn() {
    top();
    add(
        Look.BODY,
        words(),
        italic(
            "Type on the lines and send this file back to the review lead. Each paragraph becomes a"
                + " note. A quotation mark before it makes it somebody’s own words, 2: ties it to"
                + " key question 2, /private keeps it from every paper."));
    people();
    questions(2);
    notes(6);
    keyQuestions();
    return body;
  }

  private void top() {
    Anchor title = Mark.SESSION.at(session.id(), 0, sheet);
    body.add(new Element.Heading(1, null, false, plain(session.title()), title));
    Id whole = review.review().id();
    String mark = NoteSheet.CONFIDENTIAL + ". " + review.review().title();
    add(Look.BODY, Mark.REVIEW.at(whole, 0, sheet), italic(mark));
    List<Run> facts = new ArrayList<>();
    fact(facts, "When: ", when());
    fact(facts, "Where: ", where());
    fact(facts, "Kind: ", session.kind());
    add(Look.BODY, Mark.SESSION.at(session.id(), 1, sheet), facts);
    if (peer == null) {
      add(Look.BODY, Mark.NAME.at(session.id(), 0, sheet), bold("Your name:"));
      body.add(new Element.Room(1, Mark.ROOM.at(session.id(), pieces++, sheet)));
    } else {
      List<Run> whose = new ArrayList<>();
      fact(whose, "Notes of: ", peer.name());
      add(Look.BODY, Mark.PEER.at(peer.id(), 0, sheet), whose);
    }
    String others = others();
    if (!others.isEmpty()) {
      List<Run> with = new ArrayList<>();
      fact(with, "With: ", others);
      add(Look.BODY, words(), with);
    }
  }

  private void people() {
    List<String> met = new ArrayList<>();
    for (Id id : session.met()) {
      review.people().stream()
          .filter(one -> one.id().equals(id))
          .map(SheetSetting::described)
          .forEach(met::add);
    }
    Map<String, Integer> counted = Objects.requireNonNullElse(session.metCount(), Map.of());
    counted.forEach((category, count) -> met.add(count + " " + category));
    if (!met.isEmpty()) {
      add(Look.BODY, words(), bold("To meet:"));
      body.add(list(Marks.BULLETS, met));
    }
  }

  private void questions(int lines) {
    List<PlannedQuestion> all = Objects.requireNonNullElse(session.toAsk(), List.of());
    if (!all.isEmpty()) {
      heading("To ask", words());
    }
    for (PlannedQuestion question : all) {
      List<Run> runs = new ArrayList<>(bold(question.text()));
      int number = number(question.keyQuestion());
      if (number > 0) {
        runs.addAll(plain(" (key question " + number + ")"));
      }
      add(Look.BODY, Mark.QUESTION.at(question.id(), 0, sheet), runs);
      body.add(new Element.Room(lines, Mark.ROOM.at(question.id(), 0, sheet)));
    }
  }

  private void notes(int lines) {
    boolean asks = session.toAsk() != null && !session.toAsk().isEmpty();
    heading(asks ? "Other notes" : "Notes", Mark.NOTES.at(session.id(), 0, sheet));
    body.add(new Element.Room(lines, Mark.ROOM.at(session.id(), pieces++, sheet)));
  }

  private void keyQuestions() {
    if (!review.keyQuestions().isEmpty()) {
      heading("Key questions", Mark.REVIEW.at(review.review().id(), 1, sheet));
      body.add(
          list(
              Marks.NUMBERS,
              review.keyQuestions().stream().map(one -> BareWords.of(one.text())).toList()));
    }
  }

  private Element list(Marks marks, List<String> texts) {
    List<Element.Item> items = new ArrayList<>();
    for (String text : texts) {
      items.add(
          new Element.Item(List.of(new Element.Paragraph(Look.BODY, null, plain(text), words()))));
    }
    return new Element.Listing(marks, 1, items, false);
  }

  private void heading(String words, Anchor anchor) {
    body.add(new Element.Heading(2, null, false, plain(words), anchor));
  }

  private void add(Look look, Anchor anchor, List<Run> runs) {
    body.add(new Element.Paragraph(look, null, runs, anchor));
  }

  private Anchor words() {
    return Mark.WORDS.at(session.id(), pieces++, sheet);
  }

  private int number(@Nullable Id keyQuestion) {
    return review.keyQuestions().stream().map(KeyQuestion::id).toList().indexOf(keyQuestion) + 1;
  }

  private String when() {
    String day = session.date() == null ? "" : DAY.format(session.date());
    return Stream.of(day, times()).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
  }

  private String times() {
    LocalTime end = session.end();
    String from = session.start() == null ? "" : CLOCK.format(session.start());
    return end == null ? from : from + "–" + CLOCK.format(end);
  }

  private String where() {
    return joined(session.room(), session.venue(), session.address());
  }

  private String others() {
    return session.peers().stream()
        .filter(id -> peer == null || !id.equals(peer.id()))
        .flatMap(id -> review.people().stream().filter(one -> one.id().equals(id)))
        .map(Person::name)
        .collect(Collectors.joining(", "));
  }

  private static String described(Person person) {
    return joined(person.name(), person.post(), person.organisation());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** A line "When: Tuesday"; none where there is nothing to say. */
  private static void fact(List<Run> facts, String name, String words) {
    if (!words.isBlank()) {
      if (!facts.isEmpty()) {
        facts.add(new Run.LineBreak());
      }
      facts.addAll(bold(name));
      facts.addAll(plain(words));
    }
  }

  private static List<Run> plain(String words) {
    return List.of(Run.Words.plain(words));
  }

  private static List<Run> bold(String words) {
    return List.of(new Run.Words(words, true, false, null));
  }

  private static List<Run> italic(String words) {
    return List.of(new Run.Words(words, false, true, null));
  }
}
