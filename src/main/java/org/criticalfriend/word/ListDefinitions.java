package org.criticalfriend.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The lists of a house style. Each is found by the name Word keeps for it, and counts only if its
 * levels number as ours do, for the numbers are part of what a paper says.
 */
final class ListDefinitions {
  /** Headings and the paragraphs beneath them: 1., 1.1, 1.1.1. */
  static final String SECTIONS = "CF Sections";

  /** Paragraphs across headings: 1., 2., 3. */
  static final String RUNNING = "CF Running numbers";

  /** Appendix 1:, Appendix 2:. */
  static final String APPENDICES = "CF Appendices";

  private final Element root;
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Map<Integer, Integer> definitionOf = new HashMap<>();
  private final Map<Integer, Integer> plainNumberOf = new HashMap<>();

  ListDefinitions(Element root) {
    this.root = root;
    Nodes.all(root, "lvlPicBulletId").forEach(bullet -> bullet.getParentNode().removeChild(bullet));
    for (Element definition : Nodes.children(root, "abstractNum")) {
      String name = Nodes.value(definition, "name");
      definitions.put(name == null ? "" : name, definition);
    }
    Nodes.children(root, "num").forEach(this::enter);
  }

  private void enter(Element number) {
    int id = Nodes.number(Nodes.attribute(number, "numId"));
    int definition = Nodes.number(Nodes.value(number, "abstractNumId"));
    definitionOf.put(id, definition);
    if (Nodes.child(number, "lvlOverride") == null) {
      plainNumberOf.putIfAbsent(definition, id);
    }
  }

  /** The number of the list with this name. */
  int number(String list) {
    return Objects.requireNonNull(plainNumberOf.get(definition(list)), list);
  }

  /** The id of the definition of the list with this name. */
  int definition(String list) {
    return idOf(Objects.requireNonNull(definitions.get(list), list));
  }

  /** Whether two references number a paragraph alike. */
  boolean same(ListLevel one, ListLevel other) {
    if (one.list() == 0 || other.list() == 0) {
      return one.list() == other.list();
    }
    boolean sameList = Objects.equals(definitionOf.get(one.list()), definitionOf.get(other.list()));
    return sameList && one.level() == other.level();
  }

  int highestNumber() {
    return definitionOf.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * Takes over the lists that are missing here.
   *
   * @param styles the styles here; a list is linked only to those that are still to be supplied
   * @return the number here of each list there
   */
  Map<Integer, Integer> supply(ListDefinitions from, StyleSheet styles) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Map.Entry<String, Element> entry : from.definitions.entrySet()) {
      Element ours = definitions.get(entry.getKey());
      if (ours == null || !numbersAlike(ours, entry.getValue()) || !hasNumber(ours)) {
        takeOver(entry.getKey(), entry.getValue(), styles);
      }
      numbers.put(from.number(entry.getKey()), number(entry.getKey()));
    }
    return numbers;
  }

  private boolean hasNumber(Element definition) {
    return plainNumberOf.containsKey(idOf(definition));
  }

  private void takeOver(String name, Element definition, StyleSheet styles) {
    int id = 1 + highestDefinition();
    Element copy = (Element) root.getOwnerDocument().importNode(definition, true);
    copy.setAttributeNS(Markup.W, "w:abstractNumId", String.valueOf(id));
    Nodes.children(copy, "lvl").forEach(level -> unlink(level, styles));
    root.insertBefore(copy, Nodes.child(root, "num"));
    definitions.put(name, copy);
    Element number = root.getOwnerDocument().createElementNS(Markup.W, "w:num");
    number.setAttributeNS(Markup.W, "w:numId", String.valueOf(highestNumber() + 1));
    Element reference = root.getOwnerDocument().createElementNS(Markup.W, "w:abstractNumId");
    reference.setAttributeNS(Markup.W, "w:val", String.valueOf(id));
    number.appendChild(reference);
    root.insertBefore(number, Nodes.child(root, "numIdMacAtCleanup"));
    enter(number);
  }

  private int highestDefinition() {
    List<Element> all = Nodes.children(root, "abstractNum");
    return all.stream().mapToInt(ListDefinitions::idOf).max().orElse(-1);
  }

  /** A style that is here already may be linked to another list; it cannot be to two. */
  private static void unlink(Element level, StyleSheet styles) {
    Element link = Nodes.child(level, "pStyle");
    if (link != null && styles.has(Nodes.attribute(link, "val"))) {
      level.removeChild(link);
    }
  }

  private static boolean numbersAlike(Element theirs, Element ours) {
    List<Element> levels = Nodes.children(theirs, "lvl");
    List<Element> wanted = Nodes.children(ours, "lvl");
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= levels.size() || !levelsAlike(levels.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean levelsAlike(Element theirs, Element ours) {
    String format = Nodes.value(ours, "numFmt");
    boolean bullet = "bullet".equals(format);
    return Objects.equals(format, Nodes.value(theirs, "numFmt"))
        && (bullet || text(theirs).equals(text(ours)));
  }

  private static String text(Element level) {
    @Nullable String text = Nodes.value(level, "lvlText");
    return text == null ? "" : text;
  }

  private static int idOf(Element definition) {
    return Nodes.number(Nodes.attribute(definition, "abstractNumId"));
  }

  /** Writes the definitions, and after them the lists of one paper. */
  void write(Markup out, List<PaperList> lists) {
    out.openLike(root);
    for (String part : new String[] {"abstractNum", "num"}) {
      Nodes.children(root, part).forEach(out::copy);
    }
    for (PaperList list : lists) {
      list.write(out);
    }
    out.close();
  }
}
