package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/** Findings and the recommendations that answer them, side by side; what is chosen among them. */
public final class RecommendationsModel {
  private final FrameModel frame;
  private final Desk desk;
  private final RecommendationActs acts;
  private final Editor editor;
  private final ObservableList<TwinRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
  private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(Cursor.NONE);
  private final ReadOnlyObjectWrapper<Set<Id>> tied = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<LooseEnds> looseEnds = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Picking> picking = new ReadOnlyObjectWrapper<>();
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

  /**
   * Something being picked for what was chosen before.
   *
   * @param from what was chosen
   * @param deed what is done with what is picked
   */
  public record Picking(Id from, Deed deed) {
    /** What is done. */
    public enum Deed {
      /** The recommendation answers the finding, or no longer. */
      LINK,
      /** The recommendation becomes part of the one picked. */
      MERGE
    }
  }

  /** The recommendations of the review in this frame. */
  public RecommendationsModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.acts = new RecommendationActs(frame);
    this.editor = new Editor(desk, acts, background);
    this.points = new Points(desk.review().get());
    desk.review().addListener((property, before, after) -> draw(new Points(after)));
    shown.addListener((property, before, after) -> draw(points));
    draw(points);
  }

  /** What can be done to a recommendation. */
  RecommendationActs acts() {
    return acts;
  }

  /** The recommendation that is open. */
  public Editor editor() {
    return editor;
  }

  /** The findings and recommendations by their ids. */
  public Points points() {
    return points;
  }

  /** Whether the review can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
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

  /** What is tied to what the cursor is on: the findings answered, or the answers. */
  public ReadOnlyObjectProperty<Set<Id>> tied() {
    return tied.getReadOnlyProperty();
  }

  /** What is being picked; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Picking> picking() {
    return picking.getReadOnlyProperty();
  }

  /** What still wants doing. */
  public ReadOnlyObjectProperty<LooseEnds> looseEnds() {
    return looseEnds.getReadOnlyProperty();
  }

  /** The recommendation the cursor is on; null where it is on none. */
  public @Nullable Recommendation recommendation() {
    return points.recommendation(cursor.get().id());
  }

  /** The finding the cursor is on; null where it is on none. */
  public @Nullable Finding finding() {
    return points.finding(cursor.get().id());
  }

  /** The categories in use, in order of first appearance. */
  public List<String> categories() {
    return desk.review().get().recommendations().stream()
        .map(Recommendation::category)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  /** Puts the cursor somewhere; nothing where nothing stands there. */
  public void put(int row, Side side) {
    Id id = row < 0 || row >= rows.size() ? null : rows.get(row).at(side);
    if (id != null) {
      cursor.set(new Cursor(row, side, id));
      tie();
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

  /** Moves the cursor into the other column, to the card nearest by. */
  public void cross(Side side) {
    Cursor now = cursor.get();
    for (int away = 0; away < rows.size() && now.side() != side; away++) {
      int above = now.row() - away;
      int row = above >= 0 && rows.get(above).at(side) != null ? above : now.row() + away;
      if (row >= 0 && row < rows.size() && rows.get(row).at(side) != null) {
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
      for (Side side : Side.values()) {
        if (id.equals(rows.get(row).at(side))) {
          put(row, side);
          return;
        }
      }
    }
  }

  /** Goes to the next loose end. */
  public void nextLooseEnd() {
    Id next = looseEnds.get().after(cursor.get().id());
    if (next != null) {
      choose(next);
    }
  }

  /** Goes to the next loose end of a sort. */
  public void nextLooseEnd(LooseEnds.Sort sort) {
    List<Id> ids = looseEnds.get().of(sort);
    if (!ids.isEmpty()) {
      choose(ids.get((ids.indexOf(cursor.get().id()) + 1) % ids.size()));
    }
  }

  /** Adds a recommendation under what the cursor stands under, and opens it. */
  public boolean add(String headline) {
    int row = cursor.get().row();
    Bunch bunch = row < 0 ? new Bunch.OfTheme(null) : rows.get(row).bunch();
    return opened(acts.add(headline, bunch));
  }

  /**
   * Begins a recommendation that answers a finding, and opens it.
   *
   * @param bunch what it was dropped under; null for the finding's theme
   */
  public boolean beginFrom(@Nullable Finding finding, @Nullable Bunch bunch) {
    return finding != null && opened(acts.beginFrom(finding, bunch));
  }

  /** Begins to pick what the thing under the cursor is linked to or merged into. */
  public void pick(Picking.Deed deed) {
    Cursor now = cursor.get();
    Id from = now.id();
    if (from == null || !isWritable()) {
      return;
    }
    if (deed == Picking.Deed.LINK) {
      picking.set(new Picking(from, deed));
      cross(now.side().other());
    } else if (now.side() == Side.RECOMMENDATIONS) {
      picking.set(new Picking(from, deed));
    }
    tie();
  }

  /** Does what is being picked for with what the cursor is on; false where nothing is picked. */
  public boolean picked() {
    Picking now = picking.get();
    Id there = cursor.get().id();
    if (now == null || there == null) {
      return false;
    }
    if (now.deed() == Picking.Deed.LINK) {
      turnLink(now.from(), there);
    } else if (points.recommendation(there) != null && !there.equals(now.from())) {
      picking.set(null);
      acts.merge(there, now.from());
    }
    return true;
  }

  /** Picks no more; the cursor goes back to where it began. */
  public void stopPicking() {
    Picking now = picking.get();
    if (now != null) {
      picking.set(null);
      choose(now.from());
      tie();
    }
  }

  /** Moves the recommendation under the cursor one place up (-1) or down (1). */
  public void order(int places) {
    Cursor now = cursor.get();
    int to = now.row() + places;
    Id id = now.id();
    if (id == null || now.side() != Side.RECOMMENDATIONS || to < 0 || to >= rows.size()) {
      return;
    }
    Id neighbour = rows.get(to).at(Side.RECOMMENDATIONS);
    if (neighbour != null) {
      acts.place(id, rows.get(to).bunch(), neighbour, places > 0);
      choose(id);
    }
  }

  private void turnLink(Id one, Id other) {
    Recommendation asked = points.recommendation(one);
    Recommendation advice = asked == null ? points.recommendation(other) : asked;
    Id finding = asked == null ? one : other;
    if (advice != null && points.finding(finding) != null) {
      acts.link(advice.id(), finding, !advice.findings().contains(finding));
    }
  }

  private boolean opened(@Nullable Id id) {
    if (id != null) {
      choose(id);
      editor.open(id);
    }
    return id != null;
  }

  private boolean isAmong(Id id) {
    return rows.stream()
        .anyMatch(row -> id.equals(row.at(Side.FINDINGS)) || id.equals(row.at(Side.RECOMMENDATIONS)));
  }

  /** Rows that say the same stay, so that a list need not draw them again. */
  private void draw(Points now) {
    points = now;
    looseEnds.set(LooseEnds.of(now));
    List<TwinRow> after = TwinRows.of(now, shown.get());
    if (!rows.equals(after)) {
      rows.setAll(after);
    }
    stay();
    Picking pick = picking.get();
    if (pick != null && !isAmong(pick.from())) {
      picking.set(null);
    }
    tie();
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
      cursor.set(new Cursor(nearest, now.side(), id));
      return;
    }
    cursor.set(new Cursor(Math.min(now.row(), rows.size() - 1), now.side(), null));
    move(-1);
    if (cursor.get().id() == null) {
      move(1);
    }
  }

  private void tie() {
    Picking pick = picking.get();
    Id id = pick == null ? cursor.get().id() : pick.from();
    Recommendation one = points.recommendation(id);
    tied.set(one == null ? answersTo(id) : Set.copyOf(one.findings()));
  }

  private Set<Id> answersTo(@Nullable Id finding) {
    return desk.review().get().recommendations().stream()
        .filter(one -> finding != null && one.findings().contains(finding))
        .map(Recommendation::id)
        .collect(Collectors.toSet());
  }

  /** The frame round this part. */
  FrameModel frame() {
    return frame;
  }
}
