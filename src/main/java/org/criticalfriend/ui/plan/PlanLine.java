package org.criticalfriend.ui.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.criticalfriend.followup.Due;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.plan.PlanChanges;
import org.criticalfriend.plan.PlanChanges.Added;
import org.criticalfriend.plan.PlanChanges.Change;
import org.criticalfriend.plan.PlanChanges.Missing;
import org.criticalfriend.plan.PlanChanges.Question;
import org.criticalfriend.plan.PlanField;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a plan that came back, as it is told.
 *
 * @param sort what it is
 * @param title what it is about
 * @param details what is told of it
 * @param changes fields of one thing that are taken together; none where it is nothing of the kind
 * @param added a new action; null where it is none
 * @param taken whether it is to be taken; never for what only a person can settle
 */
public record PlanLine(
    Sort sort,
    String title,
    List<Detail> details,
    List<Change> changes,
    @Nullable Added added,
    BooleanProperty taken) {
  /** What a line can be. */
  public enum Sort {
    /** Something says something else. */
    CHANGED,
    /** An action the review does not have. */
    NEW,
    /** It cannot be taken as it stands. */
    ASKED,
    /** It did not come back, and stays. */
    MISSING
  }

  /**
   * One field of it.
   *
   * @param field what it is called; empty where it is a sentence of its own
   * @param from what the review says; empty for nothing
   * @param to what the plan says; empty for nothing
   */
  public record Detail(String field, String from, String to) {
    /** All of it as one sentence, as it is read out. */
    public String aloud() {
      return field.isEmpty() ? to : Words.say("plan.change-aloud", field, from, to);
    }
  }

  /** Guarantees lists nobody changes. */
  public PlanLine {
    details = List.copyOf(details);
    changes = List.copyOf(changes);
  }

  /** Whether it can be taken. */
  public boolean canBeTaken() {
    return sort == Sort.CHANGED || sort == Sort.NEW;
  }

  /** All that came back, what can be taken first and ticked. */
  static List<PlanLine> of(Review review, PlanChanges plan) {
    Map<Id, List<Change>> things = new LinkedHashMap<>();
    plan.changes()
        .forEach(one -> things.computeIfAbsent(one.thing(), id -> new ArrayList<>()).add(one));
    List<PlanLine> lines = new ArrayList<>();
    things.forEach((thing, changes) -> lines.add(changed(review, thing, changes)));
    plan.added().forEach(one -> lines.add(added(review, one)));
    plan.questions().forEach(one -> lines.add(asked(one)));
    plan.missing().forEach(one -> lines.add(missing(review, one)));
    return List.copyOf(lines);
  }

  private static PlanLine changed(Review review, Id thing, List<Change> changes) {
    List<Detail> details =
        changes.stream().map(one -> detail(one.field(), one.from(), one.to())).toList();
    String title = called(review, thing);
    return new PlanLine(
        Sort.CHANGED, title, details, changes, null, new SimpleBooleanProperty(true));
  }

  private static PlanLine added(Review review, Added added) {
    Id answered = added.recommendation();
    String title =
        answered == null
            ? Words.say("plan.new")
            : Words.say("plan.new-answers", called(review, answered));
    List<Detail> details =
        Stream.of(
                detail(PlanField.ACTION, "", added.text()),
                detail(PlanField.LEADS, "", String.join("; ", added.leads())),
                detail(PlanField.DUE, "", added.due()),
                detail(PlanField.STATUS, "", added.status()),
                detail(PlanField.NEWS, "", added.news()))
            .filter(one -> !one.to().isEmpty())
            .toList();
    return new PlanLine(
        Sort.NEW, title, details, List.of(), added, new SimpleBooleanProperty(true));
  }

  private static PlanLine asked(Question question) {
    PlanField field = question.field();
    String title =
        field == null
            ? Words.say("plan.row", question.row())
            : Words.say("plan.row-field", question.row(), word(field));
    String why = "plan.why." + question.why().name().toLowerCase(Locale.ROOT);
    return told(Sort.ASKED, title, Words.say(why, question.found()));
  }

  private static PlanLine missing(Review review, Missing missing) {
    Id thing = missing.row().action();
    Id other = thing == null ? missing.row().recommendation() : thing;
    String title = other == null ? "" : called(review, other);
    return told(Sort.MISSING, title, Words.say("plan.missing"));
  }

  private static PlanLine told(Sort sort, String title, String words) {
    List<Detail> details = List.of(new Detail("", "", words));
    return new PlanLine(sort, title, details, List.of(), null, new SimpleBooleanProperty(false));
  }

  private static Detail detail(PlanField field, String from, String to) {
    return field == PlanField.ANSWER_DATE
        ? new Detail(word(field), Due.of(from).words(), Due.of(to).words())
        : new Detail(word(field), from, to);
  }

  private static String word(PlanField field) {
    return Words.say("plan.field." + field.name().toLowerCase(Locale.ROOT));
  }

  private static String called(Review review, Id thing) {
    for (Recommendation one : review.recommendations()) {
      if (one.id().equals(thing)) {
        String code = Objects.requireNonNullElse(one.code(), "");
        return (code + " " + Excerpt.title(one.headline(), one.text())).strip();
      }
    }
    return review.actions().stream()
        .filter(one -> one.id().equals(thing))
        .map(Action::text)
        .map(text -> Words.say("plan.action", Excerpt.title(null, text)))
        .findFirst()
        .orElse("");
  }
}
