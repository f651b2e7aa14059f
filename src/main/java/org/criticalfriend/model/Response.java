package org.criticalfriend.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the host answered to a recommendation.
 *
 * @param answer accepted or not
 * @param text in the host's words
 * @param date when it answered
 * @param extras members this version does not know
 */
public record Response(
    Answer answer, @Prose @Nullable String text, @Nullable LocalDate date, Extras extras) {}
