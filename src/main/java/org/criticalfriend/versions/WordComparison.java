package org.criticalfriend.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.criticalfriend.versions.Stretch.Sort;

/** Compares two paragraphs word by word. */
final class WordComparison {
  private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

  private WordComparison() {}

  /** What stayed, went and came, in reading order; what went stands before what came for it. */
  static List<Stretch> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Stretch> all = new ArrayList<>();
    int read = 0;
    int passed = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, now, (one, other) -> one.strip().equals(other.strip())).getDeltas()) {
      int from = delta.getTarget().getPosition();
      add(all, Sort.STAYED, spaced(old.subList(passed, old.size()), now.subList(read, from)));
      add(all, Sort.GONE, delta.getSource().getLines());
      add(all, Sort.NEW, delta.getTarget().getLines());
      read = from + delta.getTarget().size();
      passed = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(all, Sort.STAYED, spaced(old.subList(passed, old.size()), now.subList(read, now.size())));
    return all;
  }

  /** Words that stayed, each with the space behind it that it has in either. */
  private static List<String> spaced(List<String> old, List<String> now) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      words.add(old.get(i).length() > now.get(i).length() ? old.get(i) : now.get(i));
    }
    return words;
  }

  /** How alike two paragraphs are: the share of words they have in common, from 0 to 1. */
  static double likeness(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    Map<String, Integer> left = new HashMap<>();
    old.forEach(word -> left.merge(word.strip(), 1, Integer::sum));
    int common = 0;
    for (String word : now) {
      if (left.merge(word.strip(), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = old.size() + now.size();
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static void add(List<Stretch> all, Sort sort, List<String> words) {
    if (!words.isEmpty()) {
      all.add(new Stretch(sort, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
