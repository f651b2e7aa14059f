package org.criticalfriend.ui.look;

import java.util.Locale;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** How kinds of source look, always with their word; null stands for one that nobody said. */
public final class SourceLook {
  private SourceLook() {}

  /** What people call a kind, such as "Frontline". */
  public static String words(@Nullable SourceKind kind) {
    return Words.say("source." + key(kind));
  }

  /** Its icon. */
  public static Icon icon(@Nullable SourceKind kind) {
    return switch (kind) {
      case SENIOR -> Icon.SENIOR;
      case FRONTLINE -> Icon.FRONTLINE;
      case PARTNER -> Icon.PARTNER;
      case COMMUNITY -> Icon.PEOPLE;
      case DOCUMENT -> Icon.PAPER;
      case OBSERVATION -> Icon.SEEN;
      case null -> Icon.OPEN_QUESTION;
    };
  }

  /** The end of the keys of its words. */
  public static String key(@Nullable SourceKind kind) {
    return kind == null ? "not-said" : kind.name().toLowerCase(Locale.ROOT);
  }
}
