package org.criticalfriend.editing;

/**
 * A place between two letters.
 *
 * @param line which line, from 0
 * @param at how many letters and signs stand before it
 */
public record Spot(int line, int at) implements Comparable<Spot> {
  @Override
  public int compareTo(Spot other) {
    return line == other.line ? Integer.compare(at, other.at) : Integer.compare(line, other.line);
  }
}
