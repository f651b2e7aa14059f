package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * What the team says of the whole, apart from what it says of each item.
 *
 * @param rating its place on a scale; absent where it is in words alone
 * @param text why
 * @param extras members this version does not know
 */
public record Verdict(@Nullable Rating rating, @Prose @Nullable String text, Extras extras) {}
