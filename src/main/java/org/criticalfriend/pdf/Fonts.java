package org.criticalfriend.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of one document: embeds those that its words need. */
final class Fonts {
  private final FontShelf shelf;
  private final Faces faces;
  private final Map<String, Typeface> typefaces = new HashMap<>();
  private final Shaper shaper;

  Fonts(FontShelf shelf, Faces faces) {
    this.shelf = shelf;
    this.faces = faces;
    shaper = new Shaper(shelf);
  }

  /** The font of words of this look. */
  Typeface main(TextLook look) {
    return named(faces.main(look.font(), look.bold(), look.italic()));
  }

  /**
   * The font for a character.
   *
   * @throws IllegalArgumentException if no font has it, which {@link Preflight} finds beforehand
   */
  Typeface typeface(int character, TextLook look, @Nullable Typeface before) {
    String name =
        shelf.fontFor(
            character,
            faces.main(look.font(), look.bold(), look.italic()),
            FontShelf.main(look.bold(), look.italic()),
            look.bold(),
            before == null ? null : before.name());
    if (name == null) {
      throw new IllegalArgumentException("No font has " + Character.toString(character));
    }
    return named(name);
  }

  Shaper shaper() {
    return shaper;
  }

  private Typeface named(String name) {
    Typeface known = typefaces.get(name);
    if (known == null) {
      known = new Typeface(name, shelf.program(name), shelf.advances(name));
      typefaces.put(name, known);
    }
    return known;
  }
}
