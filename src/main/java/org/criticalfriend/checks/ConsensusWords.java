package org.criticalfriend.checks;

import java.util.regex.Pattern;

/** Knows the ways in which papers say that the team did not come to one view. */
final class ConsensusWords {
  private static final Pattern SAID =
      Pattern.compile(
          "consensus|developmental|divided|differed|differing|not (been |all |yet )*agree"
              + "|no (common |one |shared )*(agreement|view)|without agreement|not of one mind"
              + "|did not (all )?(agree|settle)|minority view",
          Pattern.CASE_INSENSITIVE);

  private ConsensusWords() {}

  static boolean in(String text) {
    return SAID.matcher(text).find();
  }
}
