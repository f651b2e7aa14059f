package org.criticalfriend.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look that belong to one element of the structure.
 *
 * @param text composed (NFC); a line break is \n
 * @param tag the element
 * @param tie where the words lead
 * @param note the footnote whose mark this is, where it stands for the first time
 * @param place the name by which links come here, absent where none does
 */
record Span(
    String text, TextLook look, Tag tag, Tie tie, @Nullable Note note, @Nullable String place) {
  Span {
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static Span plain(String text, TextLook look, Tag tag) {
    return new Span(text, look, tag, new Tie.Loose(), null, null);
  }
}
