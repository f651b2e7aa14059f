package org.criticalfriend.ui.tonight;

import java.util.Locale;

/** How much was heard, as the shade of a cell tells beside its number. */
enum Heat {
  NONE,
  ONE,
  TWO,
  SEVERAL,
  MANY;

  private static final int FEWEST_SEVERAL = 3;
  private static final int FEWEST_MANY = 6;

  /** The shade for so many notes. */
  static Heat of(int notes) {
    if (notes >= FEWEST_MANY) {
      return MANY;
    }
    if (notes >= FEWEST_SEVERAL) {
      return SEVERAL;
    }
    return values()[notes];
  }

  /** The style class that shades. */
  String style() {
    return "cf-heat-" + key();
  }

  /** The end of the keys of its words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
