package org.criticalfriend.ui.findings;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Changes;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** The findings under themes or key questions, the notes beside them, and which one is open. */
public final class FindingsModel {
  private final FrameModel frame;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Points> points;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.THEMES);
  private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
  private final ObjectProperty<@Nullable Id> chosen = new SimpleObjectProperty<>();
  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final Set<Id> folded = new HashSet<>();
  private final ReadOnlyIntegerWrapper laidOut = new ReadOnlyIntegerWrapper();
  private final NotesShown notes = new NotesShown();
  private final OpenFinding editor;
  private boolean layingOut;

  /** The findings of the review in this frame. */
  public FindingsModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.points = new ReadOnlyObjectWrapper<>(new Points(desk.review().get()));
    this.editor = new OpenFinding(this, background);
    frame.review(PartName.FINDINGS).addListener((property, before, after) -> reviewed(after));
    grouping.addListener((property, before, after) -> layOut());
    which.addListener((property, before, after) -> layOut());
    chosen.addListener((property, before, after) -> editor.show());
    reviewed(desk.review().get());
  }

  /** The window's frame. */
  FrameModel frame() {
    return frame;
  }

  /** What lies on the desk. */
  Desk desk() {
    return desk;
  }

  /** Whether anything can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The review as it is now. */
  public Review review() {
    return desk.review().get();
  }

  /** The review's findings by their ids and as lines; another object when the review changes. */
  public ReadOnlyObjectProperty<Points> points() {
    return points.getReadOnlyProperty();
  }

  /** The rows, in order. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** Grows when the rows may read otherwise, after all of them do. */
  public ReadOnlyIntegerProperty laidOut() {
    return laidOut.getReadOnlyProperty();
  }

  /** Whether rows come and go just now, so that what a list selects was chosen by nobody. */
  boolean isLayingOut() {
    return layingOut;
  }

  /** What the findings stand under. */
  public ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /** Which findings are looked at. */
  public ObjectProperty<Which> which() {
    return which;
  }

  /** The chosen finding, theme or key question; null for none. */
  public ObjectProperty<@Nullable Id> chosen() {
    return chosen;
  }

  /** Whether the chosen finding is open to be worked on, where there is room for few panes. */
  public BooleanProperty open() {
    return open;
  }

  /** The notes beside the findings. */
  public NotesShown notes() {
    return notes;
  }

  /** What is typed of the chosen finding. */
  public OpenFinding editor() {
    return editor;
  }

  /** What can be done with evidence. */
  public EvidenceActs evidence() {
    return new EvidenceActs(this);
  }

  /** What can be done with findings. */
  public FindingActs acts() {
    return new FindingActs(this);
  }

  /** What can be done with themes. */
  public ThemeActs themes() {
    return new ThemeActs(this);
  }

  /** The chosen finding; null where none is. */
  public @Nullable Finding finding() {
    return points.get().finding(chosen.get());
  }

  /** How many findings there are. */
  public int count() {
    return review().findings().size();
  }

  /** How many the team has agreed. */
  public long agreed() {
    return review().findings().stream().filter(one -> Signs.isAgreed(one.state())).count();
  }

  /** The first row of a thing; -1 where it has none. */
  public int row(@Nullable Id thing) {
    return IntStream.range(0, rows.size())
        .filter(at -> thing != null && thing.equals(rows.get(at).thing()))
        .findFirst()
        .orElse(-1);
  }

  /** Folds what stands under a theme or key question away, or shows it again. */
  public void fold(@Nullable Id group) {
    if (group != null && !folded.remove(group)) {
      folded.add(group);
    }
    layOut();
  }

  /** Chooses a finding, whatever was left out until now, and opens it. */
  public void show(Id thing) {
    Finding finding = points.get().finding(thing);
    if (finding != null && row(thing) < 0) {
      folded.clear();
      which.set(Which.ALL);
      layOut();
    }
    chosen.set(thing);
    open.set(finding != null);
  }

  private void reviewed(Review review) {
    points.set(points.get().next(review));
    layOut();
    notes.take(review);
    Id before = chosen.get();
    if (before != null && row(before) < 0 && !isThere(review, before)) {
      chosen.set(null);
      open.set(false);
    }
    editor.show();
  }

  private static boolean isThere(Review review, Id thing) {
    return review.findings().stream().anyMatch(one -> one.id().equals(thing))
        || review.themes().stream().anyMatch(one -> one.id().equals(thing))
        || review.keyQuestions().stream().anyMatch(one -> Objects.equals(one.id(), thing));
  }

  private void layOut() {
    layingOut = true;
    Changes.show(rows, Rows.of(points.get(), grouping.get(), which.get(), folded));
    layingOut = false;
    laidOut.set(laidOut.get() + 1);
  }
}
