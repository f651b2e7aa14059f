package org.criticalfriend.text;

import java.util.regex.Pattern;

/** Writes where a link leads. */
final class LinkTargets {
  /** What CommonMark takes for an address between angle brackets, and nothing that it might not. */
  private static final Pattern PAGE =
      Pattern.compile("[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\\s<>\\p{Cc}]+");

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9]+(-[A-Za-z0-9]+)*(\\.[A-Za-z0-9]+)+");
  private static final Pattern PLAIN = Pattern.compile("[^\\s<>()\\p{Cc}]+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\<>&]");

  private LinkTargets() {}

  /** Whether {@code link} shows nothing but its own address, and so can stand as {@code <it>}. */
  static boolean isBare(Inline.Link link) {
    String shown = shown(link);
    boolean page = PAGE.matcher(shown).matches() && link.target().equals(shown);
    return page || (MAIL.matcher(shown).matches() && link.target().equals("mailto:" + shown));
  }

  /** The plain words a link shows; empty where it shows anything else. */
  static String shown(Inline.Link link) {
    return link.inside().size() == 1
            && link.inside().getFirst() instanceof Inline.Words(String words)
        ? words
        : "";
  }

  /** {@code target} as it stands between a link's round brackets. */
  static String written(String target) {
    String escaped = SPECIAL.matcher(target).replaceAll("\\\\$0");
    return PLAIN.matcher(target).matches() ? escaped : "<" + escaped + ">";
  }
}
