package org.criticalfriend.versions;

import java.text.Normalizer;
import java.util.Locale;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;

/** Names the files of a version, so that whoever gets them knows which it is. */
final class SentName {
  private static final int LONGEST = 60;

  private SentName() {}

  /** Such as outcome-paper-draft-2, or outcome-paper-final-4. */
  static String of(Paper paper, int number) {
    String label = paper.id().label();
    String name = plain(label == null ? paper.title() : label);
    String which = paper.state() == PaperState.FINAL ? "-final-" : "-draft-";
    return (name.isEmpty() ? plain(paper.kind().word()) : name) + which + number;
  }

  private static String plain(String words) {
    String letters =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
  }
}
