package org.criticalfriend.replacing;

import org.criticalfriend.model.Id;

/**
 * A place where a query was found.
 *
 * @param thing whose text it is: a section, a paragraph, a finding, a recommendation and so on
 * @param member which of its texts, such as {@code heading} or {@code text}
 * @param number which of the matches in that text, counted from 0
 * @param before what stands before it in the same paragraph, as far as it helps
 * @param found what was found, as it stands there
 * @param after what stands behind it
 */
public record Match(
    Id thing, String member, int number, String before, String found, String after) {}
