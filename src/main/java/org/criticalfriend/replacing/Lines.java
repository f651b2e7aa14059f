package org.criticalfriend.replacing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the lines of one text, counts the matches in them, and replaces those wanted. A
 * match may run over words in bold or italic; what replaces it looks as its first letter did.
 */
final class Lines {
  /** Stands for what no match may run over: fields, references, addresses. */
  private static final char BARRIER = '\uFFFC';

  private static final Pattern FIELD = Pattern.compile("\\{[a-z][^{}\\n]*}");
  private static final int SURROUNDINGS = 60;

  private final Pattern pattern;
  private final IntPredicate wanted;
  private final String by;
  private final List<Found> found = new ArrayList<>();

  Lines(Pattern pattern, IntPredicate wanted, String by) {
    this.pattern = pattern;
    this.wanted = wanted;
    this.by = by;
  }

  /**
   * A match among its surroundings.
   *
   * @param before what stands before it in its line
   * @param words what matched
   * @param after what stands behind it
   */
  record Found(String before, String words, String after) {}

  /** A stretch of a line, and what takes its place. */
  private record Cut(int from, int until, String by) {}

  List<Found> found() {
    return found;
  }

  /** Plain text with fields in it. */
  String plain(String text) {
    Matcher fields = FIELD.matcher(text);
    String barred =
        fields.replaceAll(field -> String.valueOf(BARRIER).repeat(field.end() - field.start()));
    StringBuilder after = new StringBuilder(text);
    for (Cut cut : cuts(barred).reversed()) {
      after.replace(cut.from, cut.until, cut.by);
    }
    return after.toString();
  }

  /**
   * A line of prose.
   *
   * @param filled whether something must be left in it
   * @throws InvalidValue where nothing would be
   */
  List<Inline> line(List<Inline> words, boolean filled) {
    StringBuilder letters = new StringBuilder();
    words.forEach(inline -> gather(inline, letters));
    List<Cut> cuts = cuts(letters.toString());
    if (cuts.isEmpty()) {
      return words;
    }
    Rewriting rewriting = new Rewriting(cuts);
    List<Inline> after = rewriting.all(words);
    if (filled && after.isEmpty()) {
      throw new InvalidValue("Nothing would be left of a paragraph.");
    }
    return after;
  }

  private List<Cut> cuts(String letters) {
    List<Cut> cuts = new ArrayList<>();
    Matcher matcher = pattern.matcher(letters);
    while (matcher.find()) {
      int from = matcher.start();
      int until = matcher.end();
      boolean free = letters.substring(from, until).indexOf(BARRIER) < 0;
      if (free && wanted.test(found.size())) {
        cuts.add(cut(letters, from, until));
      }
      if (free) {
        found.add(found(letters, from, until));
      }
    }
    return cuts;
  }

  /** Where nothing takes the place of a match, one of the spaces round it goes, too. */
  private Cut cut(String letters, int from, int until) {
    boolean spaceBefore = from == 0 || letters.charAt(from - 1) == ' ';
    boolean spaceAfter = until < letters.length() && letters.charAt(until) == ' ';
    if (by.isEmpty() && spaceBefore && spaceAfter) {
      return new Cut(from, until + 1, by);
    }
    boolean last = by.isEmpty() && until == letters.length() && from > 0 && spaceBefore;
    return new Cut(last ? from - 1 : from, until, by);
  }

  private static Found found(String letters, int from, int until) {
    String shown = letters.replace(BARRIER, '…');
    return new Found(
        shown.substring(Math.max(0, from - SURROUNDINGS), from),
        shown.substring(from, until),
        shown.substring(until, Math.min(shown.length(), until + SURROUNDINGS)));
  }

  private static void gather(Inline inline, StringBuilder letters) {
    switch (inline) {
      case Inline.Words(String text) -> letters.append(text);
      case Inline.Strong(List<Inline> inside) -> inside.forEach(one -> gather(one, letters));
      case Inline.Emphasis(List<Inline> inside) -> inside.forEach(one -> gather(one, letters));
      case Inline.Link link -> {
        if (isAddress(link)) {
          letters.append(BARRIER);
        } else {
          link.inside().forEach(one -> gather(one, letters));
        }
      }
      case Inline.Break _, Inline.Field _, Inline.FootnoteMark _, Inline.CrossReference _ ->
          letters.append(BARRIER);
    }
  }

  /** A link that shows its own address, which must stay what it is. */
  private static boolean isAddress(Inline.Link link) {
    return link.inside().size() == 1
        && link.inside().getFirst() instanceof Inline.Words(String shown)
        && bare(link.target()).equals(bare(shown));
  }

  private static String bare(String address) {
    return address.replaceFirst("^(?:mailto:|https?://)", "");
  }

  /** Writes a line anew, letter by letter, with its cuts. */
  private static final class Rewriting {
    private final List<Cut> cuts;
    private int at;
    private int next;

    Rewriting(List<Cut> cuts) {
      this.cuts = cuts;
    }

    List<Inline> all(List<Inline> inlines) {
      List<Inline> after = new ArrayList<>();
      inlines.forEach(inline -> one(inline, after));
      return after;
    }

    private void one(Inline inline, List<Inline> after) {
      switch (inline) {
        case Inline.Words(String text) -> {
          String words = words(text);
          if (!words.isEmpty()) {
            after.add(new Inline.Words(before(after) + words));
          }
        }
        case Inline.Strong(List<Inline> inside) -> add(after, all(inside), Inline.Strong::new);
        case Inline.Emphasis(List<Inline> inside) -> add(after, all(inside), Inline.Emphasis::new);
        case Inline.Link link when isAddress(link) -> keep(link, after);
        case Inline.Link(String target, List<Inline> inside) ->
            add(after, all(inside), left -> new Inline.Link(target, left));
        case Inline.Break _, Inline.Field _, Inline.FootnoteMark _, Inline.CrossReference _ ->
            keep(inline, after);
      }
    }

    /** Takes words away from the end, to be joined with those that follow. */
    private static String before(List<Inline> after) {
      boolean joins = !after.isEmpty() && after.getLast() instanceof Inline.Words;
      return joins && after.removeLast() instanceof Inline.Words(String text) ? text : "";
    }

    private void keep(Inline inline, List<Inline> after) {
      after.add(inline);
      at++;
    }

    private static void add(
        List<Inline> after, List<Inline> inside, Function<List<Inline>, Inline> round) {
      if (!inside.isEmpty()) {
        after.add(round.apply(inside));
      }
    }

    private String words(String text) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < text.length(); i++, at++) {
        Cut cut = at(at);
        if (cut == null) {
          words.append(text.charAt(i));
        } else if (cut.from == at) {
          words.append(cut.by);
        }
      }
      return words.toString();
    }

    /** The cut that a letter falls into; asked from left to right. */
    private @Nullable Cut at(int place) {
      while (next < cuts.size() && cuts.get(next).until <= place) {
        next++;
      }
      return next < cuts.size() && cuts.get(next).from <= place ? cuts.get(next) : null;
    }
  }
}
