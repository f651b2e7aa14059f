package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A header or footer of a house style, with its pictures; it says nothing of where it came from and
 * reaches out to nothing.
 */
final class RunningPart {
  private static final Set<String> PICTURES = Set.of("png", "jpeg", "jpg", "gif");

  /** Fields that reach out of the file, or run something. */
  private static final Set<String> HARMFUL =
      Set.of(
          "INCLUDEPICTURE",
          "INCLUDETEXT",
          "INCLUDE",
          "IMPORT",
          "DDE",
          "DDEAUTO",
          "LINK",
          "EMBED",
          "RD",
          "DATABASE",
          "MACROBUTTON",
          "GOTOBUTTON",
          "PRINT",
          "ASK",
          "FILLIN");

  private final PartKind kind;
  private final String page;
  private final String name;
  private final Element root;
  private final List<Picture> pictures = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  private record Picture(String relation, String name, byte[] content) {}

  private RunningPart(PartKind kind, String page, String name, Element root) {
    this.kind = kind;
    this.page = page;
    this.name = name;
    this.root = root;
  }

  static String reference(PartKind kind) {
    return kind == PartKind.HEADER ? "headerReference" : "footerReference";
  }

  /** One of our own making, with or without a picture that it calls rId1. */
  static RunningPart made(PartKind kind, String page, Element root, @Nullable Image picture) {
    String name = "own-" + page + "-" + (kind == PartKind.HEADER ? "header" : "footer") + ".xml";
    RunningPart part = new RunningPart(kind, page, name, root);
    if (picture != null) {
      String file = "media/own-logo" + (picture.png() ? ".png" : ".jpeg");
      part.pictures.add(new Picture("rId1", file, picture.bytes()));
    }
    return part;
  }

  /**
   * Reads what a section refers to, as far as it is harmless.
   *
   * @param remarks is told what was left out
   */
  static RunningPart read(
      PartKind kind, Element reference, PackedParts parts, Consumer<String> remarks) {
    String id = reference.getAttributeNS(Markup.R, "id");
    String name = "";
    for (Element relation : relations("document.xml", parts)) {
      name = relation.getAttribute("Id").equals(id) ? target(relation) : name;
    }
    Element root = parts.xml("word/" + name);
    if (root == null) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    RunningPart part = new RunningPart(kind, Nodes.attribute(reference, "type"), name, root);
    part.refuseFieldsThatReachOut(parts);
    part.readPictures(parts, remarks);
    return part;
  }

  private void refuseFieldsThatReachOut(PackedParts parts) {
    for (RunningField field : RunningField.of(root)) {
      if (HARMFUL.contains(field.sort())) {
        throw WordTrouble.suspicious(
            parts.file(), "its header or footer holds a field \"" + field.sort() + "\"");
      }
    }
  }

  /** Pictures come along; nothing is ever fetched from elsewhere. */
  private void readPictures(PackedParts parts, Consumer<String> remarks) {
    Set<String> kept = new HashSet<>();
    for (Element relation : relations(name, parts)) {
      String target = target(relation);
      String ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      boolean within = !relation.getAttribute("TargetMode").equalsIgnoreCase("External");
      byte[] content = within ? parts.bytes("word/" + target) : null;
      boolean image = relation.getAttribute("Type").endsWith("/image");
      if (image && content != null && PICTURES.contains(ending)) {
        String file = name.replace(".xml", "-") + (pictures.size() + 1) + "." + ending;
        pictures.add(new Picture(relation.getAttribute("Id"), "media/" + file, content));
        kept.add(relation.getAttribute("Id"));
      }
    }
    if (new RunningCleaning(root, kept).clean() > 0) {
      remarks.accept(
          "Something in the template's "
              + (kind == PartKind.HEADER ? "header" : "footer")
              + " lies outside the file or is no picture in PNG, JPEG or GIF: it is left out.");
    }
  }

  /** Relative to the folder of the document, however it was written. */
  static String target(Element relation) {
    return relation.getAttribute("Target").replaceFirst("^/word/", "");
  }

  /** What a part of that name refers to. */
  static List<Element> relations(String part, PackedParts parts) {
    Element root = parts.xml("word/_rels/" + part + ".rels");
    List<Element> found = new ArrayList<>();
    if (root != null) {
      NodeList nodes = root.getElementsByTagNameNS(Relations.PACKAGE, "Relationship");
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add((Element) nodes.item(i));
      }
    }
    return found;
  }

  PartKind kind() {
    return kind;
  }

  /** What it holds. */
  Element root() {
    return root;
  }

  /** The bytes of a picture in it; null where there is none of that id. */
  byte @Nullable [] picture(String relation) {
    for (Picture picture : pictures) {
      if (picture.relation.equals(relation)) {
        return picture.content;
      }
    }
    return null;
  }

  /** "default" for all pages, "first" for the first. */
  String page() {
    return page;
  }

  /**
   * Adds it to a paper with the paper's own title and programme; returns the document's id.
   *
   * @param style of the house; of its headers each says that the paper is a draft, where it is one
   */
  String addTo(WordPackage file, PaperTree.Properties properties, HouseStyle style) {
    Element copy = (Element) root.cloneNode(true);
    if (kind == PartKind.HEADER && !properties.draft().isEmpty()) {
      DraftLine draft = new DraftLine(properties.draft());
      if (style.isOurs()) {
        draft.beside(copy);
      } else {
        draft.above(copy, style.id(Style.HEADER));
      }
    }
    for (RunningField field : RunningField.of(copy)) {
      switch (field.sort()) {
        case "TITLE" -> field.show(properties.title());
        case "AUTHOR" -> field.show(properties.author());
        case "SUBJECT" -> field.show(properties.subject());
        default -> {}
      }
    }
    for (Picture picture : pictures) {
      file.media(picture.name, picture.content);
      file.relationsOf(name).keep(picture.relation, Relations.OFFICE + "image", picture.name);
    }
    return file.add(kind, name, new Markup().copy(copy).bytes());
  }
}
