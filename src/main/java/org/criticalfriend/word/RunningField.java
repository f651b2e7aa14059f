package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A field in a header or footer: what it asks for, and the words that show its result. */
final class RunningField {
  private final StringBuilder instruction = new StringBuilder();
  private final List<Element> result = new ArrayList<>();

  /** The fields within {@code root}, however they are written, in order. */
  static List<RunningField> of(Element root) {
    List<RunningField> found = new ArrayList<>();
    for (Element simple : Nodes.all(root, "fldSimple")) {
      RunningField field = new RunningField();
      field.instruction.append(Nodes.attribute(simple, "instr"));
      field.result.addAll(Nodes.all(simple, "t"));
      found.add(field);
    }
    findComplex(root, found);
    return found;
  }

  /** A field within a field belongs to the outer one, as far as its result is concerned. */
  private static void findComplex(Element root, List<RunningField> found) {
    List<RunningField> open = new ArrayList<>();
    NodeList nodes = root.getElementsByTagNameNS(Markup.W, "*");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      String type = Nodes.attribute(element, "fldCharType");
      if (Nodes.is(element, "fldChar") && type.equals("begin")) {
        open.add(new RunningField());
        found.add(open.getLast());
      } else if (Nodes.is(element, "fldChar") && type.equals("end") && !open.isEmpty()) {
        open.removeLast();
      } else if (!open.isEmpty()) {
        open.getLast().take(element);
      }
    }
  }

  private void take(Element element) {
    if (Nodes.is(element, "instrText")) {
      instruction.append(element.getTextContent());
    } else if (Nodes.is(element, "t")) {
      result.add(element);
    }
  }

  /** The field's first word in capitals, such as PAGE. */
  String sort() {
    return instruction.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
  }

  /** Replaces the words shown, in the look of the first of them. */
  void show(String words) {
    for (int i = 0; i < result.size(); i++) {
      result.get(i).setTextContent(i == 0 ? words : "");
    }
  }
}
