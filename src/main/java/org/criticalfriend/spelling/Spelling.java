package org.criticalfriend.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.criticalfriend.spelling.Slip.Sort;

/**
 * Finds the words of a passage that none of its word books knows. Acronyms, numbers, addresses and
 * words in other scripts are let be: there is nothing to tell of them.
 *
 * @param books asked in order, those whose words should be proposed first coming first
 */
public record Spelling(List<WordBook> books) {
  /** Longer words are not judged; nobody typed them as words. */
  static final int LONGEST = 60;

  private static final int MOST_PROPOSALS = 8;

  /** What is written twice on purpose. */
  private static final Set<String> RIGHTLY_DOUBLED =
      Set.of("had", "that", "is", "do", "so", "very");

  private static final String PARTS = "[-‐‑&]";

  public Spelling {
    books = List.copyOf(books);
  }

  /** What is odd in a passage of plain text, from its beginning to its end. */
  public List<Slip> slips(String passage) {
    List<Slip> slips = new ArrayList<>();
    Token before = null;
    for (Token token : Token.of(passage)) {
      if (before != null && isDoubled(before, token, passage)) {
        slips.add(new Slip(Sort.DOUBLED, token.from(), token.until(), token.text()));
      } else if (!isKnown(token)) {
        slips.add(new Slip(Sort.UNKNOWN, token.from(), token.until(), token.text()));
      }
      before = token;
    }
    return List.copyOf(slips);
  }

  /** Words that may have been meant, the likeliest first; none where nothing is alike. */
  public List<String> proposals(String word) {
    if (word.length() > LONGEST || word.codePoints().noneMatch(Character::isLetter)) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    String plain = plain(word);
    books.forEach(book -> found.addAll(book.like(plain)));
    found.remove(plain);
    return found.stream().limit(MOST_PROPOSALS).toList();
  }

  private boolean isKnown(Token token) {
    if (token.text().length() > LONGEST || !token.isEnglish() || token.isAcronym()) {
      return true;
    }
    return isKnown(token.text()) || areKnown(token.text().split(PARTS));
  }

  /** A compound is known where each of its parts is. */
  private boolean areKnown(String[] parts) {
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (!part.isEmpty() && !isKnown(new Token(0, part))) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String word) {
    String plain = plain(word);
    return books.stream().anyMatch(book -> book.knows(plain));
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).replace('’', '\'');
  }

  private static boolean isDoubled(Token before, Token token, String passage) {
    String word = token.text().toLowerCase(Locale.UK);
    return word.equals(before.text().toLowerCase(Locale.UK))
        && word.codePoints().anyMatch(Character::isLetter)
        && !RIGHTLY_DOUBLED.contains(word)
        && passage.substring(before.until(), token.from()).isBlank();
  }
}
