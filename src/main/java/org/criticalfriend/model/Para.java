package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Prose in a paper; its first paragraph takes the number, what follows belongs to it.
 *
 * @param para the prose
 * @param id its name for good
 * @param numbered false where it takes no number in a numbered paper
 * @param extras members this version does not know
 */
public record Para(@Prose String para, Id id, @Nullable Boolean numbered, Extras extras)
    implements Block {}
