package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.text.Inline;

/** Turns words within words into strokes side by side. */
final class Inking {
  private Inking() {}

  static List<Stroke> strokes(List<Inline> words) {
    List<Stroke> strokes = new ArrayList<>();
    add(strokes, words, Look.PLAIN);
    return strokes;
  }

  private static void add(List<Stroke> strokes, List<Inline> words, Look look) {
    for (Inline inline : words) {
      switch (inline) {
        case Inline.Words(String text) -> strokes.add(new Stroke.Letters(text, look));
        case Inline.Strong(List<Inline> inside) -> add(strokes, inside, look.bold(true));
        case Inline.Emphasis(List<Inline> inside) -> add(strokes, inside, look.italic(true));
        case Inline.Link(String target, List<Inline> inside) ->
            add(strokes, inside, look.link(target));
        case Inline.Break() -> strokes.add(new Stroke.Break(look));
        case Inline.Field(String name) -> strokes.add(new Stroke.Field(name, look));
        case Inline.FootnoteMark(String label) -> strokes.add(new Stroke.FootnoteMark(label, look));
        case Inline.CrossReference(String target) ->
            strokes.add(new Stroke.CrossReference(target, look));
      }
    }
  }
}
