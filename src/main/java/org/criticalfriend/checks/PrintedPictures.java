package org.criticalfriend.checks;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/** Tells which pictures a paper prints. */
final class PrintedPictures {
  private PrintedPictures() {}

  /** The values of their ids; none where the paper could not be built. */
  static Set<String> of(@Nullable PaperTree tree) {
    Set<String> pictures = new HashSet<>();
    if (tree == null) {
      return pictures;
    }
    for (Element element : tree.body()) {
      if (element instanceof Element.Figure figure) {
        pictures.add(Objects.requireNonNullElse(figure.anchor().source(), ""));
      }
    }
    return pictures;
  }
}
