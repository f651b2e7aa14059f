package org.criticalfriend.ui.richtext;

import org.criticalfriend.editing.Stroke;

/** What the area holds between two changes of look. */
sealed interface Ink {
  /** Letters, or none. */
  record Letters(String text) implements Ink {}

  /** A sign and what it shows. */
  record Sign(Stroke.Sign sign, String shown) implements Ink {}

  /** A table or a picture. */
  record Block(Plate plate) implements Ink {}
}
