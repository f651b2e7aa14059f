package org.criticalfriend.paper;

import java.util.List;

/**
 * A footnote, printed at the foot of the page on which its mark first stands.
 *
 * @param number counted through the paper from 1
 * @param elements paragraphs and lists; at least one paragraph first
 * @param anchor its place
 */
public record Footnote(int number, List<Element> elements, Anchor anchor) {
  public Footnote {
    elements = List.copyOf(elements);
  }
}
