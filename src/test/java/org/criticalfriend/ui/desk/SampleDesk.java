package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;

/** A desk with a real file, for tests of view models. */
public final class SampleDesk {
  /** An hour of the sample's first day on site. */
  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-06-11T09:40:00Z"));

  private SampleDesk() {}

  /** The sample review, on a file in this folder. */
  public static Desk in(Path folder, Immediately background) {
    return of(ReviewForm.read(Path.of("assets/sample")).bundle(), folder, background);
  }

  /** Any review, on a file in this folder; made there unless it is there already. */
  public static Desk of(Bundle bundle, Path folder, Immediately background) {
    ReviewFile.create(folder.resolve("Sample.review"), "Laura Jenkins", bundle).close();
    return again(folder, background);
  }

  /** The review that lies in this folder, opened again. */
  public static Desk again(Path folder, Immediately background) {
    Surroundings surroundings =
        new Surroundings(new UserFolders(folder.resolve("home")), Map.of(), "laptop", CLOCK);
    Path file = folder.resolve("Sample.review");
    OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Laura Jenkins");
    return new Desk(Source.of(open), open.file().review().review(), background, CLOCK);
  }
}
