package org.criticalfriend.house;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a colour of the screen (sRGB), without transparency.
 *
 * @param rgb red, green and blue, a byte each
 */
public record Colour(int rgb) {
  /** The colour of paper. */
  public static final Colour WHITE = new Colour(0xFFFFFF);

  /** The colour of plain words. */
  public static final Colour BLACK = new Colour(0);

  /** What words need to be read by nearly everyone (WCAG 2.2, 1.4.3). */
  public static final double READABLE = 4.5;

  /** The same for large words: 18 points, or 14 in bold. */
  public static final double READABLE_LARGE = 3;

  private static final double STEP = 0.95;
  private static final double TINT = 0.9;
  private static final int SIX = 6;

  public Colour {
    rgb = rgb & 0xFFFFFF;
  }

  /** The colour that six hexadecimal digits name, with or without #; null where they name none. */
  public static @Nullable Colour of(@Nullable String digits) {
    String bare = digits == null ? "" : digits.strip().replaceFirst("^#", "");
    return bare.matches("[0-9A-Fa-f]{6}") ? new Colour(Integer.parseInt(bare, 16)) : null;
  }

  /** Six hexadecimal digits in capitals. */
  public String hex() {
    return String.format(Locale.ROOT, "%0" + SIX + "X", rgb);
  }

  /** How red it is, from 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** How green it is, from 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** How blue it is, from 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /** The contrast between two colours, from 1 to 21 (WCAG 2.2). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The nearest darker shade with that contrast to white; itself where it has it. */
  public Colour readable(double least) {
    Colour shade = this;
    while (shade.contrast(WHITE) < least) {
      shade = shade.times(STEP);
    }
    return shade;
  }

  /** A pale ground of this colour, on which black is read. */
  public Colour tint() {
    return new Colour(pale(red()) << 16 | pale(green()) << 8 | pale(blue()));
  }

  /** Black or white, whichever is read better on it. */
  public Colour ink() {
    return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
  }

  /** The same colour as light or dark as that. */
  public Colour times(double factor) {
    return new Colour(
        part(red(), factor) << 16 | part(green(), factor) << 8 | part(blue(), factor));
  }

  /** The same colour, that much nearer to white. */
  public Colour lighter(double share) {
    return new Colour(up(red(), share) << 16 | up(green(), share) << 8 | up(blue(), share));
  }

  private static int part(int channel, double factor) {
    return Math.clamp((long) (channel * factor), 0, 255);
  }

  private static int up(int channel, double share) {
    return Math.clamp(Math.round(channel + (255 - channel) * share), 0, 255);
  }

  private static int pale(int channel) {
    return up(channel, TINT);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
