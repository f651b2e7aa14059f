package org.criticalfriend.checks;

import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where something is remarked on, so that a window can go there.
 *
 * @param paper the paper it prints in; absent where the review itself is meant
 * @param thing what it stands in: a section, a paragraph, a finding, a person and so on
 * @param place that place in words, such as: outcome paper "A review", section "Findings"
 * @param label that place in a word within its paper, such as 4.8 or Summary; may be empty
 * @param words the words meant, as they print; may be empty
 */
public record Spot(
    @Nullable Id paper, @Nullable Id thing, String place, String label, String words) {}
