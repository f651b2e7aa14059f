package org.criticalfriend.history;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Texts that sort by their characters and between any two of which another fits, so that a row is
 * put or moved anywhere by changing that row alone.
 *
 * <p>A key is four digits of base 62, and more where a row was put between two others. Keys drawn
 * in two copies for the same place end in different random digits; should they agree all the same,
 * rows with equal keys stand in the order of their ids.
 */
public final class FractionalKey {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Pattern KEY = Pattern.compile("[0-9A-Za-z]{4}([0-9A-Za-z]*[1-9A-Za-z])?");
  private static final int BASE = DIGITS.length();
  private static final int WHOLE = 4;
  private static final int WHOLES = BASE * BASE * BASE * BASE;
  private static final int RANDOM_DIGITS = 3;

  private FractionalKey() {}

  /**
   * A key after {@code before} and before {@code after}, each of which may be absent. Where they
   * leave no room because they are equal or the wrong way round, it is just after {@code before}.
   *
   * @throws InvalidValue if a text is given that is no key
   */
  public static String between(
      @Nullable String before, @Nullable String after, RandomGenerator random) {
    String low = before == null ? "" : checked(before);
    String high = after == null ? "" : checked(after);
    if (after != null && low.compareTo(high) >= 0) {
      return low + "0" + unlike(random);
    }
    return stem(low, high, after == null) + unlike(random);
  }

  private static String stem(String low, String high, boolean last) {
    if (last) {
      int next = low.isEmpty() ? WHOLES / 2 : whole(low) + 1;
      return next < WHOLES ? whole(next) : inside(low, high, true);
    }
    boolean first = low.isEmpty() && whole(high) > 0;
    return first ? whole(whole(high) - 1) : inside(low, high, false);
  }

  /** Keys for {@code count} rows in order, the same at each call. */
  public static List<String> evenly(int count) {
    if (count > WHOLES / 2) {
      throw new InvalidValue("A list cannot have " + count + " rows.");
    }
    return IntStream.range(0, count).mapToObj(i -> whole(WHOLES / 2 + i)).toList();
  }

  /** The shortest digits after which anything may follow and still be between the two. */
  private static String inside(String low, String high, boolean last) {
    StringBuilder key = new StringBuilder();
    boolean open = last;
    for (int i = 0; ; i++) {
      int least = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
      int most = open ? BASE : i < high.length() ? DIGITS.indexOf(high.charAt(i)) : 0;
      if (most - least > 1) {
        return key.append(DIGITS.charAt((least + most) / 2)).toString();
      }
      key.append(DIGITS.charAt(least));
      open = open || most > least;
    }
  }

  private static String unlike(RandomGenerator random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 1; i < RANDOM_DIGITS; i++) {
      digits.append(DIGITS.charAt(random.nextInt(BASE)));
    }
    return digits.append(DIGITS.charAt(random.nextInt(1, BASE))).toString();
  }

  private static int whole(String key) {
    int whole = 0;
    for (int i = 0; i < WHOLE; i++) {
      whole = whole * BASE + (i < key.length() ? DIGITS.indexOf(key.charAt(i)) : 0);
    }
    return whole;
  }

  private static String whole(int number) {
    StringBuilder digits = new StringBuilder();
    for (int rest = number; digits.length() < WHOLE; rest /= BASE) {
      digits.append(DIGITS.charAt(rest % BASE));
    }
    return digits.reverse().toString();
  }

  private static String checked(String key) {
    if (!KEY.matcher(key).matches() || key.equals("0000")) {
      throw new InvalidValue("\"" + key + "\" is not the key of a place in a list.");
    }
    return key;
  }
}
