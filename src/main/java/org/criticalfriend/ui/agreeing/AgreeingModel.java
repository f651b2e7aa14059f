package org.criticalfriend.ui.agreeing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.agreeing.Scope.Sorts;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.jspecify.annotations.Nullable;

/**
 * A team going through its findings and recommendations, one at a time. Nothing is recorded but by
 * two steps: a decision is proposed, then recorded.
 */
public final class AgreeingModel {
  private final FrameModel frame;
  private final Desk desk;
  private final Attendance attendance;
  private final Decisions decisions;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.Drafts());
  private final ObjectProperty<Sorts> sorts = new SimpleObjectProperty<>(Sorts.BOTH);
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSING);
  private final ReadOnlyObjectWrapper<@Nullable Matter> matter = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
  private final List<Id> agenda = new ArrayList<>();
  private int at;

  /** How far a sitting has come. */
  public enum Phase {
    /** What to go through and who is there is being chosen. */
    CHOOSING,
    /** The team goes through it. */
    AT_WORK,
    /** It is told what came of it. */
    SUMMARY
  }

  /** A sitting on the review in this frame, with these people. */
  public AgreeingModel(FrameModel frame, Attendance attendance) {
    this.frame = frame;
    this.desk = frame.desk();
    this.attendance = attendance;
    this.decisions = new Decisions(desk, attendance);
    desk.review().addListener((property, before, after) -> changed());
  }

  /** The review's frame. */
  FrameModel frame() {
    return frame;
  }

  /** Who is there. */
  public Attendance attendance() {
    return attendance;
  }

  /** What was decided in this sitting. */
  public Decisions decisions() {
    return decisions;
  }

  /** The review as it is now. */
  public Review review() {
    return desk.review().get();
  }

  /** Whether decisions can be recorded here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Which are gone through. */
  public ObjectProperty<Scope> scope() {
    return scope;
  }

  /** Findings, recommendations or both. */
  public ObjectProperty<Sorts> sorts() {
    return sorts;
  }

  /** What can be gone through: the review's scopes, and the one that is chosen. */
  List<Scope> scopes() {
    List<Scope> all = Scope.all(review());
    if (!all.contains(scope.get())) {
      all.addFirst(scope.get());
    }
    return all;
  }

  /** Chooses what to go through; a sitting that is under way goes on. */
  public void choose(Scope wanted, Sorts wantedSorts) {
    if (phase.get() != Phase.AT_WORK) {
      scope.set(wanted);
      sorts.set(wantedSorts);
      phase.set(Phase.CHOOSING);
    }
  }

  /** Ends for good, as when its window is closed; what is proposed and not recorded goes. */
  void end() {
    withdraw();
    matter.set(null);
  }

  /** How many a scope holds now, of the sorts that are asked for. */
  public int count(Scope one) {
    return one.of(review(), sorts.get()).size();
  }

  /** How far the sitting has come. */
  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Whether the team can begin: somebody is there, and there is something to go through. */
  public boolean canBegin() {
    boolean someone = attendance.team().isEmpty() || attendance.count().get() > 0;
    return someone && count(scope.get()) > 0;
  }

  /** Begins with the first. */
  public void begin() {
    if (!canBegin()) {
      return;
    }
    agenda.clear();
    scope.get().of(review(), sorts.get()).forEach(one -> agenda.add(one.id()));
    decisions.begin();
    phase.set(Phase.AT_WORK);
    go(0);
  }

  /** What the team is asked about; null while it is asked nothing. */
  public ReadOnlyObjectProperty<@Nullable Matter> matter() {
    return matter.getReadOnlyProperty();
  }

  /** Its place among those gone through, from 1. */
  public int place() {
    return at + 1;
  }

  /** How many are gone through. */
  public int size() {
    return agenda.size();
  }

  /** Goes to the next; after the last one to the summary. */
  public void next() {
    if (at + 1 < agenda.size()) {
      go(at + 1);
    } else {
      finish();
    }
  }

  /** Goes to the one before. */
  public void previous() {
    if (at > 0) {
      go(at - 1);
    }
  }

  /** What is about to be recorded; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Proposal> proposal() {
    return proposal.getReadOnlyProperty();
  }

  /** Proposes a decision on what the team is asked about; records nothing. */
  public void propose(State state) {
    Matter asked = matter.get();
    Proposal before = proposal.get();
    if (asked != null && isWritable() && state != State.DRAFT) {
      String dissent = before == null ? "" : before.dissent().get();
      withdraw();
      proposal.set(new Proposal(asked, state, dissent, desk.typed()));
    }
  }

  /** Records what is proposed, in one step, and goes on; nothing where it cannot be recorded. */
  public void record() {
    Proposal now = proposal.get();
    Matter asked = matter.get();
    if (now != null && asked != null && now.canBeRecorded().get()) {
      now.forget();
      proposal.set(null);
      decisions.keep(asked, now);
      next();
    }
  }

  /** Lets go what is proposed. */
  public void withdraw() {
    Proposal now = proposal.get();
    if (now != null) {
      now.forget();
      proposal.set(null);
    }
  }

  /** Takes the latest decision of this sitting back, in a step of its own, and goes to it. */
  public void takeBack() {
    withdraw();
    Id taken = decisions.takeBack();
    int place = taken == null ? -1 : agenda.indexOf(taken);
    if (place >= 0) {
      phase.set(Phase.AT_WORK);
      go(place);
    }
  }

  /** Ends: shows what came of it where anything did, otherwise what to go through. */
  public void finish() {
    withdraw();
    matter.set(null);
    phase.set(decisions.isEmpty().get() ? Phase.CHOOSING : Phase.SUMMARY);
  }

  /** Goes back to choosing what to go through. */
  public void chooseAgain() {
    withdraw();
    matter.set(null);
    phase.set(Phase.CHOOSING);
  }

  private void go(int place) {
    withdraw();
    at = place;
    matter.set(find(agenda.get(place)));
  }

  private @Nullable Matter find(Id id) {
    return Matter.all(review()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** What was removed meanwhile is not asked about. */
  private void changed() {
    if (phase.get() != Phase.AT_WORK) {
      return;
    }
    List<Id> there = Matter.all(review()).stream().map(Matter::id).toList();
    Id now = agenda.get(at);
    agenda.retainAll(there);
    if (agenda.isEmpty()) {
      finish();
    } else if (agenda.contains(now)) {
      at = agenda.indexOf(now);
      matter.set(find(now));
    } else {
      go(Math.min(at, agenda.size() - 1));
    }
  }
}
