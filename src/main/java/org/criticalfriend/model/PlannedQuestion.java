package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a question with words, which the team means to ask in a session.
 *
 * @param id its name for good
 * @param text the question
 * @param keyQuestion the key question it serves
 * @param asked when it was asked, as an ISO date and time; absent until then
 * @param extras members this version does not know
 */
public record PlannedQuestion(
    Id id,
    String text,
    @Names(KeyQuestion.class) @Nullable Id keyQuestion,
    @Nullable String asked,
    Extras extras) {
  public PlannedQuestion {
    Must.beFilled(text, "A question to ask");
    Must.beMoment(asked, "The time at which a question was asked");
  }
}
