package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.editing.Within;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.returning.Home.Cell;
import org.criticalfriend.returning.Home.Source;
import org.jspecify.annotations.Nullable;

/** The texts that a paper prints, as lines, each found by the record it belongs to. */
final class Texts {
  private static final Pattern FIELD = Pattern.compile("\\{([a-z][^{}\\n]*)}");

  private final Map<Source, String> texts = new HashMap<>();
  private final Map<Source, List<Line>> lines = new HashMap<>();
  private final Map<Source, List<Home>> pieces = new HashMap<>();

  Texts(Review review, Paper paper) {
    review.findings().forEach(one -> texts.put(new Source('f', one.id()), text(one)));
    review.recommendations().forEach(one -> texts.put(new Source('r', one.id()), text(one)));
    review.texts().forEach(one -> texts.put(new Source('t', one.id()), one.text()));
    review.keyQuestions().forEach(one -> texts.put(new Source('q', one.id()), one.text()));
    paper
        .sections()
        .forEach(
            section -> {
              texts.put(new Source('s', section.id()), section.heading());
              section.blocks().stream()
                  .filter(Para.class::isInstance)
                  .map(Para.class::cast)
                  .forEach(para -> texts.put(new Source('b', para.id()), para.para()));
            });
  }

  private static String text(Finding finding) {
    return isHeadline(finding) ? String.valueOf(finding.headline()) : finding.text();
  }

  private static String text(Recommendation advice) {
    return isHeadline(advice) ? String.valueOf(advice.headline()) : advice.text();
  }

  /** Whether its headline is printed, for want of prose. */
  static boolean isHeadline(Finding finding) {
    return finding.text().isBlank() && finding.headline() != null;
  }

  /** Whether its headline is printed, for want of prose. */
  static boolean isHeadline(Recommendation advice) {
    return advice.text().isBlank() && advice.headline() != null;
  }

  /** The text of a record; null where there is none. */
  @Nullable String text(Source source) {
    return texts.get(source);
  }

  /** Its lines; none where there is no such text, or one that no paper can hold. */
  List<Line> lines(Source source) {
    return lines.computeIfAbsent(source, this::read);
  }

  private List<Line> read(Source source) {
    String text = texts.get(source);
    if (text == null) {
      return List.of();
    }
    try {
      return source.letter() == 's'
          ? List.of(new Line(List.of(), Line.WORDS, heading(text), null))
          : Lines.of(text);
    } catch (InvalidValue unprintable) {
      return List.of();
    }
  }

  /** A heading is no Markdown: it has fields and words. */
  static List<Stroke> heading(String text) {
    List<Stroke> strokes = new ArrayList<>();
    Matcher fields = FIELD.matcher(text);
    int from = 0;
    while (fields.find()) {
      strokes.add(new Stroke.Letters(text.substring(from, fields.start()), Look.PLAIN));
      strokes.add(new Stroke.Field(fields.group(1), Look.PLAIN));
      from = fields.end();
    }
    strokes.add(new Stroke.Letters(text.substring(from), Look.PLAIN));
    return strokes;
  }

  /** The place that its nth piece is printed from; null where the program makes it. */
  @Nullable Home piece(Source source, int piece) {
    List<Home> all = pieces.computeIfAbsent(source, this::pieces);
    return piece < all.size() ? all.get(piece) : null;
  }

  private List<Home> pieces(Source source) {
    List<Home> homes = new ArrayList<>();
    List<Line> all = lines(source);
    for (int i = 0; i < all.size(); i++) {
      if (footnote(all.get(i)).isEmpty()) {
        pieces(homes, source, all.get(i), i);
      }
    }
    return homes;
  }

  private static void pieces(List<Home> homes, Source source, Line line, int at) {
    switch (line.leaf()) {
      case Leaf.Words _, Leaf.Heading _ -> {
        if (!line.strokes().isEmpty()) {
          homes.add(new Home(source, at, null));
        }
      }
      case Leaf.Table table -> {
        if (table.caption() != null) {
          homes.add(new Home(source, at, new Cell(Cell.CAPTION, 0)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
          cells(homes, new Home(source, at, new Cell(row, 0)), table.rows().get(row));
        }
      }
      case Leaf.Picture _ -> {}
    }
  }

  private static void cells(List<Home> homes, Home row, List<List<Stroke>> cells) {
    int at = row.cell() == null ? 0 : row.cell().row();
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        homes.add(new Home(row.source(), row.line(), new Cell(at, column)));
      }
    }
  }

  /** The places of the paragraphs of a footnote. */
  List<Home> footnote(Source source, String label) {
    List<Home> homes = new ArrayList<>();
    List<Line> all = lines(source);
    for (int i = 0; i < all.size(); i++) {
      if (footnote(all.get(i)).equals(label)) {
        homes.add(new Home(source, i, null));
      }
    }
    return homes;
  }

  /** The label of the footnote that a line belongs to; empty where it is none. */
  static String footnote(Line line) {
    return !line.within().isEmpty() && line.within().getFirst() instanceof Within.Footnote note
        ? note.label()
        : "";
  }

  /** What stands at a place. */
  List<Stroke> strokes(Home home) {
    List<Line> all = lines(home.source());
    return home.line() < all.size() ? strokes(all.get(home.line()), home.cell()) : List.of();
  }

  static List<Stroke> strokes(Line line, @Nullable Cell cell) {
    if (cell == null || !(line.leaf() instanceof Leaf.Table table)) {
      return line.strokes();
    }
    if (cell.row() == Cell.CAPTION) {
      List<Stroke> caption = table.caption();
      return caption == null ? List.of() : caption;
    }
    boolean there = cell.row() < table.rows().size();
    return there && cell.column() < table.rows().get(cell.row()).size()
        ? table.rows().get(cell.row()).get(cell.column())
        : List.of();
  }
}
