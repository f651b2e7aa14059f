package org.criticalfriend.ui.issuing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.versions.Dispatch;
import org.criticalfriend.versions.Moves;
import org.criticalfriend.versions.Sent;
import org.jspecify.annotations.Nullable;

/**
 * Moves the paper in front on its way: what it becomes, to whom it goes, what the checks say, and
 * what is kept. Nothing is final while remarks forbid it, unless somebody says why.
 */
public final class SendModel {
  private final FrameModel frame;
  private final Desk desk;
  private final Around around;
  private final Writing writing;
  private final Decision decision = new Decision();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper underway = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
  private final ObservableList<Remark> shownRemarks =
      FXCollections.unmodifiableObservableList(remarks);
  private final StringBinding missing;
  private final BooleanBinding needsReason;

  /** The sending of the paper in front. */
  public SendModel(FrameModel frame, Background background, Around around) {
    this.frame = frame;
    this.desk = frame.desk();
    this.around = around;
    this.writing = new Writing(desk, background, around);
    this.missing =
        Bindings.createStringBinding(
            this::missing,
            decision.state(),
            checked,
            underway,
            remarks,
            decision.reason(),
            decision.formats());
    this.needsReason =
        Bindings.createBooleanBinding(
            () -> state() == PaperState.FINAL && !blocking().isEmpty(), decision.state(), remarks);
    decision
        .state()
        .addListener(
            (property, before, after) -> decision.recipients().offer(desk.review().get(), after));
    around.paper().addListener((property, before, after) -> paperChanged(before, after));
    desk.review().addListener((property, before, after) -> reviewChanged());
    frame.sending().set(this::begin);
  }

  /** Whether it is being decided now. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The paper it is about; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return around.paper();
  }

  /** What is decided. */
  public Decision decision() {
    return decision;
  }

  /** The folder. */
  public ReadOnlyObjectProperty<Path> folder() {
    return around.folder();
  }

  /** The files that can go out. */
  public List<Format> possible() {
    Paper paper = around.paper().get();
    return paper == null
        ? List.of()
        : EnumSet.allOf(Format.class).stream()
            .filter(format -> format != Format.MD && format.suits(paper.kind()))
            .toList();
  }

  /** What is remarked on the paper as it is now. */
  public ObservableList<Remark> remarks() {
    return shownRemarks;
  }

  /** Whether the paper was looked through since this was opened. */
  public ReadOnlyBooleanProperty checked() {
    return checked.getReadOnlyProperty();
  }

  /** Whether it is being written now. */
  public ReadOnlyBooleanProperty underway() {
    return underway.getReadOnlyProperty();
  }

  /** What is being done now, in words; empty where nothing is. */
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Why it cannot be done now, in a sentence; empty where it can. */
  public StringBinding whyNot() {
    return missing;
  }

  /** The remarks that forbid the final state. */
  public List<Remark> blocking() {
    return remarks.stream().filter(remark -> remark.kind().blocks()).toList();
  }

  /** Whether a reason is asked for: remarks forbid what the paper is to become. */
  public BooleanBinding needsReason() {
    return needsReason;
  }

  /** The number that the next version bears. */
  public int number() {
    Paper paper = around.paper().get();
    return paper == null ? 1 : Moves.next(paper);
  }

  /** Begins to decide of this paper, with a state proposed. */
  public void begin(Id paper, PaperState proposed) {
    around.look().accept(paper);
    begin(proposed);
  }

  /** Begins to decide, with the next state proposed. */
  public void begin() {
    Paper paper = around.paper().get();
    if (paper == null || !desk.isWritable()) {
      return;
    }
    begin(PaperState.of(desk.review().get(), paper).next());
  }

  /** As {@link #begin()}, with this state proposed. */
  public void begin(PaperState proposed) {
    around.settle().run();
    Paper paper = around.paper().get();
    if (paper == null || underway.get()) {
      return;
    }
    decision.begin(desk.review().get(), paper, proposed);
    open.set(true);
    look();
  }

  /** Leaves the paper as it is. */
  public void cancel() {
    writing.cancel();
    underway.set(false);
    progress.set("");
    open.set(false);
  }

  /** Does it, unless something is missing. */
  public void send() {
    Paper paper = around.paper().get();
    if (paper == null || !open.get() || !whyNot().get().isEmpty()) {
      return;
    }
    if (!Decision.goesOut(state())) {
      desk.take(Steps.move(desk.review().get(), paper, state(), desk.today()));
      open.set(false);
      return;
    }
    underway.set(true);
    writing.write(
        new Writing.Order(
            paper, dispatch(), Set.copyOf(decision.formats()), decision.copies().get()),
        words -> progress.set(words),
        this::sent,
        this::failed);
  }

  private Dispatch dispatch() {
    String by = frame.author().get();
    return decision.dispatch(
        by.isBlank() ? Words.say("issuing.somebody") : by, desk.today(), blocking());
  }

  Review review() {
    return desk.review().get();
  }

  LocalDate today() {
    return desk.today();
  }

  PaperState state() {
    return decision.state().get();
  }

  private String missing() {
    if (underway.get()) {
      return Words.say("issuing.wait");
    }
    if (Decision.goesOut(state()) && decision.formats().isEmpty()) {
      return Words.say("issuing.no-files");
    }
    if (state() == PaperState.FINAL && !checked.get()) {
      return Words.say("issuing.checking");
    }
    return needsReason.get() && decision.reason().get().isBlank()
        ? Words.say("issuing.needs-reason")
        : "";
  }

  private void paperChanged(@Nullable Paper before, @Nullable Paper after) {
    boolean other = before == null || after == null || !before.id().equals(after.id());
    if (open.get() && other) {
      cancel();
    }
  }

  /** What is undone while this is open may settle a remark, or bring one. */
  private void reviewChanged() {
    if (open.get() && !underway.get()) {
      look();
    }
  }

  private void look() {
    checked.set(false);
    Review now = desk.review().get();
    Paper paper = Objects.requireNonNull(around.paper().get());
    writing.look(
        now,
        paper,
        found -> {
          remarks.setAll(found);
          checked.set(true);
        },
        this::failed);
  }

  private void sent(Sent sent) {
    underway.set(false);
    progress.set("");
    open.set(false);
    desk.take(Steps.send(desk.review().get(), sent));
    String what = Words.say("issuing.kept", VersionWords.name(sent.version()));
    frame.tell(new Notice(what, null, new Notice.Act(Words.say("issuing.undo"), desk::undo)));
  }

  private void failed(Trouble trouble) {
    underway.set(false);
    progress.set("");
    frame.tell(Notice.of(trouble));
  }
}
