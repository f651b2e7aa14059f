package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.people.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations and services in the text that are written almost as the review writes them: a
 * letter or two apart in one word, or "and" for "&". Plurals are another thing and are passed over.
 */
final class Organisations implements PaperCheck {
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]*(?: (?:of|and|for|the|&|in)(?= ))*(?: (?:(?:of|and|for|the|&|in)"
              + " )*\\p{Lu}[\\p{L}'’-]*)+");

  private static final int SHORTEST = 5;

  @Override
  public List<Remark> of(Reading reading) {
    Map<String, String> known = known(reading.review());
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      CAPITALS
          .matcher(line.text())
          .results()
          .map(MatchResult::group)
          .filter(words -> !remarks.containsKey(words))
          .forEach(words -> look(reading, line, words, right(known, words), remarks));
    }
    return List.copyOf(remarks.values());
  }

  private static void look(
      Reading reading,
      Line line,
      String words,
      @Nullable String right,
      Map<String, Remark> remarks) {
    if (right != null) {
      remarks.putIfAbsent(words, remark(reading, line, words, right));
    }
  }

  private static Remark remark(Reading reading, Line line, String words, String right) {
    String text = "“" + words + "” here, “" + right + "” elsewhere in the review.";
    return reading
        .remark(RemarkKind.TWO_SPELLINGS, line, words, text)
        .mendedBy(new Mend(words, right, null));
  }

  private static @Nullable String right(Map<String, String> known, String words) {
    if (known.containsValue(words)) {
      return null;
    }
    String key = key(words);
    for (Map.Entry<String, String> one : known.entrySet()) {
      if (isMeant(one.getKey(), key) && !one.getValue().equalsIgnoreCase(words)) {
        return one.getValue();
      }
    }
    return null;
  }

  private static boolean isMeant(String known, String words) {
    if (known.equals(words)) {
      return true;
    }
    if (Math.abs(known.length() - words.length()) > 1) {
      return false;
    }
    String[] one = known.split(" ", -1);
    String[] other = words.split(" ", -1);
    if (one.length != other.length) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i])) {
        apart += isSlip(one[i], other[i]) ? 1 : one.length;
      }
    }
    return apart == 1;
  }

  /** One letter in a long word; never a plural or another ending, which may be meant. */
  private static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean ending =
        one.length() != other.length()
            && one.substring(0, shorter).equals(other.substring(0, shorter));
    return shorter >= SHORTEST && !ending && Likeness.distance(one, other) == 1;
  }

  /** Names of at least two words, by what makes them the same. */
  private static Map<String, String> known(Review review) {
    Map<String, String> known = new LinkedHashMap<>();
    List<@Nullable String> names = new ArrayList<>();
    names.add(review.review().host().name());
    names.add(review.review().programme());
    review.people().stream().map(Person::organisation).forEach(names::add);
    review.sessions().stream().map(Session::service).forEach(names::add);
    for (String name : names) {
      if (name != null && name.strip().contains(" ")) {
        known.putIfAbsent(key(name), name.strip());
      }
    }
    return known;
  }

  private static String key(String name) {
    return String.join(" ", Words.plain(name.replace("&", " and ")));
  }
}
