package org.criticalfriend.checks;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Head;
import org.criticalfriend.people.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Finds acronyms used before they are explained or explained nowhere, and such as are written in
 * two forms. Explained is one that stands in brackets behind its words or before them; everyday
 * ones, and names of the review that are written in capitals, need no words.
 */
final class Acronyms implements PaperCheck {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\p{N}/&@.-])(\\p{Lu}{2,7})(?=s?(?![\\p{L}\\p{N}&@]))");

  private static final Set<String> EVERYDAY =
      Set.of(
          "NHS", "GP", "UK", "EU", "UN", "USA", "US", "MP", "HIV", "AIDS", "TB", "BBC", "IT", "TV",
          "AM", "PM", "PDF", "DVD", "CD", "CV", "ID", "HR", "ICT", "OK", "AND", "OR", "NOT", "II",
          "III", "IV", "VI", "VII", "MBE", "OBE", "CBE", "DBE", "QC", "KC", "JP", "CEO", "FAQ",
          "GCSE", "PHD", "MSC", "BSC", "BA", "MA", "SMS", "UKIP", "RAF", "GMT", "BST", "PS", "PTO",
          "COVID", "DNA", "IQ", "PC", "RSVP", "SWOT", "WC", "GDP", "VAT", "PE", "MOT", "AGM");

  private static final int LONG_ENOUGH = 4;
  private static final int RARE = 2;

  private static final class Use {
    private final Line first;
    private int count;
    private @Nullable Line explained;
    private boolean explainedAtOnce;

    /** Whether it always has a small s behind it. */
    private boolean plural = true;

    Use(Line first) {
      this.first = first;
    }
  }

  @Override
  public List<Remark> of(Reading reading) {
    Set<String> names = Capitals.in(reading.review());
    String head = head(reading);
    Map<String, Use> uses = uses(reading);
    List<Remark> remarks = new ArrayList<>();
    uses.forEach(
        (acronym, use) -> {
          String other = rightForm(uses, acronym, use);
          if (names.contains(acronym)) {
            return;
          }
          if (other != null) {
            remarks.add(twoForms(reading, acronym, use, other, uses));
          } else if (!use.explainedAtOnce && !isExplained(head, acronym)) {
            remarks.add(unexplained(reading, acronym, use));
          }
        });
    return remarks;
  }

  private static String head(Reading reading) {
    return reading.tree().head().lines().stream().map(Head.Line::text).collect(joining("\n"));
  }

  private static boolean isExplained(String head, String acronym) {
    int at = head.indexOf(acronym);
    return at > 0 && isExplained(head, at, acronym);
  }

  private static Remark unexplained(Reading reading, String acronym, Use use) {
    Line later = use.explained;
    String text =
        later == null
            ? "“" + acronym + "” is explained nowhere in this paper."
            : "“" + acronym + "” is explained only later, at " + later.label() + ".";
    return reading.remark(RemarkKind.ACRONYM_UNEXPLAINED, use.first, acronym, text);
  }

  private static Remark twoForms(
      Reading reading, String acronym, Use use, String other, Map<String, Use> uses) {
    int often = Objects.requireNonNull(uses.get(other)).count;
    String written = use.plural && other.equals(acronym + "S") ? acronym + "s" : acronym;
    String text =
        "“" + written + "” " + times(use.count) + ", “" + other + "” " + times(often) + ".";
    return reading
        .remark(RemarkKind.ACRONYM_TWO_FORMS, use.first, written, text)
        .mendedBy(new Mend(written, other, null));
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /** What a rare one seems to be a slip for; null where it stands by itself. */
  private static @Nullable String rightForm(Map<String, Use> uses, String acronym, Use use) {
    if (uses.containsKey(acronym + "S") && use.plural) {
      return acronym + "S";
    }
    if (acronym.length() < LONG_ENOUGH || use.count > RARE || use.explained != null) {
      return null;
    }
    return uses.entrySet().stream()
        .filter(other -> other.getValue().count > 2 * use.count)
        .map(Map.Entry::getKey)
        .filter(other -> other.length() >= LONG_ENOUGH && Likeness.distance(acronym, other) == 1)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Use> uses(Reading reading) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      uses(uses, line);
    }
    return uses;
  }

  private static void uses(Map<String, Use> uses, Line line) {
    Matcher matcher = ACRONYM.matcher(isRead(line) ? line.text() : "");
    while (matcher.find()) {
      String acronym = matcher.group(1);
      if (!EVERYDAY.contains(acronym)) {
        note(uses.computeIfAbsent(acronym, _ -> new Use(line)), line, matcher, acronym);
      }
    }
  }

  /** A heading wholly in capitals has no acronyms. */
  private static boolean isRead(Line line) {
    return switch (line.role()) {
      case WORDS, ITEM, CELL, FOOTNOTE, QUOTE, ACTION -> true;
      case HEADING -> !line.text().equals(line.text().toUpperCase(Locale.UK));
      case PEOPLE, CAPTION, BARE_TABLE -> false;
    };
  }

  private static void note(Use use, Line line, Matcher at, String acronym) {
    use.count++;
    use.plural &= line.text().startsWith("s", at.end(1));
    if (use.explained == null && isExplained(line.text(), at.start(1), acronym)) {
      use.explained = line;
      use.explainedAtOnce = line.equals(use.first) || line.role() == Line.Role.FOOTNOTE;
    }
  }

  private static boolean isExplained(String text, int at, String acronym) {
    String before = text.substring(0, at);
    String after = text.substring(at + acronym.length()).replaceFirst("^s(?!\\p{L})", "");
    boolean bracketed = before.matches("(?s).*\\p{L}[’'”\"]? ?\\((the |or |known as )?[‘“\"']?");
    boolean opened = after.matches("(?s)[’'”\"]? ?[(–—:-] ?\\p{L}.*") && initials(after, acronym);
    boolean said =
        after.matches("(?s) (stands for|means|is short for)\\b.*")
            || before.matches("(?s).*(known as|called|abbreviated to|,? or) (the )?$");
    return bracketed || opened || said || initialsBefore(before, acronym);
  }

  private static boolean initials(String after, String acronym) {
    return acronym.charAt(0) == Character.toUpperCase(first(after));
  }

  private static char first(String text) {
    return text.chars()
        .filter(Character::isLetter)
        .mapToObj(letter -> (char) letter)
        .findFirst()
        .orElse(' ');
  }

  /** "Primary Care Trust, PCT": the words directly before begin with its letters. */
  private static boolean initialsBefore(String before, String acronym) {
    List<String> words = Words.plain(before);
    if (words.size() < acronym.length() || !before.matches("(?s).*[,–—-] ?$")) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    words
        .subList(words.size() - acronym.length(), words.size())
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().equalsIgnoreCase(acronym);
  }

  /** Words in capitals that are parts of names in the review. */
  private static final class Capitals {
    private static Set<String> in(Review review) {
      StringBuilder names = new StringBuilder(review.review().programme());
      names.append(' ').append(review.review().host().name());
      review.themes().forEach(one -> names.append(' ').append(one.name()));
      review.sessions().forEach(one -> names.append(' ').append(one.service()));
      review.people().forEach(one -> names.append(' ').append(one.organisation()));
      Set<String> capitals = new HashSet<>();
      for (String word : names.toString().split("[^\\p{L}]+", -1)) {
        if (word.length() > LONG_ENOUGH && word.equals(word.toUpperCase(Locale.UK))) {
          capitals.add(word);
        }
      }
      return capitals;
    }
  }
}
