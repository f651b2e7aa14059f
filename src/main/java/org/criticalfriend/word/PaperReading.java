package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one Word file from top to bottom and writes down its lines. */
final class PaperReading {
  private static final Set<Style> HEAD = EnumSet.range(Style.COVER_PROGRAMME, Style.NOTE_SUBTITLE);
  private static final Set<Style> NUMBERED = EnumSet.range(Style.NUMBERED_PARAGRAPH, Style.LEAD_IN);

  private final PackedParts parts;
  private final StyleSheet styles;
  private final ListCounter counter;
  private final Map<String, Style> known = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  PaperReading(PackedParts parts) {
    this.parts = parts;
    styles = new StyleSheet(root("word/styles.xml"));
    counter = new ListCounter(root("word/numbering.xml"));
    for (Style style : Style.values()) {
      known.put(style.key(), style);
    }
  }

  private Element root(String name) {
    Element root = parts.xml(name);
    if (root == null) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    return root;
  }

  Transcript transcript() {
    StoryReading body = new StoryReading(parts, "word/document.xml");
    for (ReadParagraph paragraph : body.paragraphs()) {
      line(paragraph, paragraph.sort());
    }
    Map<String, List<ReadParagraph>> notes = new HashMap<>();
    for (ReadParagraph paragraph : new StoryReading(parts, "word/footnotes.xml").paragraphs()) {
      notes.computeIfAbsent(paragraph.note(), _ -> new ArrayList<>()).add(paragraph);
    }
    int number = 0;
    for (String called : body.calledNotes()) {
      number++;
      note(number, notes.getOrDefault(called, List.of()));
    }
    return new Transcript(lines);
  }

  private void note(int number, List<ReadParagraph> paragraphs) {
    int from = lines.size();
    paragraphs.forEach(paragraph -> line(paragraph, Sort.FOOTNOTE));
    if (from < lines.size()) {
      String first = lines.get(from).text().replaceFirst("^\\s", "");
      lines.set(from, new Line(Sort.FOOTNOTE, 0, String.valueOf(number), first));
    }
  }

  private void line(ReadParagraph paragraph, Sort sort) {
    Style style = known.get(styles.name(paragraph.style()));
    int heading = styles.headingLevel(paragraph.style());
    if (paragraph.picture() != null) {
      lines.add(new Line(Sort.FIGURE, 0, "", paragraph.picture()));
    } else if (HEAD.contains(style)) {
      lines.add(new Line(Sort.HEAD, 0, "", paragraph.text()));
    } else if (style == Style.CAPTION) {
      caption(paragraph);
    } else if (heading > 0) {
      ListLevel level = level(paragraph);
      lines.add(new Line(Sort.HEADING, heading, counter.next(level), paragraph.text()));
    } else if (style != Style.GAP || !paragraph.text().isEmpty()) {
      text(paragraph, sort, style);
    }
  }

  private void text(ReadParagraph paragraph, Sort sort, @Nullable Style style) {
    ListLevel level = level(paragraph);
    String number = counter.next(level);
    boolean item = level.list() != 0 && !NUMBERED.contains(style);
    int depth = item ? level.level() + 1 : 0;
    lines.add(new Line(item ? Sort.ITEM : sort, depth, number, paragraph.text()));
  }

  /** Where Word counts otherwise than the number that stands there, the line keeps both. */
  private void caption(ReadParagraph paragraph) {
    String number = paragraph.counted() + ":";
    String text = paragraph.text();
    if (text.startsWith(number)) {
      text = text.substring(number.length()).replaceFirst("^ ", "");
    }
    lines.add(new Line(Sort.CAPTION, 0, number, text));
  }

  private ListLevel level(ReadParagraph paragraph) {
    ListLevel own = paragraph.number();
    return own == null ? styles.numbering(paragraph.style()) : own;
  }
}
