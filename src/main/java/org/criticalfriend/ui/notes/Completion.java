package org.criticalfriend.ui.notes;

import java.util.List;

/** What the mark before the caret may become. */
public final class Completion {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_THEME = 40;
  private static final int MOST = 6;
  private static final String SIGNS = "#@/";

  /** Nothing is being named. */
  static final Completion NONE = new Completion(0, List.of());

  private final int from;
  private final List<Choice> choices;

  private Completion(int from, List<Choice> choices) {
    this.from = from;
    this.choices = List.copyOf(choices);
  }

  /** What may be meant by the mark before the caret. */
  public static Completion of(NoteLine line, Vocabulary known) {
    String text = line.text();
    int least = Math.max(0, line.caret() - LONGEST_NAME);
    for (int i = line.caret() - 1; i >= least && text.charAt(i) != '\n'; i--) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (begins && SIGNS.indexOf(text.charAt(i)) >= 0) {
        return behind(line, i, known);
      }
    }
    return NONE;
  }

  private static Completion behind(NoteLine line, int sign, Vocabulary known) {
    String typed = line.text().substring(sign, line.caret());
    if (line.leaves(typed) || typed.startsWith(" ", 1)) {
      return NONE;
    }
    String query = typed.substring(1);
    List<Choice> found =
        known.behind(typed.charAt(0)).stream()
            .filter(choice -> choice.beginsLike(query))
            .limit(MOST)
            .toList();
    return new Completion(sign, found.isEmpty() ? fresh(typed) : found);
  }

  /** A theme that there is not yet can be made; what begins with no letter names none. */
  private static List<Choice> fresh(String typed) {
    String name = typed.substring(1).strip();
    boolean names = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
    boolean fits = names && typed.charAt(0) == '#' && name.length() <= LONGEST_THEME;
    return fits ? List.of(Choice.fresh(name)) : List.of();
  }

  /** What may be meant, likeliest first. */
  public List<Choice> choices() {
    return choices;
  }

  /** Whether what was typed is the whole of a choice; a theme yet to be made waits for its key. */
  boolean isNamed(NoteLine line) {
    String typed = line.text().substring(from, line.caret()).strip();
    return choices.stream().anyMatch(choice -> choice.mark().typed().equalsIgnoreCase(typed));
  }

  /** The line with a choice in place of what was typed of it. */
  public NoteLine taken(NoteLine line, Choice choice) {
    String after = line.text().substring(line.caret());
    boolean twoSpaces = from > 0 && after.startsWith(" ");
    String text = line.text().substring(0, from) + (twoSpaces ? after.substring(1) : after);
    return line.typed(text, from).with(choice.mark());
  }

  /** The line that takes what was typed of it for text. */
  public NoteLine left(NoteLine line) {
    return line.leaving(line.text().substring(from, line.caret()));
  }
}
