package org.criticalfriend.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.paper.Element.Heading;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.TranscriptDifference;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes papers as one accessible page each: headings, lists and tables that say what they are,
 * footnotes with a way back, pictures with words, a style for paper; no script, and nothing that is
 * fetched from elsewhere.
 */
public final class HtmlWriter {
  private static final String STYLE = "/assets/style/paper.css";
  private static final int DEEPEST = 2;

  private final String style;

  /** A writer with the program's own style. */
  public HtmlWriter() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
      style = new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(STYLE + " is damaged", e);
    }
  }

  /** The page in UTF-8, not read back; equal trees give equal bytes. */
  public byte[] render(PaperTree tree) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", tree.properties().language());
    about(html.appendElement("head"), tree.properties());
    Element body = html.appendElement("body");
    body.appendElement("a").addClass("skip").attr("href", "#text").appendText("Skip to the text");
    Blocks blocks = new Blocks();
    head(body.appendElement("header"), tree);
    if (tree.contents()) {
      contents(body, tree);
    }
    Element main = body.appendElement("main").attr("id", "text");
    blocks.add(main, tree.body());
    if (!tree.footnotes().isEmpty()) {
      footnotes(main, blocks, tree.footnotes());
    }
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a page back and compares it with its tree.
   *
   * @param target the name under which people will know the file
   * @throws Trouble CF-571 naming the first difference
   */
  public void check(PaperTree tree, Path file, Path target) throws IOException {
    TranscriptDifference.first(Transcript.of(tree), HtmlTranscript.read(file))
        .ifPresent(
            difference -> {
              throw new Trouble(
                  "CF-571",
                  "\""
                      + target.getFileName()
                      + "\" was written, but reading it back showed something else: "
                      + difference,
                  "The review is unchanged, and no paper was put in place.",
                  "Please send us this message; until it is mended, issue the paper as PDF.");
            });
  }

  private void about(Element head, PaperTree.Properties properties) {
    head.appendElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width, initial-scale=1");
    head.appendElement("title").appendText(properties.title());
    meta(head, "author", properties.author());
    meta(head, "description", properties.subject());
    meta(head, "generator", "Critical Friend");
    head.appendElement("style").appendChild(new DataNode(style));
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }

  /** Every page has one heading of level 1, even where the paper prints no title. */
  private static void head(Element header, PaperTree tree) {
    boolean titled = false;
    for (Head.Line line : tree.head().lines()) {
      boolean title = line.role() == Head.Role.TITLE && !titled;
      titled |= title;
      header
          .appendElement(title ? "h1" : "p")
          .addClass(line.role().name().toLowerCase(Locale.ROOT))
          .appendText(line.text());
    }
    if (!titled) {
      header.appendElement("h1").addClass("unseen").appendText(tree.properties().title());
    }
  }

  private static void contents(Element body, PaperTree tree) {
    Element nav = body.appendElement("nav").attr("aria-label", "Contents");
    nav.appendElement("h2").appendText("Contents");
    Element list = nav.appendElement("ul");
    for (var element : tree.body()) {
      if (element instanceof Heading heading && heading.level() <= DEEPEST) {
        Element link =
            list.appendElement("li")
                .addClass("level-" + heading.level())
                .appendElement("a")
                .attr("href", "#" + heading.anchor().name());
        Element words = new Element("span");
        new Blocks().add(words, List.of(heading));
        words.select("sup").remove();
        link.appendText(words.wholeText());
      }
    }
  }

  private static void footnotes(Element main, Blocks blocks, List<Footnote> notes) {
    Element section =
        main.appendElement("section").attr("role", "doc-endnotes").attr("aria-label", "Footnotes");
    Element list = section.appendElement("ol");
    for (Footnote note : notes) {
      Element item = list.appendElement("li").attr("id", "note-" + note.number());
      blocks.add(item, note.elements());
      item.appendElement("a")
          .addClass("back")
          .attr("href", "#mark-" + note.number())
          .attr("role", "doc-backlink")
          .attr("aria-label", "Back to the text from footnote " + note.number())
          .appendText("\u21a9\ufe0e");
    }
  }
}
