package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * A word, a sign, or the space between two.
 *
 * @param key by which it is compared
 * @param text as it is printed
 * @param look how it looks
 * @param sign the sign of which it is printed; absent for letters
 * @param stroke which of the paragraph's strokes it is of, counted from 0
 * @param fixed whether the program prints it beside the words of the record
 * @param author who put it in while changes were tracked; absent where nobody did
 */
record Token(
    String key,
    String text,
    Look look,
    Stroke.@Nullable Sign sign,
    int stroke,
    boolean fixed,
    @Nullable String author) {
  /** Begins the key of a footnote's mark. */
  static final String NOTE = "\u0001";

  private static final Pattern PIECES =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\n|[^\\S\\n]+|.", Pattern.DOTALL);

  /** The letters cut into words, spaces and single marks. */
  static List<Token> cut(String letters, Look look, Stroke.@Nullable Sign sign, int stroke) {
    if (letters.startsWith(NOTE)) {
      return List.of(new Token(letters, "", look, sign, stroke, false, null));
    }
    List<Token> tokens = new ArrayList<>();
    Matcher pieces = PIECES.matcher(letters);
    while (pieces.find()) {
      String piece = pieces.group();
      tokens.add(new Token(key(piece), piece, look, sign, stroke, false, null));
    }
    return tokens;
  }

  /** Letters without a look. */
  static List<Token> cut(String letters) {
    return cut(letters, Look.PLAIN, null, 0);
  }

  private static List<Token> fixed(String letters) {
    return cut(letters).stream()
        .map(one -> new Token(one.key, one.text, one.look, null, 0, true, null))
        .toList();
  }

  /** The same, put in by somebody. */
  Token by(@Nullable String who) {
    return new Token(key, text, look, sign, stroke, fixed, who);
  }

  private static String key(String piece) {
    return piece.isBlank() && !piece.equals("\n") ? " " : piece;
  }

  /** All of a paragraph of ours. */
  static List<Token> of(Printed printed) {
    if (printed.home() == null) {
      return fixed(printed.text());
    }
    List<Token> tokens = new ArrayList<>(fixed(printed.lead()));
    int sign = 0;
    int length = printed.lead().length();
    for (int i = 0; i < printed.strokes().size(); i++) {
      Stroke stroke = printed.strokes().get(i);
      if (stroke instanceof Stroke.Letters(String text, Look look)) {
        tokens.addAll(cut(text, look, null, i));
        length += text.length();
      } else if (stroke instanceof Stroke.Sign one) {
        String shown = printed.signs().get(sign++);
        tokens.addAll(cut(shown, one.look(), one, i));
        length += shown.startsWith(NOTE) ? 0 : shown.length();
      }
    }
    tokens.addAll(fixed(printed.text().substring(Math.min(length, printed.text().length()))));
    return tokens;
  }

  /** Whether it marks a footnote of ours. */
  boolean isKnownNote() {
    return key.startsWith(NOTE + "_");
  }

  /** Whether it is only space. */
  boolean isSpace() {
    return key.equals(" ");
  }
}
