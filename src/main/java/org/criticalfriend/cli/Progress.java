package org.criticalfriend.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** One line that says what is going on, for a person at a terminal; silent everywhere else. */
final class Progress {
  private final PrintWriter err;
  private final boolean terminal;
  private int shown;

  private Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static Progress of(PrintWriter err) {
    return new Progress(
        err, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  /** Shows {@code words} in place of what was shown before. */
  void say(String words) {
    if (terminal) {
      clear();
      err.print(words + " …");
      err.flush();
      shown = words.length() + 2;
    }
  }

  /** Leaves the line as if nothing had been shown. */
  void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
