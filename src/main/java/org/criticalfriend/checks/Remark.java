package org.criticalfriend.checks;

/**
 * Something to look at before a paper is issued; it stops nothing.
 *
 * @param place where, such as: outcome paper "A review of maternity services", section "Findings"
 * @param text what, in one or more whole sentences
 */
public record Remark(String place, String text) {}
