package org.criticalfriend.store;

import org.criticalfriend.model.Id;

/**
 * A thing that has all the words searched for.
 *
 * @param id the thing, or the nearest above it that has an id
 * @param type its record type
 * @param text the field in which the first word was found, or begins
 * @param where what it stands in, from the outside in, such as the title of a paper and the heading
 *     of a section; empty where it stands by itself
 */
public record Hit(Id id, Class<? extends Record> type, String text, String where) {}
