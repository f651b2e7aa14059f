package org.criticalfriend.pasting;

import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads what lies on the clipboard. Whatever it holds, something readable comes of its words. */
public final class Pasting {
  private static final String BEGINS = "<!--StartFragment-->";
  private static final String ENDS = "<!--EndFragment-->";

  private Pasting() {}

  /**
   * HTML as Word, browsers and e-mail programs put it on the clipboard: paragraphs, headings, bold,
   * italic, lists up to three deep, tables, links and pictures. Scripts, styles, comments and what
   * is hidden are left out.
   *
   * @param pictures the bytes behind an address that is not in the HTML itself, or null where there
   *     are none to be had; nothing is fetched by anybody else
   */
  public static Pasted html(String html, Function<String, byte @Nullable []> pictures) {
    Document document = Jsoup.parse(fragment(html));
    HtmlReading reading = new HtmlReading(new PastedPictures(pictures));
    return reading.read(document.body());
  }

  /**
   * Plain text, as from a PDF: the ends of its lines are joined to paragraphs, words that were
   * parted at them are whole again, and what stands behind bullets or numbers becomes lists.
   */
  public static Pasted plain(String text) {
    return new Pasted(PlainReading.blocks(text), Map.of());
  }

  private static String fragment(String html) {
    int from = html.indexOf(BEGINS);
    int until = html.lastIndexOf(ENDS);
    return from >= 0 && until > from ? html.substring(from + BEGINS.length(), until) : html;
  }
}
