package org.criticalfriend.spelling;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Knows words with the endings they may have, and finds those that are like a word it does not
 * know. May be used by several threads at once.
 */
public final class WordBook {
  private static final String FOLDER = "/assets/spelling/";

  private final Hunspell words;

  private WordBook(InputStream dictionary) throws IOException, ParseException {
    try (InputStream endings = asset("en-GB.aff");
        ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      words = new Hunspell(new Dictionary(memory, "words", endings, dictionary));
    }
  }

  /**
   * British English, with endings in -ise. Takes a moment to be read: not for the JavaFX thread.
   */
  public static WordBook british() {
    try (InputStream dictionary = asset("en-GB.dic")) {
      return new WordBook(dictionary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("The dictionary of the program is damaged", e);
    }
  }

  /** The words of the NHS and of councils that the language has not, spelt as the field does. */
  public static WordBook field() {
    List<String> words = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(asset("field-words.txt"), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(words);
  }

  /**
   * These words, each with the ending 's as well; a capital in one is a capital in what is typed.
   */
  public static WordBook of(Collection<String> words) {
    List<String> lines =
        words.stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty() && word.length() <= Spelling.LONGEST)
            .filter(word -> word.chars().noneMatch(WordBook::isNoPartOfAWord))
            .distinct()
            .map(word -> word.replace("\\", "\\\\").replace("/", "\\/") + "/M")
            .toList();
    String dictionary = lines.size() + "\n" + String.join("\n", lines) + "\n";
    try {
      return new WordBook(new ByteArrayInputStream(dictionary.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("A list of words cannot be read", e);
    }
  }

  boolean knows(String word) {
    return words.spell(word);
  }

  List<String> like(String word) {
    return words.suggest(word);
  }

  private static boolean isNoPartOfAWord(int letter) {
    return Character.isWhitespace(letter) || Character.isISOControl(letter);
  }

  private static InputStream asset(String name) {
    return Objects.requireNonNull(WordBook.class.getResourceAsStream(FOLDER + name), name);
  }
}
