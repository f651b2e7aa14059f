package org.criticalfriend.checks;

import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/** Knows where a paper asks for points on which the team did not agree, and how papers say so. */
final class Consensus {
  private static final Pattern SAID =
      Pattern.compile(
          "consensus|developmental|divided|differed|differing|not (been |all |yet )*agree"
              + "|no (common |one |shared )*(agreement|view)|without agreement|not of one mind"
              + "|did not (all )?(agree|settle)|minority view",
          Pattern.CASE_INSENSITIVE);

  private static final List<State> NONE = List.of(State.NO_CONSENSUS);

  private Consensus() {}

  /** Whether the text says that there was no consensus. */
  static boolean isDeniedIn(String text) {
    return SAID.matcher(text).find();
  }

  /** The same insert of nothing but points without consensus; null where it asks for none. */
  static @Nullable Block without(Block block) {
    return switch (block) {
      case InsertFindings all when asks(all.states()) ->
          new InsertFindings(
              all.themes(),
              all.kinds(),
              all.keyQuestions(),
              NONE,
              all.headings(),
              all.style(),
              all.extras());
      case InsertRecommendations all when asks(all.states()) ->
          new InsertRecommendations(
              all.themes(),
              all.categories(),
              NONE,
              all.essential(),
              all.headings(),
              all.style(),
              all.extras());
      default -> null;
    };
  }

  private static boolean asks(@Nullable List<State> states) {
    return states != null && states.contains(State.NO_CONSENSUS);
  }
}
