package org.criticalfriend.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;
import org.criticalfriend.paper.Transcript.Sort;
import org.jspecify.annotations.Nullable;

/** One paragraph while it is read. */
final class ParagraphReading {
  private final String note;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Field> fields = new ArrayDeque<>();
  private String style = "";
  private @Nullable String list;
  private String level = "";
  private @Nullable String picture;
  private String counted = "";
  private String within = "";
  private boolean properties;

  /** A field: what it asks for, and where the words that show it begin. */
  private record Field(StringBuilder instruction, int from) {
    boolean is(String sort) {
      return instruction.toString().strip().startsWith(sort + " ");
    }
  }

  ParagraphReading(String note) {
    this.note = note;
  }

  void begin(String name, String value, String type) {
    switch (name) {
      case "pPr" -> properties = true;
      case "pStyle" -> style = value;
      case "numId" -> list = value;
      case "ilvl" -> level = value;
      case "t", "instrText" -> within = name;
      case "br" -> text.append(type.equals("page") ? "" : "\n");
      case "tab" -> text.append(properties ? "" : "\t");
      default -> {}
    }
  }

  void end(String name) {
    if (name.equals("pPr")) {
      properties = false;
    } else if (name.equals(within)) {
      within = "";
    }
  }

  void characters(String characters) {
    if (within.equals("t")) {
      text.append(characters);
    } else if (within.equals("instrText") && !fields.isEmpty()) {
      fields.getLast().instruction.append(characters);
    }
  }

  void mark(int footnote) {
    text.append('[').append(footnote).append(']');
  }

  void picture(String shows) {
    picture = shows;
  }

  void beginField() {
    fields.addLast(new Field(new StringBuilder(), text.length()));
  }

  /**
   * @param sequences counts on, for the label of a caption
   */
  void endField(ToIntFunction<String> sequences) {
    if (fields.isEmpty()) {
      return;
    }
    Field field = fields.removeLast();
    if (field.is("NOTEREF")) {
      text.insert(field.from, '[').append(']');
    } else if (field.is("SEQ")) {
      String label = field.instruction.toString().strip().split("\\s+", 3)[1];
      counted = label + " " + sequences.applyAsInt(label);
    }
  }

  ReadParagraph read(Sort sort) {
    ListLevel number = list == null ? null : new ListLevel(Nodes.number(list), Nodes.number(level));
    return new ReadParagraph(style, number, text.toString(), picture, counted, sort, note);
  }
}
