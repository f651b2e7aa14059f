package org.criticalfriend.ui.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.form.OutlineForm;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.plan.ActionPlan;
import org.criticalfriend.plan.PlanChanges.Added;
import org.criticalfriend.plan.PlanChanges.Change;
import org.criticalfriend.plan.ReturnedPlan;
import org.criticalfriend.plan.TakenPlan;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.papers.Outlines;

/**
 * Sends the action plan out, and shows what one that came back would change; nothing is changed
 * before it is taken, and all that is taken is one step.
 */
public final class PlanModel {
  private static final String OUTLINE = "action-plan";

  private final FrameModel frame;
  private final Desk desk;
  private final Background background;
  private final ReadOnlyObjectWrapper<Returned> returned =
      new ReadOnlyObjectWrapper<>(Returned.NONE);

  /**
   * A plan that came back.
   *
   * @param file its name; empty for none
   * @param lines what it says; none where none came back
   */
  public record Returned(String file, List<PlanLine> lines) {
    static final Returned NONE = new Returned("", List.of());

    /** Guarantees a list nobody changes. */
    public Returned {
      lines = List.copyOf(lines);
    }
  }

  /** The action plan of the review in this frame. */
  public PlanModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.background = background;
  }

  /** What came back and is looked at now. */
  public ReadOnlyObjectProperty<Returned> returned() {
    return returned.getReadOnlyProperty();
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Writes the plan as it stands into a spreadsheet, in place of what is there; reads it back. */
  public void write(Path target) {
    Review review = desk.review().get();
    background.run(
        () -> {
          ActionPlan plan = ActionPlan.of(review, paper(review));
          Replacement.write(
              target,
              Replacement.Existing.REPLACE,
              file -> Files.write(file, plan.bytes()),
              file -> plan.check(file, target));
          return plan.rows().size();
        },
        rows -> frame.tell(Notice.of(Words.say("plan.written", name(target), rows))),
        trouble -> frame.tell(Notice.of(trouble)));
  }

  /** Reads a plan that came back, and shows what it would change. */
  public void read(Path file) {
    if (!isWritable()) {
      return;
    }
    Review review = desk.review().get();
    background.run(
        () -> PlanLine.of(review, ReturnedPlan.read(review, paper(review), file)),
        lines -> show(name(file), lines),
        trouble -> frame.tell(Notice.of(trouble)));
  }

  /** Takes what is ticked, as one step; the notice can take it back. */
  public void take() {
    List<PlanLine> lines =
        returned.get().lines().stream().filter(line -> line.taken().get()).toList();
    List<Change> changes = lines.stream().flatMap(line -> line.changes().stream()).toList();
    List<Added> added =
        lines.stream()
            .map(PlanLine::added)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    List<Act> acts =
        TakenPlan.of(desk.review().get(), changes, added, desk.today()).stream()
            .<Act>map(Act.Put::new)
            .toList();
    cancel();
    if (!acts.isEmpty()) {
      desk.take(new Step(Words.say("plan.step-take"), acts));
      Notice.Act undo = new Notice.Act(Words.say("plan.undo"), desk::undo);
      frame.tell(new Notice(Words.say("plan.taken", lines.size()), null, undo));
    }
  }

  /** Puts the plan away; the review stays as it is. */
  public void cancel() {
    returned.set(Returned.NONE);
  }

  private void show(String file, List<PlanLine> lines) {
    if (lines.isEmpty()) {
      frame.tell(Notice.told(Words.say("plan.as-sent", file)));
    } else {
      returned.set(new Returned(file, lines));
    }
  }

  /** The review's own plan, else one as the program lays it out. */
  private static Paper paper(Review review) {
    return review.papers().stream()
        .filter(paper -> paper.kind() == PaperKind.ACTION_PLAN)
        .reduce((first, second) -> second)
        .orElseGet(() -> OutlineForm.fit(Outlines.read(OUTLINE), review).paper());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
