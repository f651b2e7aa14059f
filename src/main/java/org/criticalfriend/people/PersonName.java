package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.criticalfriend.model.Person;
import org.criticalfriend.store.Folding;

/**
 * A name as people write it, the letters after it taken apart.
 *
 * @param name the name with its title
 * @param honours letters after it; empty where there are none
 */
public record PersonName(String name, String honours) {
  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 80;
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "prof",
          "professor",
          "cllr",
          "councillor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "baron",
          "rev",
          "revd",
          "reverend",
          "canon",
          "alderman",
          "rt",
          "hon",
          "the");
  private static final Set<String> HONOURS =
      Set.of(
          "MBE", "OBE", "CBE", "KBE", "DBE", "BEM", "DL", "QPM", "KPM", "JP", "KC", "QC", "MP",
          "MSP", "MS", "AM", "CB", "CMG", "TD", "FRS", "RN", "RGN", "RM", "PhD", "DPhil", "MD",
          "BA", "BSc", "MA", "MSc", "MPH", "MBA", "LLB", "FRCN", "FRCM", "FRCP", "MRCP", "FRCGP",
          "MRCGP", "FFPH", "FRSA", "FRSPH", "FCIPD", "CIPFA");
  private static final Set<String> LINKS =
      Set.of(
          "de", "da", "di", "del", "della", "den", "der", "van", "von", "la", "le", "el", "al",
          "bin", "bint", "binti", "ibn", "ap", "ab", "y", "dos", "du", "ter", "ten", "of");
  private static final Set<String> NO_NAMES =
      Set.of(
          "dear",
          "hi",
          "hello",
          "kind",
          "best",
          "warm",
          "regards",
          "thanks",
          "thank",
          "many",
          "please",
          "from",
          "to",
          "cc",
          "bcc",
          "subject",
          "sent",
          "date",
          "yours",
          "attached",
          "all",
          "apologies",
          "attendees",
          "participants",
          "team",
          "list",
          "below",
          "draft",
          "with");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.\\-]+");

  /** Takes a name apart: {@code Nasreen Choudhury, MBE} and {@code Nasreen Choudhury MBE} alike. */
  public static PersonName of(String text) {
    String[] halves = text.strip().split("\\s*,\\s*", 2);
    if (halves.length == 2) {
      return new PersonName(halves[0], halves[1].strip());
    }
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    List<String> letters = new ArrayList<>();
    while (words.size() > 2 && HONOURS.contains(words.getLast())) {
      letters.addFirst(words.removeLast());
    }
    return new PersonName(String.join(" ", words), String.join(" ", letters));
  }

  /** The name and the letters of a person. */
  public static PersonName of(Person person) {
    return new PersonName(person.name(), person.honours() == null ? "" : person.honours());
  }

  /** Both as one line. */
  public String whole() {
    return honours.isEmpty() ? name : name + " " + honours;
  }

  /** Whether all that stands here are letters after a name. */
  static boolean areHonours(String text) {
    List<String> words = List.of(text.strip().split("[\\s,]+"));
    return words.stream().allMatch(HONOURS::contains);
  }

  /** The words by which people are told apart: folded, without titles. */
  static List<String> words(String name) {
    List<String> words = Folding.words(name);
    List<String> bare = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  /** Whether these words can be a person's name where nothing else says what they are. */
  static boolean isLikely(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    if (!isPossible(text) || words.size() < 2) {
      return false;
    }
    boolean sentence =
        words.stream().anyMatch(word -> NO_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT)));
    return !sentence
        && !text.endsWith(".")
        && words.stream().allMatch(word -> isCapital(word) || LINKS.contains(word));
  }

  /** Whether these words can be a person's name where a heading says that they are. */
  static boolean isPossible(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return text.length() <= LONGEST
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> WORD.matcher(word).matches())
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first) && Character.isLetter(first);
  }
}
