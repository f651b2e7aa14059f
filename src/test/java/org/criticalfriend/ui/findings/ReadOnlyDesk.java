package org.criticalfriend.ui.findings;

import java.nio.file.Path;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;

/** The review of a folder, to be looked at only. */
final class ReadOnlyDesk {
  private ReadOnlyDesk() {}

  static Desk in(Path folder, Immediately background) {
    Path file = folder.resolve("Sample.review");
    ReviewFile open = ReviewFile.view(file);
    Source source = Source.reading(open, file, "It is only looked at.");
    return new Desk(source, open.review().review(), background, SampleDesk.CLOCK);
  }
}
