package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/** The rows with findings at the left and recommendations at the right, and a cursor in them. */
public final class Twins {
  private final ObservableList<TwinRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
  private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(Cursor.NONE);
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private Points points;

  /**
   * Where the cursor is among the rows.
   *
   * @param row the row, from 0; -1 where there is none
   * @param side the column
   * @param id what stands there; null for nothing
   */
  public record Cursor(int row, Side side, @Nullable Id id) {
    /** Nowhere. */
    public static final Cursor NONE = new Cursor(-1, Side.RECOMMENDATIONS, null);
  }

  Twins(Points points) {
    this.points = points;
    shown.addListener((property, before, after) -> draw(this.points));
    draw(points);
  }

  /** The findings and recommendations by their ids. */
  public Points points() {
    return points;
  }

  /** The rows, from top to bottom. */
  public ObservableList<TwinRow> rows() {
    return rows;
  }

  /** Which are shown, and under what. */
  public ObjectProperty<Shown> shown() {
    return shown;
  }

  /** Where the cursor is. */
  public ReadOnlyObjectProperty<Cursor> cursor() {
    return cursor.getReadOnlyProperty();
  }

  /** Changes whenever something is drawn anew, after the rows are others. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** What the cursor stands under; no theme where it is nowhere. */
  Bunch bunch() {
    int row = cursor.get().row();
    return row < 0 ? new Bunch.OfTheme(null) : rows.get(row).bunch();
  }

  /** Puts the cursor somewhere; nothing where nothing stands there. */
  public void put(int row, Side side) {
    Id id = row < 0 || row >= rows.size() ? null : rows.get(row).at(side);
    if (id != null) {
      cursor.set(new Cursor(row, side, id));
    }
  }

  /** Moves the cursor in its column over so many cards, down or, where negative, up. */
  public void move(int cards) {
    Cursor now = cursor.get();
    int step = Integer.signum(cards);
    int left = Math.abs(cards);
    int found = now.row();
    for (int row = now.row() + step; row >= 0 && row < rows.size() && left > 0; row += step) {
      if (rows.get(row).at(now.side()) != null) {
        found = row;
        left--;
      }
    }
    put(found, now.side());
  }

  /** Moves the cursor into a column, to the card nearest by. */
  public void cross(Side side) {
    Cursor now = cursor.get();
    for (int away = 0; away < rows.size() && now.side() != side; away++) {
      int above = now.row() - away;
      int row = has(above, side) ? above : now.row() + away;
      if (has(row, side)) {
        put(row, side);
        return;
      }
    }
  }

  /** Puts the cursor on a thing; shows all where the thing is left out now. */
  public void choose(Id id) {
    if (!isAmong(id)) {
      shown.set(Shown.ALL.grouped(shown.get().byCategory()));
    }
    for (int row = 0; row < rows.size(); row++) {
      Side side = side(row, id);
      if (side != null) {
        put(row, side);
        return;
      }
    }
  }

  private @Nullable Side side(int row, Id id) {
    return Stream.of(Side.values())
        .filter(side -> id.equals(rows.get(row).at(side)))
        .findFirst()
        .orElse(null);
  }

  /** Whether a thing is among what is shown. */
  boolean isAmong(Id id) {
    return rows.stream()
        .anyMatch(
            row -> id.equals(row.at(Side.FINDINGS)) || id.equals(row.at(Side.RECOMMENDATIONS)));
  }

  /** Shows these; rows that say the same stay, so that a list need not draw them again. */
  void draw(Points now) {
    points = now;
    List<TwinRow> after = TwinRows.of(now, shown.get());
    if (!rows.equals(after)) {
      rows.setAll(after);
    }
    stay();
    changes.set(changes.get() + 1);
  }

  private boolean has(int row, Side side) {
    return row >= 0 && row < rows.size() && rows.get(row).at(side) != null;
  }

  /** The cursor stays on its thing; where that is gone, at its place. */
  private void stay() {
    Cursor now = cursor.get();
    Id id = now.id();
    int nearest = -1;
    for (int row = 0; row < rows.size() && id != null; row++) {
      boolean nearer = nearest < 0 || Math.abs(row - now.row()) < Math.abs(nearest - now.row());
      if (id.equals(rows.get(row).at(now.side())) && nearer) {
        nearest = row;
      }
    }
    if (nearest >= 0) {
      put(nearest, now.side());
    } else if (now.row() >= 0) {
      cursor.set(new Cursor(Math.min(now.row(), rows.size()), now.side(), null));
      move(-1);
      if (cursor.get().id() == null) {
        cursor.set(new Cursor(-1, now.side(), null));
        move(1);
      }
    }
  }
}
