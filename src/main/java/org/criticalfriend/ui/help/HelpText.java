package org.criticalfriend.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A help text.
 *
 * @param paragraphs in order
 */
record HelpText(List<String> paragraphs) {
  HelpText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The text of this name; that of every part where there is none of its own. */
  static HelpText of(String name) {
    String text = read(name);
    String shown = text == null ? read("every-part") : text;
    return new HelpText(
        List.of(String.valueOf(shown).strip().split("\\n\\s*\\n", -1)).stream()
            .map(paragraph -> paragraph.replaceAll("\\s+", " "))
            .toList());
  }

  private static @Nullable String read(String name) {
    String place = "/org/criticalfriend/ui/help/" + name + ".txt";
    try (InputStream in = HelpText.class.getResourceAsStream(place)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A help text of the program cannot be read: " + name, e);
    }
  }
}
