package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * A remark that somebody said to leave: it is no slip, or the person met agreed to be named.
 *
 * @param kind what was remarked
 * @param about the id, as the text form writes it, of what the words stand in or whom they name
 * @param words the words remarked on; absent where all such remarks about it are left
 * @param extras members this version does not know
 */
public record LeftRemark(
    RemarkKind kind, @Nullable String about, @Nullable String words, Extras extras) {}
