package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of a recommendation or an action that an earlier review left.
 *
 * @param outcome closed, carried on or judged anew
 * @param text what the team found, in its own words
 * @param anew the recommendation that says it anew, where it was judged so
 * @param extras members this version does not know
 */
public record FollowUp(
    Outcome outcome,
    @Prose @Nullable String text,
    @Names(Recommendation.class) @Nullable Id anew,
    Extras extras) {}
