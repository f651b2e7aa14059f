package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.word.EditedFile.Comment;

/** The comments of a file while they are laid beside the paragraphs they stand at. */
final class Comments {
  private final Map<String, Comment> all = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  Comments(List<Comment> comments) {
    comments.forEach(comment -> all.putIfAbsent(comment.id(), comment));
  }

  /** The comments of these ids, each once, with the answers to them. */
  List<Comment> of(List<String> ids) {
    List<Comment> found = new ArrayList<>();
    ids.forEach(id -> add(id, found));
    return found;
  }

  private void add(String id, List<Comment> found) {
    Comment comment = all.get(id);
    if (comment == null || !told.add(id)) {
      return;
    }
    found.add(comment);
    all.values().stream()
        .filter(one -> one.answers().equals(id))
        .map(Comment::id)
        .toList()
        .forEach(answer -> add(answer, found));
  }

  /** Those that stand at no paragraph of ours. */
  List<Comment> rest() {
    return of(List.copyOf(all.keySet()));
  }
}
