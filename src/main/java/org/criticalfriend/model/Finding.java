package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees what the team concludes, in a headline, in prose, or in both.
 *
 * @param id its name for good
 * @param theme the theme it stands under
 * @param kind its kind
 * @param code its code in a series, such as GP1
 * @param headline a dozen words
 * @param text the prose; may be empty while there is a headline
 * @param keyQuestions the questions it answers
 * @param evidence the notes behind it
 * @param state how far the team has come with it
 * @param rating its place on a scale
 * @param agreement who agreed it, and who did not; absent until the team has spoken
 * @param extras members this version does not know
 */
public record Finding(
    Id id,
    @Names(Theme.class) @Nullable Id theme,
    @Names(FindingKind.class) Id kind,
    @Nullable String code,
    @Prose(inline = true) @Nullable String headline,
    @Prose String text,
    @Names(KeyQuestion.class) List<Id> keyQuestions,
    List<Evidence> evidence,
    State state,
    @Nullable Rating rating,
    @Nullable Agreement agreement,
    Extras extras) {
  public Finding {
    if (text.isBlank() && (headline == null || headline.isBlank())) {
      throw new InvalidValue("A finding needs a headline or prose.");
    }
    Must.beDistinct(evidence.stream().map(Evidence::note).toList(), "The evidence of a finding");
    keyQuestions = List.copyOf(keyQuestions);
    evidence = List.copyOf(evidence);
  }

  /** A finding of which the team has not spoken yet. */
  public Finding(
      Id id,
      @Nullable Id theme,
      Id kind,
      @Nullable String code,
      @Nullable String headline,
      String text,
      List<Id> keyQuestions,
      List<Evidence> evidence,
      State state,
      @Nullable Rating rating,
      Extras extras) {
    this(
        id, theme, kind, code, headline, text, keyQuestions, evidence, state, rating, null, extras);
  }
}
