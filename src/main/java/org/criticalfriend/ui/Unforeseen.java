package org.criticalfriend.ui;

import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.InvalidValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what nobody foresaw into a trouble that can be shown, and logs it once. */
public final class Unforeseen {
  private static final Set<String> REFUSALS = Set.of("CF-900", "CF-901");
  private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

  private Unforeseen() {}

  /** The trouble to show for this failure; the log of the windows keeps its type and place. */
  public static Trouble of(Throwable failure) {
    if (failure instanceof Trouble trouble) {
      return trouble;
    }
    if (failure instanceof InvalidValue invalid) {
      return new Trouble(
          "CF-901",
          String.valueOf(invalid.getMessage()),
          "The review was not changed.",
          "Change it and try again.");
    }
    LOG.error("Unforeseen:", failure);
    return new Trouble(
        "CF-900",
        "Something went wrong that was not foreseen.",
        "What the window called saved is safe in the file.",
        "Try again; if it comes back, close the review and open it again.",
        failure);
  }

  /** Whether trying the same again would fail again, since it is not the disk that refused. */
  public static boolean isRefusal(Trouble trouble) {
    return REFUSALS.contains(trouble.code());
  }
}
