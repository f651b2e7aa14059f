package org.criticalfriend.model;

/**
 * A remark that stood open when a paper was made final all the same.
 *
 * @param kind what was remarked
 * @param place where, in words
 * @param text what was said
 * @param extras members this version does not know
 */
public record OpenRemark(RemarkKind kind, String place, String text, Extras extras) {}
