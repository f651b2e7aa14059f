package org.criticalfriend.versions;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.OpenRemark;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What goes out with a paper, and how far the paper has come by it.
 *
 * @param state the state it moves to
 * @param date the day
 * @param by who sends it
 * @param recipients to whom
 * @param until when answers are awaited
 * @param note words that go with it
 * @param reason why it is made final with remarks open that forbid that
 * @param overruled those remarks
 */
public record Dispatch(
    PaperState state,
    LocalDate date,
    String by,
    List<Recipient> recipients,
    @Nullable LocalDate until,
    @Nullable String note,
    @Nullable String reason,
    List<OpenRemark> overruled) {
  /** Guarantees lists nobody changes. */
  public Dispatch {
    recipients = List.copyOf(recipients);
    overruled = List.copyOf(overruled);
  }
}
