package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.jspecify.annotations.Nullable;

/** The series of codes that kinds of finding have, such as GP1, GP2. */
final class Codes {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})");

  private Codes() {}

  /** The next code of a kind's series; null where the kind has none. */
  static @Nullable String next(@Nullable FindingKind kind, List<Finding> all) {
    String prefix = kind == null ? null : kind.codePrefix();
    if (prefix == null || prefix.isBlank()) {
      return null;
    }
    int last = all.stream().mapToInt(one -> number(prefix, one.code())).max().orElse(0);
    return prefix + (last + 1);
  }

  private static int number(String prefix, @Nullable String code) {
    if (code == null || !code.startsWith(prefix)) {
      return 0;
    }
    Matcher number = NUMBER.matcher(code.substring(prefix.length()));
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }
}
