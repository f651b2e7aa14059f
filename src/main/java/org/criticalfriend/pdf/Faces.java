package org.criticalfriend.pdf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.house.FontFile;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.Role;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one house as far as they are at hand: from its template, on this machine, or one as
 * wide. Where none is, the built-in font stands in, which is said.
 */
final class Faces {
  private static final String STANDING_IN = "Liberation Sans";

  /** Fonts made to be as wide as another, so that lines end alike. */
  private static final Map<String, String> AS_WIDE =
      Map.of(
          "calibri", "Carlito",
          "cambria", "Caladea",
          "times new roman", "Liberation Serif",
          "courier new", "Liberation Mono",
          "arial narrow", "Liberation Sans Narrow");

  /** What the program's own font is as good as. */
  private static final Set<String> OURS =
      Set.of("arial", "helvetica", "liberation sans", "arial mt", "arialmt", "arimo");

  private final FontShelf shelf;
  private final Map<String, Map<Style, String>> families = new HashMap<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  /** A style within a family. */
  record Style(boolean bold, boolean italic) {}

  Faces(HouseLook house, FontShelf shelf) {
    this.shelf = shelf;
    house.fonts().forEach(this::fromTemplate);
    for (Role role : Role.values()) {
      String family = house.setting(role).letters().font();
      if (!families.containsKey(key(family)) && !OURS.contains(key(family))) {
        families.put(key(family), found(family));
      }
    }
  }

  /** Sentences on fonts that are not at hand. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** The name on the shelf of the font for letters of this look. */
  String main(String family, boolean bold, boolean italic) {
    Map<Style, String> styles = families.getOrDefault(key(family), Map.of());
    Style wanted = new Style(bold, italic);
    String exact = styles.get(wanted);
    if (exact != null || styles.isEmpty()) {
      return exact == null ? FontShelf.main(bold, italic) : exact;
    }
    // A font without italics stays itself; one without bold would lose what bold says.
    String upright = styles.get(new Style(bold, false));
    return upright == null ? FontShelf.main(bold, italic) : upright;
  }

  private void fromTemplate(FontFile file) {
    FontNames names = FontNames.read(file.bytes());
    if (names == null || !names.embeddable()) {
      remarks.add(
          "The template holds the font "
              + file.family()
              + ", which may not be put into a PDF: another is used there.");
      return;
    }
    String name = shelf.add(file.bytes());
    Map<Style, String> styles = families.computeIfAbsent(key(file.family()), _ -> new HashMap<>());
    styles.put(names.style(), name);
  }

  private Map<Style, String> found(String family) {
    Map<Style, String> own = shelf.onMachine(family);
    if (!own.isEmpty()) {
      return own;
    }
    @Nullable String like = AS_WIDE.get(key(family));
    Map<Style, String> other = like == null ? Map.of() : shelf.onMachine(like);
    remarks.add(
        "The font "
            + family
            + " is not on this computer: in the PDF, "
            + (other.isEmpty()
                ? STANDING_IN + " stands in."
                : like + " stands in, as wide as it."));
    return other;
  }

  private static String key(String family) {
    return family.strip().toLowerCase(Locale.ROOT);
  }
}
