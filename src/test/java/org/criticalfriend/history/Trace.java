package org.criticalfriend.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Knows which words must stand in a text, without any merging: for each word, which occurs once in
 * the world, who wrote it and who deleted it.
 */
final class Trace {
  private record Written(Stamp step, Set<Stamp> erasuresSeen) {}

  private final Map<String, Written> written = new HashMap<>();
  private final Map<String, Set<Stamp>> deleted = new HashMap<>();
  private final Map<String, Set<String>> fields = new HashMap<>();
  private int count;

  /** A word that never was. */
  String word() {
    return "w" + count++;
  }

  /** Takes note of an ordinary change from one text to another. */
  void changed(String before, Operation operation, FieldHistory seen) {
    Stamp step = operation.header().step();
    Set<Stamp> erasures =
        seen.operations().stream()
            .filter(Operation::erases)
            .map(Operation::stamp)
            .collect(Collectors.toSet());
    Set<String> after = words(operation.value());
    for (String word : after) {
      written.putIfAbsent(word, new Written(step, erasures));
      fields.computeIfAbsent(operation.row() + operation.field(), f -> new HashSet<>()).add(word);
    }
    Set<String> gone = words(before);
    gone.removeAll(after);
    gone.forEach(word -> deleted.computeIfAbsent(word, w -> new HashSet<>()).add(step));
  }

  /** The words of this field that somebody wrote and nobody deleted, erased or took back. */
  Set<String> standing(String row, String field, FieldHistory history) {
    Set<Stamp> out = takenBack(history.operations());
    Set<String> standing = new TreeSet<>();
    for (String word : fields.getOrDefault(row + field, Set.of())) {
      Set<Stamp> deletions = new HashSet<>(deleted.getOrDefault(word, Set.of()));
      deletions.removeAll(out);
      boolean stays = deletions.isEmpty() && !out.contains(written.get(word).step());
      if (stays && !isErased(word, history)) {
        standing.add(word);
      }
    }
    return standing;
  }

  /** The words of this field that somebody erased, whether or not he had seen them. */
  Set<String> erased(String row, String field, FieldHistory history) {
    return fields.getOrDefault(row + field, Set.of()).stream()
        .filter(word -> isErased(word, history))
        .collect(Collectors.toSet());
  }

  private boolean isErased(String word, FieldHistory history) {
    return history.operations().stream()
        .filter(Operation::erases)
        .anyMatch(it -> !written.get(word).erasuresSeen().contains(it.stamp()));
  }

  private static Set<Stamp> takenBack(List<Operation> operations) {
    Set<Stamp> out = new HashSet<>();
    for (Operation operation : operations.reversed()) {
      Header header = operation.header();
      if (header.undoes() != null && !out.contains(header.step())) {
        out.add(header.undoes());
      }
    }
    return out;
  }

  static Set<String> words(String text) {
    return new TreeSet<>(wordList(text));
  }

  static List<String> wordList(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
