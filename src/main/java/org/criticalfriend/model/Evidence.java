package org.criticalfriend.model;

/**
 * A note that stands behind a finding, or speaks against it.
 *
 * @param note the note
 * @param stance for or against
 * @param extras members this version does not know
 */
public record Evidence(@Names(Note.class) Id note, Stance stance, Extras extras) {}
