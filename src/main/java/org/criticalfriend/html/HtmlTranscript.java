package org.criticalfriend.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.criticalfriend.text.Letters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page as its elements say it; numbers of items are counted as a browser counts them. */
public final class HtmlTranscript {
  private final List<Line> lines = new ArrayList<>();
  private Sort sort = Sort.PARAGRAPH;

  private HtmlTranscript() {}

  /** The lines of a paper, without its list of contents. */
  public static Transcript read(Path file) throws IOException {
    Document page = Jsoup.parse(file, StandardCharsets.UTF_8.name());
    HtmlTranscript transcript = new HtmlTranscript();
    Element header = page.selectFirst("body > header");
    Element main = page.selectFirst("main");
    if (header != null) {
      header.children().stream()
          .filter(line -> !line.hasClass("unseen"))
          .forEach(line -> transcript.add(Sort.HEAD, 0, "", line));
    }
    if (main != null) {
      transcript.blocks(main, 0);
    }
    return new Transcript(transcript.lines);
  }

  private void blocks(Element parent, int depth) {
    for (Element element : parent.children()) {
      block(element, depth);
    }
  }

  private void block(Element element, int depth) {
    switch (element.tagName()) {
      case "h2", "h3", "h4", "h5", "h6" ->
          add(Sort.HEADING, element.tagName().charAt(1) - '1', number(element), element);
      case "p" -> add(sort, 0, number(element), element);
      case "ul", "ol" -> list(element, depth + 1);
      case "table" -> table(element);
      case "figure" -> figure(element);
      case "section" -> footnotes(element);
      default -> blocks(element, depth);
    }
  }

  private void list(Element list, int depth) {
    int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    for (Element item : list.children()) {
      int from = lines.size();
      blocks(item, depth);
      String mark =
          list.tagName().equals("ul")
              ? "\u2022"
              : (list.attr("type").equals("a") ? Letters.of(number) : number) + ".";
      if (from < lines.size()
          && item.firstElementChild() != null
          && item.firstElementChild().tagName().equals("p")) {
        lines.set(from, new Line(Sort.ITEM, depth, mark, lines.get(from).text()));
      }
      number++;
    }
  }

  private void table(Element table) {
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      add(Sort.CAPTION, 0, number(caption), caption);
    }
    cells(table, "> thead > tr > *", Sort.HEADER_CELL);
    cells(table, "> tbody > tr > *", Sort.CELL);
  }

  private void cells(Element table, String which, Sort kind) {
    Sort before = sort;
    sort = kind;
    for (Element cell : table.select(which)) {
      if (cell.childNodeSize() == 0) {
        lines.add(new Line(kind, 0, "", ""));
      }
      blocks(cell, 0);
    }
    sort = before;
  }

  private void figure(Element figure) {
    Element image = Objects.requireNonNull(figure.selectFirst("img"));
    lines.add(new Line(Sort.FIGURE, 0, "", image.attr("alt")));
    Element caption = figure.selectFirst("figcaption");
    if (caption != null) {
      add(Sort.CAPTION, 0, number(caption), caption);
    }
  }

  private void footnotes(Element section) {
    sort = Sort.FOOTNOTE;
    int number = 1;
    for (Element item : section.select("> ol > li")) {
      int from = lines.size();
      blocks(item, 0);
      lines.set(from, new Line(Sort.FOOTNOTE, 0, String.valueOf(number++), lines.get(from).text()));
    }
  }

  private void add(Sort kind, int depth, String number, Element element) {
    StringBuilder text = new StringBuilder();
    text(text, element);
    String words = number.isEmpty() ? text.toString() : text.substring(1);
    lines.add(new Line(kind, depth, number, words));
  }

  private static String number(Element element) {
    Element number = element.selectFirst("> span.number");
    return number == null ? "" : number.wholeText();
  }

  private static void text(StringBuilder text, Node node) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element element) {
        inner(text, element);
      }
    }
  }

  private static void inner(StringBuilder text, Element element) {
    if (element.tagName().equals("br")) {
      text.append('\n');
    } else if (element.tagName().equals("sup")) {
      text.append('[').append(element.wholeText()).append(']');
    } else if (!element.hasClass("number")) {
      text(text, element);
    }
  }
}
