package org.criticalfriend.people;

import java.util.List;

/**
 * Says which names are the same and which may be two spellings of one; titles count for nothing.
 */
public final class Likeness {
  private static final int LONG_WORD = 8;
  private static final int SHORT_WORD = 4;
  private static final int MOST = 2;

  private Likeness() {}

  /** Whether two names are the same but for titles, accents and capitals. */
  public static boolean same(String one, String other) {
    return PersonName.words(one).equals(PersonName.words(other));
  }

  /** Whether two names that are not the same may be one person's. */
  public static boolean alike(String one, String other) {
    return alike(PersonName.words(one), PersonName.words(other));
  }

  static boolean alike(List<String> one, List<String> other) {
    if (one.equals(other) || one.size() < 2 || other.size() < 2) {
      return false;
    }
    return joined(one).equals(joined(other))
        || one.stream().sorted().toList().equals(other.stream().sorted().toList())
        || sameEnds(one, other)
        || closeSpelling(one, other);
  }

  /** One leaves a middle name out, or says its first name with a letter alone. */
  private static boolean sameEnds(List<String> one, List<String> other) {
    if (!one.getLast().equals(other.getLast())) {
      return false;
    }
    String first = one.getFirst();
    String second = other.getFirst();
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial ? first.charAt(0) == second.charAt(0) : first.equals(second);
  }

  private static boolean closeSpelling(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    int whole = 0;
    for (int i = 0; i < one.size(); i++) {
      int apart = distance(one.get(i), other.get(i));
      if (apart > allowed(Math.min(one.get(i).length(), other.get(i).length()))) {
        return false;
      }
      whole += apart;
    }
    return whole <= MOST;
  }

  private static int allowed(int letters) {
    if (letters >= LONG_WORD) {
      return MOST;
    }
    return letters >= SHORT_WORD ? 1 : 0;
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }

  /**
   * How many letters must be added, left out, exchanged or swapped with their neighbour to make one
   * word the other (optimal string alignment); any number above {@value #MOST} is the same.
   */
  public static int distance(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    if (Math.abs(one.length() - other.length()) > MOST) {
      return MOST + 1;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
    int best = cost[i - 1][j - 1] + (equal ? 0 : 1);
    best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
