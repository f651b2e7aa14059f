package org.criticalfriend.model;

/**
 * A standard text.
 *
 * @param text which
 * @param extras members this version does not know
 */
@Insert("text")
public record InsertText(@Names(StandardText.class) Id text, Extras extras) implements Block {}
