/**
 * The part in which papers are drafted, looked at and written as Word and PDF.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.papers.PapersModel} knows which paper is chosen, keeps its
 *       pages and remarks true to the review, and has the others do their work.
 *   <li>{@link org.criticalfriend.ui.papers.PaperChoices} holds the papers there are, and the
 *       outlines from which others can begin; {@link org.criticalfriend.ui.papers.Destination}
 *       where files go and how Word files look; {@link org.criticalfriend.ui.papers.Generation}
 *       writes them; {@link org.criticalfriend.ui.papers.PageShow} draws the pages wanted.
 *   <li>{@link org.criticalfriend.ui.papers.PapersPart} and its panes draw all that.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.papers;

import org.jspecify.annotations.NullMarked;
