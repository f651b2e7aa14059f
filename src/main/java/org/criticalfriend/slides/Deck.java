package org.criticalfriend.slides;

import org.criticalfriend.paper.PageNumbers;

/**
 * A presentation as it would be written.
 *
 * @param bytes the file; not to be changed
 * @param slides on which slide each section begins, and how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Deck(byte[] bytes, PageNumbers slides) {}
