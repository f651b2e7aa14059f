package org.criticalfriend.model;

/**
 * A clash of this session with another that somebody said to leave as it is.
 *
 * @param session the other session
 * @param peer who cannot be in both
 * @param kind why not; a clash of another kind is not left
 * @param extras members this version does not know
 */
public record LeftClash(
    @Names(Session.class) Id session,
    @Names(Person.class) Id peer,
    ClashKind kind,
    Extras extras) {}
