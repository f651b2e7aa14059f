package org.criticalfriend.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as PDFBox sees it.
 *
 * @param words in the order in which they were drawn
 */
record SeenPage(List<SeenWord> words) {
  /**
   * A word, or a part of it.
   *
   * @param text without spaces
   * @param left from the sheet's left edge, in points
   * @param right where it ends
   * @param foot its baseline beneath the sheet's upper edge
   * @param size of its letters
   */
  record SeenWord(String text, double left, double right, double foot, double size) {}

  static List<SeenPage> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Looking looking = new Looking();
      List<SeenPage> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        looking.words.clear();
        looking.setStartPage(i);
        looking.setEndPage(i);
        looking.getText(document);
        pages.add(new SeenPage(List.copyOf(looking.words)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words that match, each with what its first group caught. */
  List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (SeenWord word : words) {
      Matcher matcher = pattern.matcher(word.text());
      if (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static final class Looking extends PDFTextStripper {
    private final List<SeenWord> words = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      int from = 0;
      for (int i = 0; i <= letters.size(); i++) {
        boolean ends = i == letters.size() || letters.get(i).getUnicode().isBlank();
        if (ends && i > from) {
          words.add(word(letters.subList(from, i)));
        }
        from = ends ? i + 1 : from;
      }
    }

    private static SeenWord word(List<TextPosition> letters) {
      StringBuilder text = new StringBuilder();
      letters.forEach(letter -> text.append(letter.getUnicode()));
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      double right = last.getXDirAdj() + last.getWidthDirAdj();
      return new SeenWord(
          text.toString(), first.getXDirAdj(), right, first.getYDirAdj(), first.getYScale());
    }
  }
}
