package org.criticalfriend.ui.checking;

import org.criticalfriend.checks.Mend;
import org.criticalfriend.ui.Words;

/** Says what a mend does, on a button and as the name of its step. */
final class MendWords {
  private MendWords() {}

  static String of(Mend mend) {
    return mend.only() == null
        ? Words.say("checks.everywhere", mend.to())
        : Words.say("checks.write", mend.to());
  }
}
