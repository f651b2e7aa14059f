package org.criticalfriend.ui.points;

import java.util.List;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.look.ProseText;
import org.jspecify.annotations.Nullable;

/** The dozen words by which people know a finding or a recommendation. */
public final class Headline {
  private static final int DOZEN = 12;

  private Headline() {}

  /** The headline without marks; where there is none, the first dozen words of the prose. */
  public static String of(@Nullable String headline, String text, Review review) {
    boolean has = headline != null && !headline.isBlank();
    String prose = headline != null && !headline.isBlank() ? headline : firstBlock(text);
    String plain = new ProseText(prose, review).plain().strip().replaceAll("\\s+", " ");
    List<String> words = List.of(plain.split(" ", -1));
    return has || words.size() <= DOZEN
        ? plain
        : String.join(" ", words.subList(0, DOZEN)).replaceAll("[,;:.]$", "") + "…";
  }

  /** Prose may be long; a dozen words are in its beginning. */
  private static String firstBlock(String text) {
    int end = text.strip().indexOf("\n\n");
    return end < 0 ? text : text.strip().substring(0, end);
  }
}
