package org.criticalfriend.ui.timetable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;

/** The kinds of session a review has used so far. */
final class Kinds {
  private Kinds() {}

  /** All of them, the most used first. */
  static List<String> used(Review review) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Session session : review.sessions()) {
      counts.merge(session.kind(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The most used; this one where there is none. */
  static String usual(Review review, String otherwise) {
    List<String> used = used(review);
    return used.isEmpty() ? otherwise : used.getFirst();
  }
}
