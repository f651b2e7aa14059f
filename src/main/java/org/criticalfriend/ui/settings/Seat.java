package org.criticalfriend.ui.settings;

import java.util.Locale;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/**
 * How a review's window stood when it was last closed.
 *
 * @param bounds where and how large it was; null where it never had a place
 * @param maximised whether it filled the screen
 * @param folded whether the side bar showed icons alone
 * @param part the part in front
 * @param thing what was selected there; null for nothing
 */
public record Seat(
    @Nullable Bounds bounds, boolean maximised, boolean folded, PartName part, @Nullable Id thing) {
  /** A window that has not been open yet. */
  public static final Seat FIRST = new Seat(null, false, false, PartName.OVERVIEW, null);

  private static final int NUMBERS = 4;

  /**
   * A place on the screen, in pixels.
   *
   * @param x from the left
   * @param y from the top
   * @param width its width
   * @param height its height
   */
  public record Bounds(double x, double y, double width, double height) {
    /** Guarantees whole pixels. */
    public Bounds {
      x = Math.rint(x);
      y = Math.rint(y);
      width = Math.rint(width);
      height = Math.rint(height);
    }

    String written() {
      return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", x, y, width, height);
    }

    static @Nullable Bounds read(String text) {
      String[] numbers = text.strip().split(" ", -1);
      try {
        return numbers.length == NUMBERS
            ? new Bounds(at(numbers, 0), at(numbers, 1), at(numbers, 2), at(numbers, NUMBERS - 1))
            : null;
      } catch (NumberFormatException _) {
        return null;
      }
    }

    private static double at(String[] numbers, int index) {
      return Integer.parseInt(numbers[index]);
    }
  }
}
