package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Host;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertSignature;
import org.criticalfriend.model.Person;
import org.jspecify.annotations.Nullable;

/** Sets the lines above and below a letter. */
final class LetterSetter {
  private final Desk desk;

  LetterSetter(Desk desk) {
    this.desk = desk;
  }

  /** The sponsor's name and post, the host's name, and the host's address. */
  List<Element> address() {
    Id sponsor = desk.review().review().sponsor();
    if (sponsor == null) {
      throw PaperTrouble.noSponsor();
    }
    Person person = person(sponsor);
    Host host = desk.review().review().host();
    List<String> lines = new ArrayList<>();
    add(lines, person.name());
    add(lines, person.post());
    add(lines, host.name());
    Objects.requireNonNullElse(host.address(), List.<String>of()).forEach(line -> add(lines, line));
    return List.of(lines(lines, person));
  }

  /** Name, post and organisation of who signs. */
  List<Element> signature(InsertSignature insert) {
    Person person = person(insert.person());
    List<String> lines = new ArrayList<>();
    add(lines, person.name());
    add(lines, insert.post() == null ? person.post() : insert.post());
    add(lines, person.organisation());
    return List.of(lines(lines, person));
  }

  private static void add(List<String> lines, @Nullable String line) {
    if (line != null && !line.isBlank()) {
      lines.add(line);
    }
  }

  private Element lines(List<String> lines, Person person) {
    List<Run> runs = new ArrayList<>();
    for (String line : lines) {
      if (!runs.isEmpty()) {
        runs.add(new Run.LineBreak());
      }
      runs.add(Run.Words.plain(line));
    }
    Anchor anchor = desk.origin('p', person.id(), "person").next();
    return new Element.Paragraph(Element.Look.LINES, null, runs, anchor);
  }

  private Person person(Id id) {
    return desk.review().people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow(() -> new IllegalStateException("No person " + id));
  }
}
