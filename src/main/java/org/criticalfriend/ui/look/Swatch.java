package org.criticalfriend.ui.look;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The colour of a rating, in a small frame; always beside its word, never instead of it. */
public final class Swatch extends Region {
  /** The colours that can be told apart by day and by night, also by those who see few colours. */
  public static final List<String> COLOURS =
      List.of("red", "amber", "green", "blue", "purple", "grey");

  private static final Pattern OWN = Pattern.compile("#[0-9A-Fa-f]{6}");

  /**
   * A swatch.
   *
   * @param colour one of {@link #COLOURS}, or #RRGGBB; anything else, or null, is an empty frame
   */
  public Swatch(@Nullable String colour) {
    getStyleClass().add("cf-swatch");
    String word = colour == null ? "" : colour.strip().toLowerCase(Locale.ROOT);
    if (COLOURS.contains(word)) {
      getStyleClass().add("cf-swatch-" + word);
    } else if (OWN.matcher(word).matches()) {
      setStyle("-cf-swatch: " + word);
    }
  }
}
