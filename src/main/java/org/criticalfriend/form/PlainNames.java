package org.criticalfriend.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names that are safe to look up, and safe to write on any computer, from all others. */
final class PlainNames {
  private static final int LONGEST = 200;
  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}<>:\"|?*/\\\\]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private PlainNames() {}

  /** Whether a path in a zip file stays inside it: no root, drive, backslash or way up. */
  static boolean isPlainPath(String path) {
    if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.matches("(?s)[A-Za-z]:.*")) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Whether every computer accepts this as the name of a file. */
  static boolean isPlainName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && !ODD.matcher(name).find()
        && !DEVICE.matcher(name).matches()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && !name.startsWith(" ");
  }

  /** What is equal for names that some computers hold to be one. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
