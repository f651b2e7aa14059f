package org.criticalfriend.paper;

import java.util.Map;

/**
 * On which page each heading stands, as the layout of the PDF found it.
 *
 * @param pages the page, counted from 1 at the first sheet, of each heading's anchor
 * @param total how many pages the paper has
 */
public record PageNumbers(Map<Anchor, Integer> pages, int total) {
  public PageNumbers {
    pages = Map.copyOf(pages);
  }
}
