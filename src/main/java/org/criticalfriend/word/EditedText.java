package org.criticalfriend.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.word.EditedParagraph.Mark;
import org.criticalfriend.word.EditedParagraph.Piece;
import org.criticalfriend.word.EditedParagraph.Room;
import org.criticalfriend.word.EditedParagraph.Sort;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One paragraph while it is read. */
final class EditedText {
  private static final Pattern LEADS_TO = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");
  private static final Pattern NOTE_AGAIN = Pattern.compile("\\s*NOTEREF\\s+(\\S+).*");

  /** The styles of the cover and the head, as they are compared. */
  private static final Set<String> HEAD =
      Set.of(
          "cover programme",
          "title",
          "subtitle",
          "cover date",
          "cover kind",
          "note line",
          "note title",
          "note subtitle");

  private final StyleSheet styles;
  private final Room room;
  private final String note;
  private final Map<String, String> noteBookmarks;
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> comments = new LinkedHashSet<>();
  private final Set<String> setBy = new LinkedHashSet<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private String style = "";
  private boolean joined;
  private boolean bold;
  private boolean italic;
  private @Nullable String link;
  private String noteBookmark = "";

  /** A field: what it asks for, and whether what it shows has begun. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean shows;
  }

  /**
   * @param noteBookmarks the footnote that stands in each bookmark made for it, as they are found
   */
  EditedText(StyleSheet styles, Room room, String note, Map<String, String> noteBookmarks) {
    this.styles = styles;
    this.room = room;
    this.note = note;
    this.noteBookmarks = noteBookmarks;
  }

  /** Reads what is said of the paragraph; one whose end was taken out goes on in the next. */
  void begin(Element paragraph) {
    Element properties = Nodes.child(paragraph, "pPr");
    joined = false;
    if (properties == null) {
      return;
    }
    String id = Nodes.value(properties, "pStyle");
    if (pieces.isEmpty()) {
      style = id == null ? "" : Style.key(String.valueOf(styles.name(id)));
    }
    Element end = Nodes.child(properties, "rPr");
    joined = end != null && (has(end, "del") || has(end, "moveFrom"));
    Stream.of("pPrChange", "numPrChange").forEach(name -> changed(properties, name));
  }

  private static boolean has(Element parent, String name) {
    return Nodes.child(parent, name) != null;
  }

  private void changed(Element properties, String name) {
    Nodes.children(properties, name).stream()
        .map(change -> Nodes.attribute(change, "author").strip())
        .forEach(setBy::add);
  }

  boolean isJoined() {
    return joined && pieces.stream().anyMatch(piece -> !piece.isDeleted());
  }

  Set<String> places() {
    return places;
  }

  void place(String name) {
    if (name.startsWith("_note")) {
      noteBookmark = name;
    } else {
      places.add(name);
    }
  }

  void comment(String id) {
    comments.add(id);
  }

  /** Sets where what follows leads; returns where it led before. */
  @Nullable String link(@Nullable String target) {
    String before = link;
    link = target;
    return before;
  }

  void look(@Nullable Element properties) {
    bold = properties != null && (is(properties, "b") || isStyled(properties, "strong"));
    italic = properties != null && (is(properties, "i") || isStyled(properties, "emphasis"));
    if (properties != null) {
      changed(properties, "rPrChange");
    }
  }

  private static boolean is(Element properties, String name) {
    Element child = Nodes.child(properties, name);
    return child != null && !Set.of("0", "false", "off").contains(Nodes.attribute(child, "val"));
  }

  private boolean isStyled(Element properties, String wanted) {
    String id = Nodes.value(properties, "rStyle");
    return id != null && Style.key(String.valueOf(styles.name(id))).startsWith(wanted);
  }

  /** Takes what stands in a run; false where it is something else. */
  boolean take(Element element, @Nullable Mark mark) {
    switch (String.valueOf(element.getLocalName())) {
      case "t", "delText" -> words(element.getTextContent(), mark);
      case "tab" -> words(" ", mark);
      case "noBreakHyphen" -> words("-", mark);
      case "br", "cr" -> lineBreak(element, mark);
      case "footnoteReference" -> footnote(Nodes.attribute(element, "id"), mark);
      case "fldChar" -> field(Nodes.attribute(element, "fldCharType"));
      case "instrText" -> instruction(element.getTextContent());
      case "docPr" -> add(Sort.PICTURE, element.getAttribute("descr"), mark);
      case "rPr", "delInstrText" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private void words(String words, @Nullable Mark mark) {
    Field field = fields.peekLast();
    if (field == null) {
      add(Sort.WORDS, words, mark);
    } else if (field.shows) {
      shown(field, words, mark);
    }
  }

  private void shown(Field field, String words, @Nullable Mark mark) {
    Matcher leads = LEADS_TO.matcher(field.instruction);
    Matcher again = NOTE_AGAIN.matcher(field.instruction);
    if (again.matches()) {
      String id = noteBookmarks.get(again.group(1));
      add(id == null ? Sort.WORDS : Sort.NOTE_MARK, id == null ? words : id, mark);
    } else {
      String before = link(leads.matches() ? leads.group(1) : link);
      add(Sort.WORDS, words, mark);
      link(before);
    }
  }

  private void lineBreak(Element element, @Nullable Mark mark) {
    if (!Nodes.attribute(element, "type").equals("page")) {
      add(Sort.BREAK, "\n", mark);
    }
  }

  private void footnote(String id, @Nullable Mark mark) {
    if (!noteBookmark.isEmpty()) {
      noteBookmarks.put(noteBookmark, id);
    }
    add(Sort.NOTE_MARK, id, mark);
  }

  private void field(String type) {
    Field field = fields.peekLast();
    switch (type) {
      case "begin" -> fields.addLast(new Field());
      case "separate" -> {
        if (field != null) {
          field.shows = true;
        }
      }
      case "end" -> fields.pollLast();
      default -> {}
    }
  }

  private void instruction(String words) {
    if (!fields.isEmpty()) {
      fields.getLast().instruction.append(words);
    }
  }

  private void add(Sort sort, String words, @Nullable Mark mark) {
    if (!words.isEmpty() || sort == Sort.PICTURE) {
      pieces.add(new Piece(sort, words, bold, italic, link, mark));
    }
  }

  /** What was read; null where nothing stands in it, or it belongs to the list of contents. */
  @Nullable EditedParagraph paragraph() {
    boolean silent = pieces.stream().allMatch(piece -> piece.text().isBlank());
    boolean says = !silent || pieces.stream().anyMatch(piece -> piece.sort() == Sort.PICTURE);
    if (!says || style.startsWith("toc ")) {
      return null;
    }
    Room stands = room == Room.TEXT && HEAD.contains(style) ? Room.HEAD : room;
    return new EditedParagraph(
        stands,
        note,
        style,
        List.copyOf(places),
        pieces,
        List.copyOf(comments),
        List.copyOf(setBy));
  }
}
