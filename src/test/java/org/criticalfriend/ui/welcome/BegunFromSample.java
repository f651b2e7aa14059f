package org.criticalfriend.ui.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;

/** A review of the sample's host, begun from the sample as a person would, for tests. */
public final class BegunFromSample {
  private static final Path SAMPLE = Path.of("assets/sample");
  private static final LocalDate VISIT = LocalDate.of(2026, 2, 4);

  private BegunFromSample() {}

  public static Bundle review() {
    Earlier earlier = new Earlier(SAMPLE, ReviewForm.read(SAMPLE).bundle().review());
    return new Beginning("Wrenmouth Borough Council", "", VISIT, VISIT, List.of()).review(earlier);
  }
}
