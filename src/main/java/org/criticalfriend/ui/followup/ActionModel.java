package org.criticalfriend.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.followup.Due;
import org.criticalfriend.followup.Leads;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Progress;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The selected action: its words, what it answers, who does it by when, how it is coming along. */
public final class ActionModel {
  private static final Shape<Action> ACTION = Shape.of(Action.class);

  private final FollowUpModel model;
  private final TypedText text;
  private final TypedText due;
  private final ReadOnlyObjectWrapper<@Nullable Action> action = new ReadOnlyObjectWrapper<>();

  /** What is selected in this follow-up. */
  public ActionModel(FollowUpModel model, Background background) {
    this.model = model;
    this.text = new TypedText(model.frame().desk(), background);
    this.due = new TypedText(model.frame().desk(), background);
    model.selected().addListener((property, before, after) -> show(after));
  }

  /** The action; null where none is selected. */
  public ReadOnlyObjectProperty<@Nullable Action> action() {
    return action.getReadOnlyProperty();
  }

  /** Its words, while they are typed. */
  public TypedText text() {
    return text;
  }

  /** By when, while it is typed: a date or words. */
  public TypedText due() {
    return due;
  }

  /** Settles what is being typed. */
  public void settle() {
    text.settle();
    due.settle();
  }

  /** Adds leads as they were typed; false where that is nobody new. */
  public boolean lead(String typed) {
    Action now = action.get();
    if (now == null) {
      return false;
    }
    List<String> leads = new ArrayList<>(now.leads());
    Leads.read(typed, model.knownLeads()).stream()
        .filter(one -> !leads.contains(one))
        .forEach(leads::add);
    return leads(now, leads);
  }

  /** Takes a lead off. */
  public void unlead(String lead) {
    Action now = action.get();
    if (now != null) {
      leads(now, now.leads().stream().filter(one -> !one.equals(lead)).toList());
    }
  }

  /** Makes it answer a recommendation, or no longer. */
  public void answer(Id recommendation, boolean answers) {
    Action now = action.get();
    if (now == null || now.recommendations().contains(recommendation) == answers) {
      return;
    }
    List<Id> all = new ArrayList<>(now.recommendations());
    if (answers) {
      all.add(recommendation);
    } else {
      all.remove(recommendation);
    }
    model.put("follow-up.step-answers", ACTION.with(now, "recommendations", all));
  }

  /** What was said of it, newest first. */
  public List<Progress> progress() {
    Action now = action.get();
    return now == null
        ? List.of()
        : all(now).stream().sorted(Comparator.comparing(Progress::date).reversed()).toList();
  }

  /**
   * Keeps what is said of it now; false where that is nothing.
   *
   * @param instead what it replaces; null for none
   */
  public boolean say(LocalDate date, String words, @Nullable Progress instead) {
    Action now = action.get();
    if (now == null || words.isBlank()) {
      return false;
    }
    List<Progress> all = new ArrayList<>(all(now));
    int at = all.indexOf(instead);
    Progress said = new Progress(date, words.strip(), at < 0 ? Extras.NONE : all.get(at).extras());
    if (at < 0) {
      all.add(said);
    } else {
      all.set(at, said);
    }
    model.put("follow-up.step-progress", ACTION.with(now, "progress", all));
    return true;
  }

  /** Takes back what was said of it. */
  public void unsay(Progress said) {
    Action now = action.get();
    if (now != null) {
      List<Progress> all = new ArrayList<>(all(now));
      all.remove(said);
      model.put("follow-up.step-unsay", ACTION.with(now, "progress", all.isEmpty() ? null : all));
    }
  }

  private boolean leads(Action now, List<String> leads) {
    if (leads.equals(now.leads())) {
      return false;
    }
    model.put("follow-up.step-leads", ACTION.with(now, "leads", leads));
    return true;
  }

  private static List<Progress> all(Action action) {
    return Objects.requireNonNullElse(action.progress(), List.of());
  }

  private void show(@Nullable Row row) {
    Action now = row instanceof Row.Doing doing ? doing.action() : null;
    if (now == null) {
      settle();
    } else {
      Id id = now.id();
      String by = Objects.requireNonNullElse(now.due(), "");
      text.show(new TypedText.Target(id, "text", now.text(), typed -> worded(id, typed)));
      due.show(new TypedText.Target(id, "due", by, typed -> due(id, typed)));
    }
    action.set(now);
  }

  private @Nullable Step worded(Id id, String typed) {
    Action now = model.action(id);
    return now == null || typed.isBlank() ? null : step(ACTION.with(now, "text", typed.strip()));
  }

  private @Nullable Step due(Id id, String typed) {
    Action now = model.action(id);
    String words = Due.of(typed).words();
    return now == null ? null : step(ACTION.with(now, "due", words.isEmpty() ? null : words));
  }

  private static Step step(Action after) {
    return Step.put(Words.say("follow-up.step-edit"), after);
  }
}
