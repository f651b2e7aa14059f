package org.criticalfriend.ui.look;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A word in a small frame, such as a state or a theme; it always carries the word. */
public final class Chip extends Label {
  /** What a chip says by its colour, beside its word. */
  public enum Tone {
    /** Nothing. */
    QUIET("quiet"),
    /** Chosen or current. */
    ACCENT("accent"),
    /** Well. */
    SUCCESS("success"),
    /** Wants attention. */
    WARNING("warning"),
    /** Must be mended. */
    DANGER("danger"),
    /** A frame round the word and no ground. */
    OUTLINED("outlined");

    private final String style;

    Tone(String style) {
      this.style = style;
    }
  }

  /** A chip with an icon before its word, if there is one. */
  public Chip(String words, Tone tone, @Nullable Icon icon) {
    super(words);
    if (icon != null) {
      setGraphic(icon.inLine());
    }
    getStyleClass().addAll("cf-chip", "cf-chip-" + tone.style);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A quiet chip. */
  public static Chip quiet(String words) {
    return new Chip(words, Tone.QUIET, null);
  }
}
