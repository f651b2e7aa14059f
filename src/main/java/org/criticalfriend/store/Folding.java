package org.criticalfriend.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes words equal that people take for equal when they search: small letters only, no accents
 * ({@code ł} as {@code l}), no apostrophes of any sort, so that Lukasz finds Łukasz and oneill
 * finds O'Neill.
 */
public final class Folding {
  /** Changes whenever the same text might be folded differently. */
  static final String VERSION = "1 on Java " + Runtime.version().feature();

  /** What stays after decomposition, in small letters. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ł", "l"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ı", "i"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("þ", "th"));

  private static final Pattern LETTER = Pattern.compile(String.join("|", LETTERS.keySet()));
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻʹ′`´＇]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]+");

  private Folding() {}

  /** The text in its folded form. */
  public static String fold(String text) {
    String small = APOSTROPHES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(small, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("");
    return LETTER.matcher(bare).replaceAll(found -> LETTERS.get(found.group()));
  }

  /** The words of a text, folded, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
