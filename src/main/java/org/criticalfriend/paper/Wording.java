package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** Turns the inlines of one passage into runs: fields filled in, footnotes numbered. */
final class Wording {
  private final Desk desk;
  private final Origin origin;
  private final Map<String, List<TextBlock>> footnotes;
  private final Map<String, Integer> numbers = new HashMap<>();

  Wording(Desk desk, Origin origin, Map<String, List<TextBlock>> footnotes) {
    this.desk = desk;
    this.origin = origin;
    this.footnotes = footnotes;
  }

  List<Run> runs(List<Inline> inlines) {
    List<Run> runs = new ArrayList<>();
    add(runs, inlines, new Look(false, false, null));
    return runs;
  }

  private void add(List<Run> runs, List<Inline> inlines, Look look) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(String text) -> words(runs, text, look);
        case Inline.Strong(List<Inline> inside) -> add(runs, inside, look.bolder());
        case Inline.Emphasis(List<Inline> inside) -> add(runs, inside, look.italics());
        case Inline.Link(String target, List<Inline> inside) ->
            add(runs, inside, look.leadingTo(target));
        case Inline.Break() -> runs.add(new Run.LineBreak());
        case Inline.Field(String name) ->
            words(runs, desk.fields.value(name, origin.place()), look);
        case Inline.FootnoteMark(String label) -> runs.add(new Run.FootnoteMark(number(label)));
        case Inline.CrossReference(String target) -> runs.add(reference(target, look));
      }
    }
  }

  /** Words of one look stand in one run, so that a field leaves no seam. */
  private static void words(List<Run> runs, String text, Look look) {
    if (text.isEmpty()) {
      return;
    }
    Run.Words next = new Run.Words(text, look.bold, look.italic, look.link);
    if (!runs.isEmpty() && runs.getLast() instanceof Run.Words last && look.is(last)) {
      runs.removeLast();
      next = new Run.Words(last.text() + text, look.bold, look.italic, look.link);
    }
    runs.add(next);
  }

  private Run reference(String target, Look look) {
    if (desk.isForTheTeam() && !desk.targets.isNumbered(target)) {
      return new Run.Words(desk.named(target), look.bold, look.italic, null);
    }
    Run.Reference found = desk.targets.find(target, origin.place());
    return new Run.Reference(found.target(), found.shown(), look.bold, look.italic);
  }

  private int number(String label) {
    Integer known = numbers.get(label);
    if (known != null) {
      return known;
    }
    List<TextBlock> blocks = footnotes.get(label);
    if (blocks == null) {
      throw PaperTrouble.unplaceable(
          origin.place(), "a footnote cannot stand within another footnote.");
    }
    int number = desk.footnotes.size() + 1;
    numbers.put(label, number);
    Origin note = desk.origin('n', origin.source(), "footnote in");
    Anchor anchor = note.next();
    desk.footnotes.add(new Footnote(number, List.of(), anchor));
    Wording within = new Wording(desk, note, Map.of());
    List<Element> elements = new ProseSetter(desk, note, within).plain(blocks);
    desk.footnotes.set(number - 1, new Footnote(number, elements, anchor));
    return number;
  }

  private record Look(boolean bold, boolean italic, @Nullable String link) {
    Look bolder() {
      return new Look(true, italic, link);
    }

    Look italics() {
      return new Look(bold, true, link);
    }

    Look leadingTo(String target) {
      return new Look(bold, italic, target);
    }

    boolean is(Run.Words words) {
      boolean sameLink = link == null ? words.link() == null : link.equals(words.link());
      return words.bold() == bold && words.italic() == italic && sameLink;
    }
  }
}
