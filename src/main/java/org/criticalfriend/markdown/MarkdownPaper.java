package org.criticalfriend.markdown;

import java.util.Map;

/**
 * A paper as Markdown, and the pictures it names.
 *
 * @param text the whole file
 * @param pictures the bytes of each picture by its place beside the file,
 *     "ID-pictures/figure-1.png"
 */
public record MarkdownPaper(String text, Map<String, byte[]> pictures) {
  public MarkdownPaper {
    pictures = Map.copyOf(pictures);
  }
}
