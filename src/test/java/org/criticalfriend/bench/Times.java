package org.criticalfriend.bench;

/**
 * How long the same work took, run by run, in milliseconds.
 *
 * @param clock by the clock on the wall, which a busy machine makes longer
 * @param processor how long the work kept a processor busy, which others' work hardly changes: the
 *     thread that did it, or all threads of a process
 */
record Times(Samples clock, Samples processor) {}
