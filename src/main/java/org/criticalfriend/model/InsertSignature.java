package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Name, post and organisation of who signs.
 *
 * @param person who signs
 * @param post the post to print, where it is not the person's own
 * @param extras members this version does not know
 */
@Insert("signature")
public record InsertSignature(@Names(Person.class) Id person, @Nullable String post, Extras extras)
    implements Block {}
