package org.criticalfriend.model;

/**
 * The sponsor and the host's postal address.
 *
 * @param extras members this version does not know
 */
@Insert("address")
public record InsertAddress(Extras extras) implements Block {}
