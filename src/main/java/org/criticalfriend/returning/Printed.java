package org.criticalfriend.returning;

import java.util.List;
import org.criticalfriend.editing.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of our paper as it is printed.
 *
 * @param anchor the name of its place; empty where it has none
 * @param number its number; empty for none
 * @param heading whether it is a heading
 * @param text all that is printed, without the number
 * @param home where its words are from; absent where the program makes them
 * @param strokes its words as the record has them; none where the program makes them
 * @param signs what is printed for each sign among the strokes, in order: words, or the place of a
 *     footnote
 * @param lead what is printed before the words of the record, such as a code
 */
record Printed(
    String anchor,
    String number,
    boolean heading,
    String text,
    @Nullable Home home,
    List<Stroke> strokes,
    List<String> signs,
    String lead) {
  Printed {
    strokes = List.copyOf(strokes);
    signs = List.copyOf(signs);
  }
}
