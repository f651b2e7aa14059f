package org.criticalfriend.ui.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.criticalfriend.form.OutlineFile;
import org.criticalfriend.form.OutlineForm;

/** The outlines that come with the program. */
public final class Outlines {
  private Outlines() {}

  /** The outline of this name, such as {@code follow-up-note}. */
  public static OutlineFile read(String name) {
    String file = name + ".json";
    try (InputStream in = Outlines.class.getResourceAsStream("/assets/outlines/" + file)) {
      return OutlineForm.read(Objects.requireNonNull(in, file), file).outline();
    } catch (IOException e) {
      throw new UncheckedIOException("An outline of the program cannot be read: " + file, e);
    }
  }
}
