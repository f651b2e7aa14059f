package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees what the team asks the host to do, in a headline, in prose, or in both.
 *
 * @param id its name for good
 * @param code its code in a series, such as R1
 * @param theme the theme it stands under
 * @param category a category of the recommendations' own
 * @param headline a dozen words
 * @param text the prose; may be empty while there is a headline
 * @param findings the findings it answers
 * @param essential whether it is essential
 * @param state how far the team has come with it
 * @param response the host's answer
 * @param agreement who agreed it, and who did not; absent until the team has spoken
 * @param broughtFrom the earlier review it was brought from, in words
 * @param followUp what became of it, judged when the review was followed up
 * @param extras members this version does not know
 */
public record Recommendation(
    Id id,
    @Nullable String code,
    @Names(Theme.class) @Nullable Id theme,
    @Nullable String category,
    @Prose(inline = true) @Nullable String headline,
    @Prose String text,
    @Names(Finding.class) List<Id> findings,
    @Nullable Boolean essential,
    State state,
    @Nullable Response response,
    @Nullable Agreement agreement,
    @Nullable String broughtFrom,
    @Nullable FollowUp followUp,
    Extras extras) {
  public Recommendation {
    if (text.isBlank() && (headline == null || headline.isBlank())) {
      throw new InvalidValue("A recommendation needs a headline or prose.");
    }
    findings = List.copyOf(findings);
  }

  /** A recommendation of this review, of which the team has not spoken yet. */
  public Recommendation(
      Id id,
      @Nullable String code,
      @Nullable Id theme,
      @Nullable String category,
      @Nullable String headline,
      String text,
      List<Id> findings,
      @Nullable Boolean essential,
      State state,
      @Nullable Response response,
      Extras extras) {
    this(
        id, code, theme, category, headline, text, findings, essential, state, response, null, null,
        null, extras);
  }
}
