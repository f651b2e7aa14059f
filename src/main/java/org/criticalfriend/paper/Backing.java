package org.criticalfriend.paper;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Stance;

/**
 * Says in words what stands behind a finding: how many notes, from where, of what kind of source.
 * It names who took a note and never who was met.
 */
final class Backing {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM, H.mm", Locale.UK);

  private final Review review;
  private final Map<Id, Note> notes = new HashMap<>();

  Backing(Review review) {
    this.review = review;
    review.notes().forEach(note -> notes.put(note.id(), note));
  }

  Note note(Evidence evidence) {
    return Objects.requireNonNull(notes.get(evidence.note()));
  }

  /** "Strength. Agreed. Key questions 1 and 3. Three notes for: from 2 sessions, ...". */
  String summary(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(finding));
    parts.add(Capitals.ofFirst(finding.state().word()));
    String questions = questions(finding);
    if (!questions.isEmpty()) {
      parts.add(questions);
    }
    parts.add(weight(finding));
    return String.join(". ", parts) + ".";
  }

  private String kind(Finding finding) {
    return review.findingKinds().stream()
        .filter(kind -> kind.id().equals(finding.kind()))
        .map(FindingKind::name)
        .findFirst()
        .orElse("Finding");
  }

  private String questions(Finding finding) {
    List<Id> all = review.keyQuestions().stream().map(KeyQuestion::id).toList();
    List<String> numbers =
        finding.keyQuestions().stream()
            .map(all::indexOf)
            .filter(at -> at >= 0)
            .sorted()
            .map(at -> String.valueOf(at + 1))
            .toList();
    String what = numbers.size() == 1 ? "Key question " : "Key questions ";
    return numbers.isEmpty() ? "" : what + String.join(", ", numbers);
  }

  private String weight(Finding finding) {
    if (finding.evidence().isEmpty()) {
      return "No note stands behind it yet";
    }
    long against = count(finding, Stance.AGAINST);
    List<String> sources =
        finding.evidence().stream().map(this::note).map(this::source).distinct().toList();
    long places =
        finding.evidence().stream()
            .map(this::note)
            .flatMap(note -> Stream.of(note.session(), note.document()).filter(Objects::nonNull))
            .distinct()
            .count();
    return counted(count(finding, Stance.FOR), "note for", "notes for")
        + ", "
        + (against == 0 ? "none" : String.valueOf(against))
        + " against, from "
        + counted(places, "session or document", "sessions and documents")
        + " ("
        + String.join(", ", sources)
        + ")";
  }

  private static long count(Finding finding, Stance stance) {
    return finding.evidence().stream().filter(each -> each.stance() == stance).count();
  }

  private static String counted(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  /** The session or document a note comes from. */
  String origin(Note note) {
    Optional<String> session = session(note).map(Session::title);
    return session.or(() -> document(note).map(Document::title)).orElse("Not tied to a session");
  }

  /** The kind of source: as the session says it, else the session's or document's own kind. */
  String source(Note note) {
    Optional<String> session =
        session(note).map(each -> Objects.requireNonNullElse(each.source(), each.kind()));
    return session
        .or(() -> document(note).map(each -> Objects.requireNonNullElse(each.kind(), "document")))
        .map(words -> words.toLowerCase(Locale.UK))
        .orElse("unknown source");
  }

  /** When it was taken and by whom of the team. */
  String taken(Note note) {
    String moment = note.at() == null ? "" : MOMENT.format(parsed(note.at()));
    String author =
        review.people().stream()
            .filter(person -> person.id().equals(note.author()))
            .map(Person::name)
            .findFirst()
            .orElse("");
    return Stream.of(moment, author)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** How far it may travel, in words. */
  static String use(Note note) {
    return switch (note.visibility()) {
      case QUOTABLE -> "May be quoted";
      case ANONYMOUS -> "Anonymous: do not say who";
      case BACKGROUND -> "Background: for the team only";
    };
  }

  private static TemporalAccessor parsed(String moment) {
    return DateTimeFormatter.ISO_DATE_TIME.parse(moment);
  }

  private Optional<Session> session(Note note) {
    return review.sessions().stream().filter(each -> each.id().equals(note.session())).findFirst();
  }

  private Optional<Document> document(Note note) {
    return review.documents().stream()
        .filter(each -> each.id().equals(note.document()))
        .findFirst();
  }
}
