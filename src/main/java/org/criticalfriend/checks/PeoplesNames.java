package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.people.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of people that differ by a letter or two from the name of somebody in the review, and
 * titles other than theirs. Two people of the review with like names are two people.
 */
final class PeoplesNames implements PaperCheck {
  /** A name as it may stand in prose: two to four words with capitals. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(Dr|Mr|Mrs|Ms|Miss|Professor|Prof|Cllr|Councillor)\\.?"
              + " )?(\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?(?:"
              + " \\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?){1,2})");

  private static final Map<String, String> SAME_TITLE =
      Map.of("Prof", "Professor", "Cllr", "Councillor");

  @Override
  public List<Remark> of(Reading reading) {
    Map<String, List<Person>> bySound = bySound(reading.review().people());
    Set<String> known = new HashSet<>();
    reading.review().people().forEach(one -> known.add(bare(one)));
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      Matcher matcher = NAME.matcher(line.role() == Line.Role.PEOPLE ? "" : line.text());
      int from = 0;
      while (matcher.find(from)) {
        String words = matcher.group(2);
        Person like = known.contains(words) ? null : like(bySound, words);
        keep(remarks, words, like == null ? null : misspelt(reading, line, words, like));
        keep(remarks, matcher.group(), titled(reading, line, matcher.group(1), words));
        from = Math.max(matcher.start(2) + words.indexOf(' ') + 1, from + 1);
      }
    }
    return List.copyOf(remarks.values());
  }

  /** The first remark on these words stands for all. */
  private static void keep(Map<String, Remark> remarks, String words, @Nullable Remark remark) {
    if (remark != null) {
      remarks.putIfAbsent(words, remark);
    }
  }

  private static Remark misspelt(Reading reading, Line line, String words, Person person) {
    String name = bare(person);
    String text = "“" + words + "” here, “" + name + "” among the people of the review.";
    return reading
        .remark(RemarkKind.TWO_SPELLINGS, line, words, text)
        .about(person.id())
        .mendedBy(new Mend(words, name, null));
  }

  private static @Nullable Remark titled(
      Reading reading, Line line, @Nullable String title, String words) {
    if (title == null) {
      return null;
    }
    for (Person person : reading.review().people()) {
      String own = person.name().substring(0, person.name().length() - bare(person).length());
      String listed = own.strip().replace(".", "");
      boolean other = !listed.isEmpty() && !whole(listed).contains(whole(title));
      if (other && bare(person).equals(words)) {
        String text = "“" + title + "” here, “" + listed + "” among the people of the review.";
        return reading
            .remark(RemarkKind.TWO_SPELLINGS, line, title + " " + words, text)
            .about(person.id());
      }
    }
    return null;
  }

  private static String whole(String title) {
    return SAME_TITLE.getOrDefault(title, title);
  }

  /** The person whose name is spelt like these words, but not so. */
  private static @Nullable Person like(Map<String, List<Person>> bySound, String words) {
    for (Person person : bySound.getOrDefault(sound(words), List.of())) {
      String name = bare(person);
      boolean asLong = name.split(" ", -1).length == words.split(" ", -1).length;
      boolean sameEnd = last(name).equals(last(words)) || first(name).equals(first(words));
      if (asLong && sameEnd && Likeness.alike(name, words) && !isPlural(name, words)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isPlural(String name, String words) {
    return words.equals(name + "s") || words.equals(name + "’s") || words.equals(name + "'s");
  }

  /** By the first letters of first and last name, so that few need a closer look. */
  private static Map<String, List<Person>> bySound(List<Person> people) {
    Map<String, List<Person>> bySound = new HashMap<>();
    for (Person person : people) {
      String name = bare(person);
      if (name.contains(" ")) {
        bySound.computeIfAbsent(sound(name), _ -> new ArrayList<>()).add(person);
      }
    }
    return bySound;
  }

  private static String sound(String name) {
    return "" + name.charAt(0) + last(name).charAt(0);
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String bare(Person person) {
    return Met.withoutTitle(person.name());
  }
}
