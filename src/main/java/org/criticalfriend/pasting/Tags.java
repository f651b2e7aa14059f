package org.criticalfriend.pasting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.pasting.Piece.Look;
import org.jsoup.nodes.Element;

/** What the elements of pasted HTML mean, by their names and what their styles say. */
final class Tags {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "meta",
          "link",
          "noscript",
          "template",
          "object",
          "iframe",
          "svg",
          "math",
          "button",
          "input",
          "select",
          "textarea",
          "xml",
          "del",
          "canvas",
          "audio",
          "video");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "nav",
          "address",
          "center",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "fieldset",
          "form",
          "pre",
          "hr",
          "li",
          "details",
          "summary",
          "body",
          "html",
          "table",
          "tr",
          "td",
          "th",
          "ul",
          "ol",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "caption");

  private static final Pattern WEIGHT = Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(\\w+)");
  private static final Pattern SLANT = Pattern.compile("(?:^|;)\\s*font-style\\s*:\\s*(\\w+)");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|mso-list\\s*:\\s*ignore"
              + "|mso-element\\s*:\\s*comment)");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");
  private static final int BOLD = 600;

  private Tags() {}

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || HIDDEN.matcher(style(element)).find()
        || element.hasClass("msocomanchor")
        || element.hasAttr("hidden");
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The level of a heading; 0 of everything else. */
  static int heading(Element element) {
    String name = element.normalName();
    return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
  }

  /** How letters look within an element that stands in letters of another look. */
  static Look look(Element element, Look outer) {
    boolean bold = outer.bold();
    boolean italic = outer.italic();
    String link = outer.link();
    switch (element.normalName()) {
      case "b", "strong" -> bold = true;
      case "i", "em", "cite" -> italic = true;
      case "a" -> link = link(element.attr("href").strip());
      default -> {}
    }
    Matcher weight = WEIGHT.matcher(style(element));
    if (weight.find()) {
      bold = isBold(weight.group(1));
    }
    Matcher slant = SLANT.matcher(style(element));
    if (slant.find()) {
      italic = slant.group(1).equals("italic") || slant.group(1).equals("oblique");
    }
    return new Look(bold, italic, link);
  }

  static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }

  private static boolean isBold(String weight) {
    return weight.startsWith("bold")
        || (weight.matches("\\d{1,4}") && Integer.parseInt(weight) >= BOLD);
  }

  private static String link(String address) {
    return WEB.matcher(address).matches() ? address : "";
  }
}
