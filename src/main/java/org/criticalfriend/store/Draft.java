package org.criticalfriend.store;

import java.time.Instant;
import org.criticalfriend.model.Id;

/**
 * Text that somebody is typing into a field and that is no change yet.
 *
 * @param row the thing typed into
 * @param field the member's name
 * @param text as far as it was typed
 * @param at when it was last kept
 * @param author who types
 */
public record Draft(Id row, String field, String text, Instant at, String author) {}
