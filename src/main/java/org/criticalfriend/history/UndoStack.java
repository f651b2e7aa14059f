package org.criticalfriend.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which step to take back next and which to redo, across restarts: it is built by being shown
 * the operations of the user's own steps in the order of stamps. Used by one thread at a time.
 */
public final class UndoStack {
  private final Deque<Stamp> undo = new ArrayDeque<>();
  private final Deque<Stamp> redo = new ArrayDeque<>();
  private final Map<Stamp, Stamp> takenBackBy = new HashMap<>();
  private final Set<Stamp> known = new HashSet<>();

  /** Takes note of an operation done just now or found in the file; once for a step is enough. */
  public void saw(Operation operation) {
    Stamp step = operation.header().step();
    Stamp undoes = operation.header().undoes();
    if (!known.add(step)) {
      return;
    }
    if (undoes == null) {
      undo.push(step);
      redo.clear();
    } else if (undo.remove(undoes)) {
      redo.push(step);
      takenBackBy.put(step, undoes);
    } else if (redo.remove(undoes)) {
      undo.push(takenBackBy.getOrDefault(undoes, undoes));
    }
  }

  /** The step to take back next, or null where there is none. */
  public @Nullable Stamp toUndo() {
    return undo.peek();
  }

  /** The step whose taking back is to be taken back next, or null where there is none. */
  public @Nullable Stamp toRedo() {
    return redo.peek();
  }

  /** Offers a step no more, as one of which nothing can be taken back. */
  public void leaveOut(Stamp step) {
    undo.remove(step);
    redo.remove(step);
  }
}
