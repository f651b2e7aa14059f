package org.criticalfriend.ui.drafting;

import org.criticalfriend.editing.Draft;

/**
 * Where somebody types.
 *
 * @param piece which text of the page
 * @param draft that text, and what is selected in it
 */
public record Caret(Piece.Key piece, Draft draft) {}
