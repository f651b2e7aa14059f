package org.criticalfriend.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Spot;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * Rows one below the other, to type into. Letters go in at once; what crosses a line is asked of
 * the acts, whose answer comes back by {@link #show} and {@link #select}.
 */
public final class PageArea extends StackPane {
  private final PageActs acts;
  private final TypedArea area;
  private final Inked inked;

  /**
   * A page without rows.
   *
   * @param plates draws a table or a picture
   */
  public PageArea(PageActs acts, Function<Plate, Node> plates) {
    this.acts = acts;
    InkOps ops = new InkOps();
    Row nothing =
        new Row("", Line.empty(), new Row.Margin("", "", 0, ""), Row.Tone.FIXED, List.of());
    this.inked = new Inked(ops, acts::typed);
    this.area = new TypedArea(nothing, ops, new Letters(plates), acts);
    area.setParagraphGraphicFactory(
        row -> Letters.margin(area.getParagraph(row).getParagraphStyle()));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.selectionProperty().addListener((property, before, after) -> moved());
    area.caretPositionProperty().addListener((property, before, after) -> moved());
    getChildren().add(new VirtualizedScrollPane<>(area));
    getStyleClass().add("cf-page-pane");
  }

  /** Whether letters can be typed. */
  public BooleanProperty editable() {
    return area.editableProperty();
  }

  /** What the page is called. */
  public void name(String name) {
    area.setAccessibleText(name);
  }

  /** Shows these rows, at least one; what says the same as before is not drawn anew. */
  public void show(List<Row> rows) {
    List<Row> before = rows();
    int same = 0;
    int least = Math.min(before.size(), rows.size());
    while (same < least && before.get(same).saysThatOf(rows.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < least - same
        && before.get(before.size() - 1 - tail).saysThatOf(rows.get(rows.size() - 1 - tail))) {
      tail++;
    }
    int from = same;
    int until = before.size() - tail;
    List<Row> other = rows.subList(same, rows.size() - tail);
    area.show(() -> put(from, until, other));
    area.show(() -> dress(rows));
  }

  /** The rows as they stand, with what was typed. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    area.getParagraphs().forEach(paragraph -> rows.add(Inked.row(paragraph)));
    return rows;
  }

  /** The row at a place, as it stands. */
  public Row row(int index) {
    return Inked.row(area.getParagraph(index));
  }

  /** How many rows there are. */
  public int size() {
    return area.getParagraphs().size();
  }

  /** Where the selection begins: the row and the letters before it. */
  public Spot from() {
    IndexRange range = area.getSelection();
    return spot(range.getLength() == 0 ? area.getCaretPosition() : range.getStart());
  }

  /** Where it ends. */
  public Spot to() {
    IndexRange range = area.getSelection();
    return spot(range.getLength() == 0 ? area.getCaretPosition() : range.getEnd());
  }

  /** Selects what stands between two places, and scrolls to its end. */
  public void select(Spot from, Spot to) {
    area.show(() -> area.selectRange(position(from), position(to)));
    area.requestFollowCaret();
  }

  /** The words that are selected, without their looks. */
  public String selected() {
    return area.getSelectedText();
  }

  /** Puts the focus where letters go. */
  public void focus() {
    area.requestFocus();
  }

  /** Where the caret is on the screen, or else the page. */
  public Bounds caret() {
    return area.getCaretBounds().orElseGet(() -> localToScreen(getBoundsInLocal()));
  }

  private void put(int from, int until, List<Row> rows) {
    boolean wholly = until == area.getParagraphs().size() && from == 0;
    if (wholly) {
      area.replace(0, area.getLength(), inked.document(rows.isEmpty() ? rows() : rows));
    } else if (from == until && !rows.isEmpty()) {
      insert(from, rows);
    } else if (rows.isEmpty() && from < until) {
      remove(from, until);
    } else if (from < until) {
      int end = area.getAbsolutePosition(until - 1, area.getParagraphLength(until - 1));
      area.replace(area.getAbsolutePosition(from, 0), end, inked.document(rows));
    }
  }

  /** New paragraphs between two that stay. */
  private void insert(int at, List<Row> rows) {
    boolean last = at == area.getParagraphs().size();
    List<Row> all = new ArrayList<>(rows);
    int kept = last ? at - 1 : at;
    all.add(last ? 0 : all.size(), row(kept));
    int start = area.getAbsolutePosition(kept, 0);
    area.replace(start, start + area.getParagraphLength(kept), inked.document(all));
  }

  private void remove(int from, int until) {
    boolean last = until == area.getParagraphs().size();
    int start =
        last
            ? area.getAbsolutePosition(from - 1, area.getParagraphLength(from - 1))
            : area.getAbsolutePosition(from, 0);
    int end = last ? area.getLength() : area.getAbsolutePosition(until, 0);
    area.deleteText(start, end);
  }

  /** A paragraph that comes to stand in another's place takes its dress: each gets its own. */
  private void dress(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row before = area.getParagraph(i).getParagraphStyle();
      Row now = rows.get(i).bare();
      boolean beside = !before.margin().equals(now.margin()) || before.tone() != now.tone();
      if (!before.equals(now)) {
        area.setParagraphStyle(i, now);
      }
      if (beside) {
        area.recreateParagraphGraphic(i);
      }
    }
  }

  private void moved() {
    if (!area.isShowing()) {
      acts.moved();
    }
  }

  private Spot spot(int position) {
    var two =
        area.offsetToPosition(position, org.fxmisc.richtext.model.TwoDimensional.Bias.Forward);
    return new Spot(two.getMajor(), two.getMinor());
  }

  private int position(Spot spot) {
    int row = Math.clamp(spot.line(), 0, size() - 1);
    return area.getAbsolutePosition(row, Math.clamp(spot.at(), 0, area.getParagraphLength(row)));
  }

  private void key(KeyEvent event) {
    boolean here = event.getTarget().equals(area);
    if (here && area.isEditable() && isAct(event)) {
      event.consume();
    } else if (here && isCommand(event)) {
      fireEvent(event.copyFor(this, this)); // past the area, which would take it for a letter
      event.consume();
    }
  }

  /** Whether it may be a command such as Alt+W or Alt+Enter. */
  private static boolean isCommand(KeyEvent event) {
    boolean key = event.getCode().isLetterKey() || event.getCode() == KeyCode.ENTER;
    return event.isAltDown() && !event.isShortcutDown() && key;
  }

  private boolean isAct(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    KeyCode code = event.getCode();
    if (code == KeyCode.A && event.isShortcutDown() && !event.isShiftDown()) {
      selectText();
      return true;
    }
    if (!plain) {
      return false;
    }
    boolean one = from().equals(to());
    boolean atEnd = to().at() == area.getParagraphLength(to().line());
    switch (code) {
      case ENTER -> run(event.isShiftDown() ? acts::breakLine : acts::split);
      case TAB -> tab(event.isShiftDown());
      case BACK_SPACE -> {
        return one && to().at() == 0 && run(acts::joinBefore);
      }
      case DELETE -> {
        return one && atEnd && run(acts::joinBehind);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Selects the whole text that the caret is in, and no other. */
  private void selectText() {
    int here = to().line();
    Object source = row(here).source();
    int first = here;
    int last = here;
    while (first > 0 && row(first - 1).source().equals(source)) {
      first--;
    }
    while (last + 1 < size() && row(last + 1).source().equals(source)) {
      last++;
    }
    int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
    area.selectRange(area.getAbsolutePosition(first, 0), end);
  }

  /** Tab leaves the page, as it does every field, except where a list goes deeper by it. */
  private void tab(boolean back) {
    if (!(back ? acts.shallower() : acts.deeper())) {
      area.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }
}
