package org.criticalfriend.cli;

import java.io.IOException;
import org.criticalfriend.files.ProblemLog;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.files.UserFolders;

/** Tells of a failure nobody foresaw, and keeps where it happened. */
final class Unexpected {
  private Unexpected() {}

  /** Writes down where it happened and gives the sentences to show instead. */
  static Trouble of(Throwable failure, UserFolders folders) {
    ProblemLog log = new ProblemLog(folders);
    String todo = "Report it with this code.";
    try {
      log.keep(failure);
      todo = "Report it with this code and the newest file in " + log.folder() + ".";
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new Trouble(
        "CF-700",
        "The program met something it did not expect.",
        "The review is unchanged and nothing was half written.",
        todo,
        failure);
  }
}
