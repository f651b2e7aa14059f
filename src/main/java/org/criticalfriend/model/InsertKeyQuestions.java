package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * The review's key questions, as a list.
 *
 * @param local false: the headline ones; true: the local ones; absent: all
 * @param style numbered where absent
 * @param extras members this version does not know
 */
@Insert("key questions")
public record InsertKeyQuestions(
    @Nullable Boolean local, @Nullable QuestionStyle style, Extras extras) implements Block {}
