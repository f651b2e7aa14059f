package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.word.EditedParagraph.Mark;
import org.criticalfriend.word.EditedParagraph.Room;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks down the text and the footnotes of a Word file that somebody edited. */
final class EditedReading {
  private static final Set<String> PASSED_OVER =
      Set.of("sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "Fallback");

  private final StyleSheet styles;
  private final List<EditedParagraph> all = new ArrayList<>();
  private final Map<String, String> noteBookmarks = new HashMap<>();
  private final List<String> placesAhead = new ArrayList<>();
  private Map<String, String> links = Map.of();
  private Room room = Room.TEXT;
  private String note = "";
  private @Nullable Mark mark;
  private @Nullable EditedText text;

  EditedReading(PackedParts parts) {
    Element sheet = parts.xml("word/styles.xml");
    if (sheet == null) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    styles = new StyleSheet(sheet);
    part(parts, "document.xml");
    room = Room.NOTE;
    part(parts, "footnotes.xml");
  }

  List<EditedParagraph> paragraphs() {
    return all;
  }

  private void part(PackedParts parts, String name) {
    Element root = parts.xml("word/" + name);
    if (root != null) {
      links = RelationReading.targets(parts.xml("word/_rels/" + name + ".rels"));
      within(root);
      end();
    }
  }

  private void within(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        take(element);
      }
    }
  }

  private void take(Element element) {
    String name = String.valueOf(element.getLocalName());
    if (PASSED_OVER.contains(name) || isContents(element)) {
      return;
    }
    switch (name) {
      case "p" -> paragraph(element);
      case "tc" -> inRoom(element, room == Room.NOTE ? Room.NOTE : Room.CELL);
      case "footnote" -> footnote(element);
      case "ins", "moveTo" -> marked(element, false);
      case "del", "moveFrom" -> marked(element, true);
      case "bookmarkStart" -> bookmark(Nodes.attribute(element, "name"));
      case "hyperlink" -> link(element);
      case "r" -> run(element);
      case "docPr" -> picture(element);
      case "commentRangeStart", "commentReference" -> comment(Nodes.attribute(element, "id"));
      default -> within(element);
    }
  }

  private static boolean isContents(Element element) {
    Element properties = Nodes.is(element, "sdt") ? Nodes.child(element, "sdtPr") : null;
    Element object = properties == null ? null : Nodes.child(properties, "docPartObj");
    String gallery = object == null ? null : Nodes.value(object, "docPartGallery");
    return "Table of Contents".equals(gallery);
  }

  private void inRoom(Element element, Room other) {
    Room before = room;
    room = other;
    within(element);
    room = before;
  }

  private void footnote(Element element) {
    String type = Nodes.attribute(element, "type");
    if (type.isEmpty() || type.equals("normal")) {
      note = Nodes.attribute(element, "id");
      within(element);
      end();
    }
  }

  /** A text box stands within a paragraph, which goes on behind it. */
  private void paragraph(Element element) {
    EditedText around = text;
    EditedText before = around == null || !around.isJoined() ? null : around;
    if (around != null && before == null && !isWithinParagraph(element)) {
      end();
      around = null;
    }
    EditedText now = before == null ? new EditedText(styles, room, note, noteBookmarks) : before;
    now.begin(element);
    placesAhead.forEach(now::place);
    placesAhead.clear();
    text = now;
    within(element);
    if (!now.isJoined()) {
      add(now);
      text = isWithinParagraph(element) ? around : null;
    }
  }

  private static boolean isWithinParagraph(Element element) {
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (node instanceof Element parent && Nodes.is(parent, "p")) {
        return true;
      }
    }
    return false;
  }

  private void end() {
    if (text != null) {
      add(text);
      text = null;
    }
  }

  private void add(EditedText done) {
    EditedParagraph paragraph = done.paragraph();
    if (paragraph == null) {
      placesAhead.addAll(done.places());
    } else {
      all.add(paragraph);
    }
  }

  private void marked(Element element, boolean deleted) {
    Mark before = mark;
    boolean already = before != null && before.deleted();
    mark = already ? before : new Mark(deleted, Nodes.attribute(element, "author").strip());
    within(element);
    mark = before;
  }

  private void bookmark(String name) {
    if (!name.startsWith("_")) {
      return;
    }
    if (text == null) {
      placesAhead.add(name);
    } else {
      text.place(name);
    }
  }

  private void picture(Element element) {
    if (text != null) {
      text.take(element, mark);
    }
  }

  private void comment(String id) {
    if (text != null) {
      text.comment(id);
    }
  }

  private void link(Element element) {
    String id = element.getAttributeNS(Markup.R, "id");
    if (text == null) {
      return;
    }
    String before = text.link(links.get(id));
    within(element);
    text.link(before);
  }

  private void run(Element run) {
    if (text == null) {
      return;
    }
    EditedText into = text;
    into.look(Nodes.child(run, "rPr"));
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !into.take(element, mark)) {
        take(element);
      }
    }
  }
}
