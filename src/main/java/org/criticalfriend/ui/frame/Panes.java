package org.criticalfriend.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Moves the focus from one pane of a part to the next, and round. */
final class Panes {
  private Panes() {}

  /** Puts the focus on the first thing of the next pane that has anything to take it. */
  static void next(List<Node> panes, @Nullable Node focused) {
    List<Node> shown = panes.stream().filter(pane -> pane.getScene() != null).toList();
    int here =
        IntStream.range(0, shown.size())
            .filter(at -> isWithin(focused, shown.get(at)))
            .findFirst()
            .orElse(-1);
    IntStream.rangeClosed(1, shown.size())
        .mapToObj(step -> first(shown.get((here + step) % shown.size())))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Panes::first)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isWithin(@Nullable Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
