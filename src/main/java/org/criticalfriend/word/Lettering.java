package org.criticalfriend.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Writes what stands on a line: words, breaks, links, marks of footnotes and cross-references. */
final class Lettering {
  /** What may stand in an address as it is (RFC 3986, 2.2 and 2.3). */
  private static final String ALLOWED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=";

  private final Markup out;
  private final Manuscript paper;
  private final Relations links;
  private final boolean inBody;

  /**
   * @param links what the part refers to
   * @param inBody whether a footnote may be called here; from a footnote it can only be repeated
   */
  Lettering(Markup out, Manuscript paper, Relations links, boolean inBody) {
    this.out = out;
    this.paper = paper;
    this.links = links;
    this.inBody = inBody;
  }

  void write(List<Run> runs) {
    for (Run run : runs) {
      switch (run) {
        case Run.Words words -> words(words);
        case Run.LineBreak() -> out.open("w:r").empty("w:br").close();
        case Run.FootnoteMark(int number) -> mark(number);
        case Run.Reference reference -> reference(reference);
      }
    }
  }

  private void words(Run.Words words) {
    String link = words.link();
    if (link == null) {
      run(words.text(), words.bold(), words.italic(), null);
      return;
    }
    out.open("w:hyperlink", "r:id", links.toAddress(address(link)), "w:history", "1");
    run(words.text(), words.bold(), words.italic(), Style.HYPERLINK);
    out.close();
  }

  /** Words in the look of their paragraph. */
  void plain(String text) {
    run(text, false, false, null);
  }

  void run(String text, boolean bold, boolean italic, @Nullable Style style) {
    out.open("w:r");
    look(bold, italic, style);
    String[] pieces = text.split("\t", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        out.empty("w:tab");
      }
      if (!pieces[i].isEmpty()) {
        out.open("w:t", "xml:space", "preserve").text(pieces[i]).close();
      }
    }
    out.close();
  }

  private void look(boolean bold, boolean italic, @Nullable Style style) {
    if (!bold && !italic && style == null) {
      return;
    }
    out.open("w:rPr");
    if (style != null) {
      out.value("w:rStyle", paper.style().id(style));
    }
    if (bold) {
      out.empty("w:b").empty("w:bCs");
    }
    if (italic) {
      out.empty("w:i").empty("w:iCs");
    }
    out.close();
  }

  /** A footnote is called once; a further mark repeats the number of the first. */
  private void mark(int number) {
    String bookmark = "_note" + number;
    if (!inBody || !paper.marksFirst(number)) {
      String instruction = "NOTEREF " + bookmark + " \\f \\h";
      field(instruction, String.valueOf(number), false, false, Style.FOOTNOTE_REFERENCE);
      return;
    }
    String id = paper.nextBookmark();
    out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
    out.open("w:r");
    look(false, false, Style.FOOTNOTE_REFERENCE);
    out.empty("w:footnoteReference", "w:id", String.valueOf(number)).close();
    out.empty("w:bookmarkEnd", "w:id", id);
  }

  private void reference(Run.Reference reference) {
    String label = paper.labelBookmark(reference.target());
    String instruction =
        label == null ? "REF " + reference.target().name() + " \\n \\h" : "REF " + label + " \\h";
    field(instruction, reference.shown(), reference.bold(), reference.italic(), null);
  }

  /** A field with its result already in it, so that nobody needs to update it. */
  void field(
      String instruction, String shown, boolean bold, boolean italic, @Nullable Style style) {
    beginField(instruction, () -> look(bold, italic, style));
    run(shown, bold, italic, style);
    endField(() -> look(bold, italic, style));
  }

  /** A field in the look of its paragraph. */
  void field(String instruction, String shown) {
    field(instruction, shown, false, false, null);
  }

  /** Opens a field up to where its result begins. */
  void beginField(String instruction) {
    beginField(instruction, () -> {});
  }

  private void beginField(String instruction, Runnable look) {
    fieldCharacter("begin", look);
    out.open("w:r");
    look.run();
    out.open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ").close().close();
    fieldCharacter("separate", look);
  }

  void endField() {
    endField(() -> {});
  }

  private void endField(Runnable look) {
    fieldCharacter("end", look);
  }

  private void fieldCharacter(String type, Runnable look) {
    out.open("w:r");
    look.run();
    out.empty("w:fldChar", "w:fldCharType", type).close();
  }

  /** The address as Word demands it: a URI, with what no URI can hold in percent signs. */
  static String address(String link) {
    try {
      return new URI(link).toASCIIString();
    } catch (URISyntaxException _) {
      StringBuilder escaped = new StringBuilder();
      for (byte b : link.getBytes(StandardCharsets.UTF_8)) {
        boolean allowed = ALLOWED.indexOf(b) >= 0;
        escaped.append(
            allowed ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
      }
      return escaped.toString();
    }
  }
}
