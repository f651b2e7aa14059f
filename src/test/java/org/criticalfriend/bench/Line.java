package org.criticalfriend.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the results.
 *
 * @param what what was measured
 * @param size on how much
 * @param value the figure that counts; a time is by the clock
 * @param processor the same in processor time, which others' work hardly changes; 0 where not known
 * @param unit ms, MiB, bytes, or × for a ratio
 * @param times all runs behind it; absent where the figure is no time
 * @param limit what the figure must not exceed; absent where nothing was set
 */
record Line(
    String what,
    String size,
    double value,
    double processor,
    String unit,
    @Nullable Times times,
    @Nullable Double limit) {

  /** The time that half of the runs took at most. */
  static Line median(String what, String size, Times times) {
    return quantile(what, size, times, 0.5);
  }

  /** The time that 99 of 100 runs took at most. */
  static Line slowest(String what, String size, Times times) {
    return quantile(what, size, times, 0.99);
  }

  /** A figure that is no time. */
  static Line figure(String what, String size, double value, String unit) {
    return new Line(what, size, value, 0, unit, null, null);
  }

  /** How many times as long as {@code small} it took. */
  static Line growth(String what, String size, Times small, Times large) {
    double clock = large.clock().median() / small.clock().median();
    double busy = small.processor().median();
    double processor = busy > 0 ? large.processor().median() / busy : 0;
    return new Line(what, size, clock, processor, "×", null, null);
  }

  /** The same with what it must not exceed. */
  Line within(double most) {
    return new Line(what, size, value, processor, unit, times, most);
  }

  /**
   * Whether the figure is within its limit: yes; no; "but for others" where it is not by the clock,
   * yet was in processor time; or nothing where no limit was set.
   */
  String met() {
    if (limit == null) {
      return "";
    }
    if (value <= limit) {
      return "yes";
    }
    return processor > 0 && processor <= limit ? "but for others" : "no";
  }

  /** The limit with its unit, or nothing. */
  String target() {
    return limit == null ? "" : "≤ " + shown(limit) + " " + unit;
  }

  /** The figure with its unit. */
  String measured() {
    return shown(value) + " " + unit;
  }

  /** How many runs there were, or nothing. */
  String runs() {
    return times == null ? "" : Integer.toString(times.clock().values().size());
  }

  /** A quantile of the runs by the clock, or nothing. */
  String clock(double share) {
    return times == null ? "" : shown(times.clock().quantile(share));
  }

  /** The figure in processor time; nothing where it is not known. */
  String busy() {
    return processor > 0 ? shown(processor) : "";
  }

  private static Line quantile(String what, String size, Times times, double share) {
    double clock = times.clock().quantile(share);
    double processor = times.processor().quantile(share);
    return new Line(what, size, clock, processor, "ms", times, null);
  }

  private static String shown(double number) {
    int digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    String text = String.format(Locale.ROOT, "%." + digits + "f", number);
    return digits == 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
