package org.criticalfriend.versions;

import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it prints, a row of a table among them.
 *
 * @param number as printed, such as 4.8; empty where it has none
 * @param text what it says
 * @param key what of it counts where two are compared: without numbers that follow from others
 * @param heading whether it is a heading
 * @param anchor its place; absent where it has none
 */
public record Printed(
    String number, String text, String key, boolean heading, @Nullable Anchor anchor) {}
