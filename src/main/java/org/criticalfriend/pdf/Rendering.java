package org.criticalfriend.pdf;

import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PagePlaces;

/**
 * A paper as PDF, not read back yet.
 *
 * @param bytes the whole file; not to be changed
 * @param pages where its headings stand
 * @param places where everything else stands
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying megabytes would only cost
public record Rendering(byte[] bytes, PageNumbers pages, PagePlaces places) {}
