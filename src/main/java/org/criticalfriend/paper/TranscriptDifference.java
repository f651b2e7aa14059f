package org.criticalfriend.paper;

import java.util.Locale;
import java.util.Optional;
import org.criticalfriend.paper.Transcript.Line;

/** Says in one sentence where two transcripts first differ. */
public final class TranscriptDifference {
  private static final int SHOWN = 80;

  private TranscriptDifference() {}

  /** The first difference, or nothing where both say the same. */
  public static Optional<String> first(Transcript wanted, Transcript found) {
    int common = Math.min(wanted.lines().size(), found.lines().size());
    for (int i = 0; i < common; i++) {
      if (!wanted.lines().get(i).equals(found.lines().get(i))) {
        return Optional.of(sentence(i, wanted.lines().get(i), found.lines().get(i)));
      }
    }
    if (wanted.lines().size() > common) {
      return Optional.of("its end is missing, from " + shown(wanted.lines().get(common)) + ".");
    }
    if (found.lines().size() > common) {
      return Optional.of("it goes on after its end with " + shown(found.lines().get(common)) + ".");
    }
    return Optional.empty();
  }

  private static String sentence(int at, Line wanted, Line found) {
    return "line " + (at + 1) + " should be " + shown(wanted) + " and is " + shown(found) + ".";
  }

  private static String shown(Line line) {
    String words = (line.number() + " " + line.text()).strip();
    String cut = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    return line.sort().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (line.depth() == 0 ? "" : " " + line.depth())
        + " \""
        + cut
        + "\"";
  }
}
