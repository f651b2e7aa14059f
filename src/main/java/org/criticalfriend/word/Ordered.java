package org.criticalfriend.word;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts elements where the schema of WordprocessingML wants them (ISO 29500-1, annex A). */
final class Ordered {
  private static final Map<String, List<String>> ORDERS =
      Map.of(
          "style",
          names(
              "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                  + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid"
                  + " pPr rPr tblPr trPr tcPr tblStylePr"),
          "pPr",
          names(
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          "rPr",
          names(
              "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                  + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                  + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                  + " eastAsianLayout specVanish oMath rPrChange"));

  private Ordered() {}

  private static List<String> names(String all) {
    return List.of(all.split(" "));
  }

  /** The child of that name, made in its place where it is missing. */
  static Element child(Element parent, String name) {
    Element known = Nodes.child(parent, name);
    if (known != null) {
      return known;
    }
    Element made = parent.getOwnerDocument().createElementNS(Markup.W, "w:" + name);
    parent.insertBefore(made, following(parent, name));
    return made;
  }

  /** Gives the child of that name a value, made where it is missing. */
  static void value(Element parent, String name, String value) {
    child(parent, name).setAttributeNS(Markup.W, "w:val", value);
  }

  private static @Nullable Node following(Element parent, String name) {
    List<String> order = Objects.requireNonNull(ORDERS.get(parent.getLocalName()));
    int place = order.indexOf(name);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && order.indexOf(element.getLocalName()) > place) {
        return node;
      }
    }
    return null;
  }
}
