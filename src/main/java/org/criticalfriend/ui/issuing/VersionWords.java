package org.criticalfriend.ui.issuing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Words;

/** What people call the states of a paper and what was kept of it. */
public final class VersionWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private VersionWords() {}

  /** A state, such as: With the host: factual accuracy check. */
  public static String state(PaperState state) {
    return Words.say("overview.paper." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Such as Draft 2, or Final. */
  public static String name(Version version) {
    return version.state() == PaperState.FINAL
        ? Words.say("issuing.final")
        : Words.say("issuing.draft", version.number());
  }

  /** The same within a sentence: draft 2, or the final paper. */
  public static String inSentence(Version version) {
    return version.state() == PaperState.FINAL
        ? Words.say("issuing.the-final")
        : Words.say("issuing.the-draft", version.number());
  }

  /** Such as 9 April 2008. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Such as: Replied 3 of 6. */
  public static String replies(Version version) {
    return Words.say("issuing.replied", version.replies(), version.recipients().size());
  }
}
