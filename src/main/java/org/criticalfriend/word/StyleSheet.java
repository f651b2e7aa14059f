package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word file, found by name, and what they inherit from each other. */
final class StyleSheet {
  private static final int BODY_LEVEL = 9;
  private static final int DEEPEST = 20;

  private final Element root;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  StyleSheet(Element root) {
    this.root = root;
    for (Element style : Nodes.children(root, "style")) {
      enter(style);
    }
  }

  private void enter(Element style) {
    String id = Nodes.attribute(style, "styleId");
    byId.put(id, style);
    idByName.put(key(style), id);
  }

  /** The id of the style with this name, or nothing where it is missing. */
  @Nullable String id(Style style) {
    return idByName.get(style.kind() + " " + style.key());
  }

  /** Its element in the file. */
  @Nullable Element element(String id) {
    return byId.get(id);
  }

  /** All styles, in the order of the file. */
  List<Element> all() {
    return Nodes.children(root, "style");
  }

  /** Lets a style be found, here and by every reader, by the name that Word knows it by. */
  void adopt(Style style, Element own) {
    Ordered.value(own, "name", style.title());
    enter(own);
  }

  /** A style and what it inherits from: the file's own look first, the style itself last. */
  List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Element style = byId.get(id);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      chain.addFirst(style);
      style = byId.get(Nodes.value(style, "basedOn"));
    }
    Element defaults = Nodes.child(root, "docDefaults");
    for (String kind : new String[] {"pPrDefault", "rPrDefault"}) {
      Element own = defaults == null ? null : Nodes.child(defaults, kind);
      if (own != null) {
        chain.addFirst(own);
      }
    }
    return chain;
  }

  /** Has right tabs of these styles, and of those based on them, end where the text does. */
  void widen(Set<Style> supplied, int textWidth) {
    for (Style style : supplied) {
      Element look = Nodes.child(element(style), "pPr");
      Element tabs = look == null ? null : Nodes.child(look, "tabs");
      List<Element> all = tabs == null ? List.of() : Nodes.children(tabs, "tab");
      all.stream()
          .filter(tab -> Nodes.attribute(tab, "val").equals("right"))
          .forEach(tab -> tab.setAttributeNS(Markup.W, "w:pos", String.valueOf(textWidth)));
    }
  }

  /** The name of a style in small letters; empty where there is no such style. */
  String name(String id) {
    Element style = byId.get(id);
    String name = style == null ? null : Nodes.value(style, "name");
    return name == null ? "" : Style.key(name);
  }

  /** The heading level that a paragraph of this style has, from 1; 0 where it is no heading. */
  int headingLevel(String id) {
    String outline = inherited(id, "outlineLvl");
    int level = outline == null ? BODY_LEVEL : Nodes.number(outline);
    return level == BODY_LEVEL ? 0 : level + 1;
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The list and level that number a paragraph of this style. */
  ListLevel numbering(String id) {
    String list = inherited(id, "numPr", "numId");
    String level = inherited(id, "numPr", "ilvl");
    return new ListLevel(Nodes.number(list), Nodes.number(level));
  }

  /** What the style, or the nearest one it is based on, says at this path of its paragraph. */
  private @Nullable String inherited(String id, String... path) {
    Element style = byId.get(id);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      Element at = Nodes.child(style, "pPr");
      for (String name : path) {
        at = at == null ? null : Nodes.child(at, name);
      }
      if (at != null) {
        return Nodes.attribute(at, "val");
      }
      style = byId.get(Nodes.value(style, "basedOn"));
    }
    return null;
  }

  /**
   * Takes over styles that are missing here, with what they refer to by the names used here.
   *
   * @param lists the number here of each list there
   */
  void supply(List<Style> missing, StyleSheet from, Map<Integer, Integer> lists) {
    List<Element> copies = missing.stream().map(style -> copy(from.element(style))).toList();
    copies.forEach(this::enter);
    for (Element copy : copies) {
      for (String link : new String[] {"basedOn", "next", "link"}) {
        relink(copy, link, from);
      }
      for (Element list : Nodes.all(copy, "numId")) {
        int there = Nodes.number(Nodes.attribute(list, "val"));
        int here = lists.getOrDefault(there, there);
        list.setAttributeNS(Markup.W, "w:val", String.valueOf(here));
      }
    }
  }

  private Element element(Style style) {
    return Objects.requireNonNull(byId.get(id(style)), style.title());
  }

  private Element copy(Element original) {
    Element copy = (Element) root.getOwnerDocument().importNode(original, true);
    String id = freeId(Nodes.attribute(original, "styleId"));
    copy.setAttributeNS(Markup.W, "w:styleId", id);
    root.appendChild(copy);
    return copy;
  }

  private void relink(Element style, String link, StyleSheet from) {
    Element reference = Nodes.child(style, link);
    if (reference == null) {
      return;
    }
    Element target = from.byId.get(Nodes.attribute(reference, "val"));
    String here = target == null ? null : idByName.get(key(target));
    if (here == null) {
      style.removeChild(reference);
    } else {
      reference.setAttributeNS(Markup.W, "w:val", here);
    }
  }

  private String freeId(String wanted) {
    return byId.containsKey(wanted) ? freeId(wanted + "CF") : wanted;
  }

  byte[] bytes() {
    return new Markup().copy(root).bytes();
  }

  private static String key(Element style) {
    String name = Nodes.value(style, "name");
    return Nodes.attribute(style, "type") + " " + Style.key(name == null ? "" : name);
  }
}
