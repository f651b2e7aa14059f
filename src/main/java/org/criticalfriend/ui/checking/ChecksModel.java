package org.criticalfriend.ui.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.criticalfriend.checks.Left;
import org.criticalfriend.checks.Mend;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.checks.Spot;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.checking.CheckLine.Found;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** What is remarked on the paper in front: what blocks first, then what is worth a look. */
public final class ChecksModel {
  private final Desk desk;
  private final ObservableList<Remark> remarks;
  private final Consumer<Spot> going;
  private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
  private final ObservableList<CheckLine> shown = FXCollections.unmodifiableObservableList(lines);
  private final ObjectProperty<@Nullable Remark> selected = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper blocking = new ReadOnlyIntegerWrapper();

  /** What was mended since the paper was read; the next reading tells whether it is settled. */
  private final Set<Remark> mended = new HashSet<>();

  /**
   * The list.
   *
   * @param remarks what is remarked on the paper in front; re-made in the background by others
   * @param going goes to a place
   */
  public ChecksModel(Desk desk, ObservableList<Remark> remarks, Consumer<Spot> going) {
    this.desk = desk;
    this.remarks = remarks;
    this.going = going;
    remarks.addListener(
        (ListChangeListener<Remark>)
            change -> {
              mended.clear();
              draw();
            });
    desk.review().addListener((property, before, after) -> draw());
    draw();
  }

  /** The lines, heads among them. */
  public ObservableList<CheckLine> lines() {
    return shown;
  }

  /** The remark that is looked at; null for none. */
  public ObjectProperty<@Nullable Remark> selected() {
    return selected;
  }

  /** How many remarks there are. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** How many of them must be settled before the paper is final. */
  public ReadOnlyIntegerProperty blocking() {
    return blocking.getReadOnlyProperty();
  }

  /** Whether anything can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Looks at the next remark, after the last at the first. */
  public void next() {
    step(1);
  }

  /** Looks at the remark before. */
  public void previous() {
    step(-1);
  }

  /** Goes to the place of what is looked at. */
  public void go() {
    Remark remark = selected.get();
    if (remark != null) {
      going.accept(remark.spot());
    }
  }

  /** Makes what is safe; where there is no such thing, goes to the place. */
  public void settle() {
    Remark remark = selected.get();
    if (remark != null && remark.mend() != null && isWritable()) {
      mend(remark, remark.mend());
    } else {
      go();
    }
  }

  /** Keeps in the review that this is no slip. */
  public void leave() {
    Remark remark = selected.get();
    if (remark != null) {
      var details = Left.notASlip(desk.review().get(), remark);
      desk.take(Step.put(Words.say("checks.step-leave"), details));
    }
  }

  /** Whether this can be settled by a person's consent. */
  public static boolean canBeAgreed(Remark remark) {
    return remark.about() != null
        && (remark.kind() == RemarkKind.PERSON_NAMED || remark.kind() == RemarkKind.POST_NAMED);
  }

  /** Keeps in the review that the person named has agreed to it. */
  public void agreed() {
    Remark remark = selected.get();
    if (remark != null && canBeAgreed(remark)) {
      var details = Left.agreedToBeNamed(desk.review().get(), remark);
      desk.take(Step.put(Words.say("checks.step-agreed"), details));
    }
  }

  private void mend(Remark remark, Mend mend) {
    Record[] changed = mend.on(desk.review().get()).toArray(Record[]::new);
    mended.add(remark);
    if (changed.length > 0) {
      desk.take(Step.put(MendWords.of(mend), changed));
    }
    draw();
  }

  private void step(int by) {
    List<Remark> all = found();
    if (!all.isEmpty()) {
      int at = all.indexOf(selected.get());
      int next = at < 0 && by < 0 ? all.size() - 1 : at + by;
      selected.set(all.get(Math.floorMod(next, all.size())));
    }
  }

  private List<Remark> found() {
    List<Remark> found = new ArrayList<>();
    for (CheckLine line : lines) {
      if (line instanceof Found(Remark remark)) {
        found.add(remark);
      }
    }
    return found;
  }

  private void draw() {
    int before = found().indexOf(selected.get());
    List<Remark> standing =
        remarks.stream()
            .filter(one -> !mended.contains(one) && !Left.covers(desk.review().get(), one))
            .toList();
    List<CheckLine> now = new ArrayList<>();
    group(now, standing, true);
    group(now, standing, false);
    if (!lines.equals(now)) {
      lines.setAll(now);
    }
    count.set(standing.size());
    blocking.set((int) standing.stream().filter(one -> one.kind().blocks()).count());
    keepPlace(before);
  }

  /** Where what was looked at is settled, the one that took its place is looked at. */
  private void keepPlace(int before) {
    List<Remark> all = found();
    if (all.isEmpty()) {
      selected.set(null);
    } else if (before >= 0 && !all.contains(selected.get())) {
      selected.set(all.get(Math.min(before, all.size() - 1)));
    }
  }

  private static void group(List<CheckLine> lines, List<Remark> all, boolean blocks) {
    List<Remark> own = all.stream().filter(one -> one.kind().blocks() == blocks).toList();
    if (!own.isEmpty()) {
      lines.add(new CheckLine.Head(blocks, own.size()));
      own.forEach(one -> lines.add(new Found(one)));
    }
  }
}
