package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds people met who can be told in an issued text outside the lists of people: by their name
 * anywhere but in a salutation or in thanks, by their post where a sentence gives a view.
 */
final class Attribution implements PaperCheck {
  private static final Pattern EXEMPT =
      Pattern.compile("^Dear\\b|\\b(thank|thanks|grateful|gratitude)\\b", Pattern.CASE_INSENSITIVE);

  /** Directly behind a name: post and organisation, as in a list of people. */
  private static final Pattern LISTED = Pattern.compile("\\G *([–—,(]|- )");

  @Override
  public List<Remark> of(Reading reading) {
    List<Person> met = Met.people(reading.review());
    List<Remark> remarks = new ArrayList<>();
    if (met.isEmpty()) {
      return remarks;
    }
    Map<String, Person> names = names(met);
    Map<String, Person> posts = posts(met);
    Pattern name = Words.anyOf(List.copyOf(names.keySet()), 0);
    Pattern post = Words.anyOf(List.copyOf(posts.keySet()), Pattern.CASE_INSENSITIVE);
    for (Line line : reading.lines()) {
      boolean open = line.isOpen() && !EXEMPT.matcher(line.text()).find();
      if (open) {
        named(reading, line, name, names, remarks);
      }
      if (open && !posts.isEmpty()) {
        byPost(reading, line, post, posts, remarks);
      }
    }
    return remarks;
  }

  private static void named(
      Reading reading,
      Line line,
      Pattern pattern,
      Map<String, Person> names,
      List<Remark> remarks) {
    Matcher matcher = pattern.matcher(line.text());
    Set<Person> told = new HashSet<>();
    while (matcher.find()) {
      String words = matcher.group(1);
      Person person = names.get(words);
      boolean listed = matcher.start(1) == 0 && LISTED.matcher(line.text()).find(words.length());
      if (person != null && !listed && told.add(person)) {
        String said = around(line.text(), matcher.start(1), matcher.end(1));
        String text = "Views are not tied to a person: “" + said + "”.";
        remarks.add(
            reading
                .remark(RemarkKind.PERSON_NAMED, line, words, text)
                .about(person.id())
                .mendedBy(unnamed(reading, line, words, person)));
      }
    }
  }

  private static @Nullable Mend unnamed(Reading reading, Line line, String words, Person person) {
    String organisation = person.organisation();
    return organisation == null || organisation.isBlank()
        ? null
        : reading.mend(line, words, "staff at " + organisation);
  }

  private static void byPost(
      Reading reading,
      Line line,
      Pattern pattern,
      Map<String, Person> posts,
      List<Remark> remarks) {
    for (String sentence : Words.sentences(line.text())) {
      Matcher matcher = pattern.matcher(sentence);
      Person person = null;
      if (matcher.find() && Met.givesView(sentence, matcher.end(1))) {
        person = posts.get(matcher.group(1).toLowerCase(Locale.UK));
      }
      if (person != null) {
        String said = around(sentence, matcher.start(1), matcher.end(1));
        String text = "A post tells who holds the view: “" + said + "”.";
        remarks.add(
            reading.remark(RemarkKind.POST_NAMED, line, matcher.group(1), text).about(person.id()));
      }
    }
  }

  private static String around(String text, int from, int to) {
    return Excerpts.around(text, from, to);
  }

  /** By their whole name, and by title and surname. */
  private static Map<String, Person> names(List<Person> met) {
    Map<String, Person> names = new HashMap<>();
    for (Person person : met) {
      String bare = Met.withoutTitle(person.name());
      if (bare.contains(" ")) {
        names.put(bare, person);
        String surname = bare.substring(bare.lastIndexOf(' ') + 1);
        Met.TITLES.forEach(title -> names.put(title + " " + surname, person));
      }
      names.put(person.name(), person);
    }
    return names;
  }

  /** Posts of at least two words that one person alone holds. */
  private static Map<String, Person> posts(List<Person> met) {
    Map<String, Person> posts = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Person person : met) {
      String post = person.post() == null ? "" : person.post().split("[,;(]", 2)[0].strip();
      String key = post.toLowerCase(Locale.UK);
      if (post.contains(" ") && posts.putIfAbsent(key, person) != null) {
        shared.add(key);
      }
    }
    posts.keySet().removeAll(shared);
    return posts;
  }
}
