package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.List;

/** Collects warnings, and counts them only once there are more than anyone reads. */
final class Warnings {
  private static final int MOST = 100;

  private final List<String> sentences = new ArrayList<>();
  private int more;

  void add(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    } else {
      more++;
    }
  }

  List<String> all() {
    List<String> all = new ArrayList<>(sentences);
    if (more > 0) {
      all.add("There are " + more + " more warnings like these.");
    }
    return List.copyOf(all);
  }
}
