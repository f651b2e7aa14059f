package org.criticalfriend.pdf;

import org.criticalfriend.paper.PageNumbers;

/**
 * A paper as PDF, not read back yet.
 *
 * @param bytes the whole file; not to be changed
 * @param pages where its headings stand
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying megabytes would only cost
public record Rendering(byte[] bytes, PageNumbers pages) {}
