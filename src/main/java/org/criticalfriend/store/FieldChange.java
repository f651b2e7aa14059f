package org.criticalfriend.store;

import java.time.Instant;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * One change to one field: who made it and when, from what to what.
 *
 * @param at when, by the clock of whoever made it
 * @param author the name that person gave
 * @param step the name of the undo step
 * @param row the thing, or the element of a list beneath it
 * @param field the member's name; those of a nested record as {@code host.name}; {@code @deleted}
 *     where the thing was removed or restored
 * @param before the value until then; null where it was absent, or erased since
 * @param after the value from then on; null where it became absent, or was erased since
 * @param erased whether this erased the field, or its value was erased since
 */
public record FieldChange(
    Instant at,
    String author,
    String step,
    Id row,
    String field,
    @Nullable String before,
    @Nullable String after,
    boolean erased) {}
