package org.criticalfriend.ui.agreeing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** The decisions of one sitting, each written as one step with who was present and when. */
public final class Decisions {

  private final Desk desk;
  private final Attendance attendance;
  private final Map<Id, List<Matter>> before = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(true);

  Decisions(Desk desk, Attendance attendance) {
    this.desk = desk;
    this.attendance = attendance;
  }

  /** Whether nothing was decided. */
  public ReadOnlyBooleanProperty isEmpty() {
    return none.getReadOnlyProperty();
  }

  /** What was decided on, in the order of the last decision on each, as it reads now. */
  public List<Matter> decided() {
    Map<Id, Matter> now = new LinkedHashMap<>();
    Matter.all(desk.review().get()).forEach(matter -> now.put(matter.id(), matter));
    return before.keySet().stream().filter(now::containsKey).map(now::get).toList();
  }

  /** What was decided on and came to this state. */
  public List<Matter> decided(State state) {
    return decided().stream().filter(matter -> matter.state() == state).toList();
  }

  /** Forgets an earlier sitting. */
  void begin() {
    before.clear();
    none.set(true);
  }

  /** Writes a decision. */
  void keep(Matter matter, Proposal proposal) {
    String dissent = proposal.dissent().get().strip();
    Agreement earlier = matter.agreement();
    Agreement agreement =
        new Agreement(
            attendance.present(),
            dissent.isEmpty() ? null : dissent,
            desk.today().atTime(desk.now()).truncatedTo(ChronoUnit.MINUTES).toString(),
            earlier == null ? Extras.NONE : earlier.extras());
    List<Matter> stages = before.remove(matter.id());
    List<Matter> all = stages == null ? new ArrayList<>() : stages;
    all.add(matter);
    before.put(matter.id(), all);
    none.set(false);
    String step = "agreeing.step-" + word(proposal.state());
    desk.take(Step.put(Words.say(step, sort(matter)), proposal.decided(agreement).thing()));
  }

  /** Takes the latest decision back; the thing it was about, or null where there is none. */
  @Nullable Id takeBack() {
    List<Matter> decided = decided();
    if (decided.isEmpty()) {
      return null;
    }
    Matter now = decided.getLast();
    List<Matter> stages = before.getOrDefault(now.id(), List.of());
    Matter earlier = stages.removeLast();
    if (stages.isEmpty()) {
      before.remove(now.id());
    }
    none.set(before.isEmpty());
    String name = Words.say("agreeing.step-take-back", sort(now));
    desk.take(Step.put(name, restored(now, earlier).thing()));
    return now.id();
  }

  /** Only what a decision writes goes back; what somebody else did to it meanwhile stays. */
  private static Matter restored(Matter now, Matter earlier) {
    String headline = earlier.headline();
    Matter restored = now;
    if (earlier.text().isBlank()) {
      restored = restored.with("headline", headline).with("text", earlier.text());
    } else {
      restored = restored.with("text", earlier.text()).with("headline", headline);
    }
    return restored.with("state", earlier.state()).with("agreement", earlier.agreement());
  }

  private static String sort(Matter matter) {
    return switch (matter) {
      case Matter.OfFinding _ -> Words.say("agreeing.sort-finding");
      case Matter.OfRecommendation _ -> Words.say("agreeing.sort-recommendation");
    };
  }

  /** A state as it stands in a key of the words. */
  static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
