package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.editing.Within;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Piece.Sort;
import org.criticalfriend.ui.richtext.Row;
import org.criticalfriend.ui.richtext.Row.Margin;
import org.criticalfriend.ui.richtext.Row.Tone;
import org.jspecify.annotations.Nullable;

/** Makes rows of pieces: numbers and marks in the margin, and what signs show. */
final class PageRows {
  private final Review review;
  private final PaperNumbers numbers;
  private final Map<Id, Finding> findings = new HashMap<>();
  private final List<Integer> counts = new ArrayList<>();

  PageRows(Review review, PaperNumbers numbers) {
    this.review = review;
    this.numbers = numbers;
    review.findings().forEach(finding -> findings.put(finding.id(), finding));
  }

  List<Row> of(List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    pieces.forEach(piece -> rows.addAll(of(piece)));
    return rows;
  }

  private List<Row> of(Piece piece) {
    Id id = piece.key().id();
    Iterator<String> notes = id == null ? none() : numbers.notes(id).iterator();
    Iterator<String> references = id == null ? none() : numbers.references(id).iterator();
    Map<String, String> known = new HashMap<>();
    counts.clear();
    List<Row> rows = new ArrayList<>();
    for (Line line : piece.lines()) {
      List<String> shown =
          line.strokes().stream()
              .filter(Stroke.Sign.class::isInstance)
              .map(sign -> shown((Stroke.Sign) sign, notes, references, known))
              .toList();
      Margin margin = margin(piece, line, rows.isEmpty(), known);
      rows.add(new Row(piece.key(), line, margin, tone(piece, line), shown));
    }
    return rows;
  }

  private String shown(
      Stroke.Sign sign,
      Iterator<String> notes,
      Iterator<String> references,
      Map<String, String> known) {
    return switch (sign) {
      case Stroke.Break _ -> "";
      case Stroke.Field(String name, var _) -> FieldWords.of(review, name);
      case Stroke.FootnoteMark(String label, var _) -> {
        String number = notes.hasNext() ? notes.next() : "";
        yield known.computeIfAbsent(label, fresh -> number.isEmpty() ? "*" : number);
      }
      case Stroke.CrossReference(String target, var _) ->
          references.hasNext() ? references.next() : target;
    };
  }

  private Margin margin(Piece piece, Line line, boolean first, Map<String, String> notes) {
    int depth = (int) line.within().stream().filter(Within.Item.class::isInstance).count();
    boolean footnote =
        !line.within().isEmpty() && line.within().getFirst() instanceof Within.Footnote;
    String number = first ? number(piece) : "";
    if (footnote
        && line.within().getFirst() instanceof Within.Footnote(String label, boolean opens)) {
      number = opens ? notes.getOrDefault(label, "*") : "";
    }
    return new Margin(number, mark(line, depth), depth, first ? thin(piece) : "");
  }

  private String number(Piece piece) {
    Id id = piece.key().id();
    return id == null ? "" : numbers.of(piece.key().sort().letter(), id).replaceFirst("\\.$", "");
  }

  /** Counts items as they come; what is less deep begins deeper ones anew. */
  private String mark(Line line, int depth) {
    Within.@Nullable Item item = null;
    for (Within within : line.within()) {
      item = within instanceof Within.Item one ? one : item;
    }
    if (item == null || item.opens() == Within.Opens.NOTHING) {
      if (depth == 0) {
        counts.clear();
      }
      return "";
    }
    while (counts.size() > depth) {
      counts.removeLast();
    }
    while (counts.size() < depth) {
      counts.add(item.start() - 1);
    }
    int count = item.opens() == Within.Opens.LIST ? item.start() : counts.getLast() + 1;
    counts.set(depth - 1, count);
    return mark(item.marks(), count);
  }

  private static String mark(Marks marks, int count) {
    return switch (marks) {
      case BULLETS -> "\u2022";
      case NUMBERS -> count + ".";
      case LETTERS -> letters(count) + ".";
    };
  }

  private static String letters(int count) {
    int letter = (count - 1) % 26;
    String last = String.valueOf((char) ('a' + letter));
    return count <= 26 ? last : letters((count - 1) / 26) + last;
  }

  private String thin(Piece piece) {
    Finding finding = piece.key().sort() == Sort.FINDING ? findings.get(piece.key().id()) : null;
    return finding != null && finding.evidence().isEmpty() ? Words.say("drafting.no-evidence") : "";
  }

  private static Tone tone(Piece piece, Line line) {
    return switch (piece.key().sort()) {
      case TITLE -> Tone.TITLE;
      case GIVEN -> Tone.GIVEN;
      case SHOWN -> Tone.FIXED;
      case PARAGRAPH, FINDING, RECOMMENDATION, STANDARD -> tone(line);
    };
  }

  private static Tone tone(Line line) {
    if (line.leaf() instanceof Leaf.Heading) {
      return Tone.HEADING;
    }
    if (line.within().stream().anyMatch(Within.Footnote.class::isInstance)) {
      return Tone.FOOTNOTE;
    }
    boolean quote = line.within().stream().anyMatch(Within.Quote.class::isInstance);
    return quote ? Tone.QUOTE : Tone.WORDS;
  }

  private static Iterator<String> none() {
    return List.<String>of().iterator();
  }
}
