package org.criticalfriend.slides;

import java.util.List;

/**
 * Room for text on a slide, in points.
 *
 * @param x from the left of the slide
 * @param y from its top
 * @param width of the text: what stands between the edges
 * @param height of the text
 * @param levels how text of level 1, 2 and 3 is set in it
 */
record Box(double x, double y, double width, double height, List<Level> levels) {
  Box {
    levels = List.copyOf(levels);
  }

  /**
   * How text of one level is set.
   *
   * @param size of the letters
   * @param margin from the left of the box to the text
   * @param before the space above a paragraph
   * @param spacing of lines, 1 for single
   */
  record Level(double size, double margin, double before, double spacing) {}

  Level level(int number) {
    return levels.get(Math.min(number, levels.size() - 1));
  }
}
