package org.criticalfriend.store;

import java.time.Instant;

/**
 * One undo step that somebody took.
 *
 * @param at when, by the clock of whoever took it
 * @param author the name that person gave
 * @param name what the step is called
 * @param undoing whether it took another back, or did it again
 * @param rows how many things and list elements it touched
 */
public record StepTaken(Instant at, String author, String name, boolean undoing, int rows) {}
