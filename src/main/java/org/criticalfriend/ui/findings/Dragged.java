package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import org.criticalfriend.model.Note;

/** What is being dragged from one pane to another: notes, or rows of the findings. */
final class Dragged {
  private List<Note> notes = List.of();
  private List<Row> rows = List.of();

  /** The notes; empty where none are dragged. */
  List<Note> notes() {
    return notes;
  }

  /** The rows, all cards or one heading; empty where none are dragged. */
  List<Row> rows() {
    return rows;
  }

  /** Notes are on their way. */
  void notes(Node from, List<Note> dragged) {
    notes = List.copyOf(dragged);
    begin(from, notes.size());
  }

  /** Rows are on their way. */
  void rows(Node from, List<Row> dragged) {
    rows = List.copyOf(dragged);
    begin(from, rows.size());
  }

  /** Nothing is on its way any more. */
  void end() {
    notes = List.of();
    rows = List.of();
  }

  /** What is dragged never leaves the window, so the clipboard of the drag says how much it is. */
  private static void begin(Node from, int count) {
    if (count > 0) {
      from.startDragAndDrop(TransferMode.MOVE)
          .setContent(Map.of(DataFormat.PLAIN_TEXT, Integer.toString(count)));
    }
  }
}
