/**
 * The paper as it is written: its outline and the editor of one section.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.drafting.DraftingModel} holds the section as {@link
 *       org.criticalfriend.ui.drafting.Piece}s, one for each text, and where the caret is; {@link
 *       org.criticalfriend.ui.drafting.TextActs} does what the tool bar says, {@link
 *       org.criticalfriend.ui.drafting.Blocks} parts and joins paragraphs, {@link
 *       org.criticalfriend.ui.drafting.Outline} changes the sections.
 *   <li>{@link org.criticalfriend.ui.drafting.PasteActs} puts in what lies on the clipboard; {@link
 *       org.criticalfriend.ui.drafting.WordSearch} finds and replaces through the whole paper.
 *   <li>{@link org.criticalfriend.ui.drafting.Reckoning} keeps numbers and word counts true.
 *   <li>{@link org.criticalfriend.ui.drafting.PaperPlace} is a place in a paper, where the cursor
 *       stands or where to go.
 *   <li>{@link org.criticalfriend.ui.drafting.DraftingPane} draws all that.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.drafting;

import org.jspecify.annotations.NullMarked;
