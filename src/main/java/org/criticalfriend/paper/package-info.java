/**
 * Any paper as one neutral tree, built from a review and an outline.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.paper.PaperTree} is what every writer is given.
 *   <li>{@link org.criticalfriend.paper.Element} and {@link org.criticalfriend.paper.Run} are all
 *       that it may hold; writers switch over them without a default.
 *   <li>{@link org.criticalfriend.paper.Transcript} is the same paper as plain lines, by which a
 *       written file is compared with its tree.
 *   <li>{@link org.criticalfriend.paper.PageNumbers} carries page numbers from one writer to
 *       another.
 * </ul>
 */
@NullMarked
package org.criticalfriend.paper;

import org.jspecify.annotations.NullMarked;
