package org.criticalfriend.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.ui.look.Look;

/**
 * How the windows are to look on a set of pictures.
 *
 * @param dark whether the colours are dark
 * @param text the text size, as a factor of the usual
 */
record Wanted(boolean dark, int width, int height, double text) {
  private static final int PERCENT = 100;

  /** The small laptop and the large screen in both themes, and text twice as large. */
  static List<Wanted> all() {
    return Stream.of(false, true)
        .flatMap(
            dark ->
                Stream.of(
                    new Wanted(dark, 1366, 768, 1),
                    new Wanted(dark, 1920, 1080, 1),
                    new Wanted(dark, 1366, 768, 2)))
        .toList();
  }

  /** What {@code light|dark WIDTHxHEIGHT SIZE} asks for. */
  static Wanted of(String theme, String size, String text) {
    String[] sides = size.split("x", -1);
    return new Wanted(
        theme.equals("dark"),
        Integer.parseInt(sides[0]),
        Integer.parseInt(sides[1]),
        Double.parseDouble(text));
  }

  /** Gives the windows this look. */
  void dress(Look look) {
    look.theme().set(dark ? Look.Theme.DARK : Look.Theme.LIGHT);
    look.textSize().set(text);
  }

  /** Where its pictures go. */
  Path in(Path folder) {
    String zoom = text == 1 ? "" : "-" + Math.round(text * PERCENT);
    return folder.resolve((dark ? "dark" : "light") + "-" + width + "x" + height + zoom);
  }
}
