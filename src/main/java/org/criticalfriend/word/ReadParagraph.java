package org.criticalfriend.word;

import org.criticalfriend.paper.Transcript.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it stands in a part of a Word file.
 *
 * @param style the id of its style, empty for none
 * @param number its own list and level, where it does not leave them to its style
 * @param text the words; line breaks as \n, a footnote's mark as its number in square brackets
 * @param picture what its picture shows, absent where it has none
 * @param counted for a caption "Table 1", as Word counts
 * @param sort PARAGRAPH, HEADER_CELL or CELL, from where it stands
 * @param note the id of the footnote it belongs to, empty outside footnotes
 */
record ReadParagraph(
    String style,
    @Nullable ListLevel number,
    String text,
    @Nullable String picture,
    String counted,
    Sort sort,
    String note) {}
