package org.criticalfriend.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Progress;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Worded;
import org.criticalfriend.plan.PlanChanges.Added;
import org.criticalfriend.plan.PlanChanges.Change;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheet.Day;
import org.criticalfriend.sheets.FillInSheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * The records of a review as they read once something of a returned plan is taken. What the review
 * has no longer is passed over; so are words and dates of a response nobody has given.
 */
public final class TakenPlan {
  private static final Shape<Recommendation> ADVICE = Shape.of(Recommendation.class);
  private static final Shape<Response> RESPONSE = Shape.of(Response.class);
  private static final Shape<Action> ACTION = Shape.of(Action.class);

  private final Review review;
  private final LocalDate today;
  private final Map<Id, Recommendation> advice = new LinkedHashMap<>();
  private final Map<Id, Action> actions = new LinkedHashMap<>();

  private TakenPlan(Review review, LocalDate today) {
    this.review = review;
    this.today = today;
  }

  /**
   * Every record that reads otherwise, and every new action, in order.
   *
   * @param today the day on which new progress was told
   */
  public static List<Record> of(
      Review review, List<Change> changes, List<Added> added, LocalDate today) {
    TakenPlan taken = new TakenPlan(review, today);
    changes.stream()
        .sorted(Comparator.comparing(change -> change.field() != PlanField.ANSWER))
        .forEach(taken::take);
    List<Record> records = new ArrayList<>(taken.advice.values());
    records.addAll(taken.actions.values());
    added.forEach(one -> records.add(taken.action(one)));
    return List.copyOf(records);
  }

  private void take(Change change) {
    Id thing = change.thing();
    switch (change.field()) {
      case ANSWER, ANSWER_TEXT, ANSWER_DATE -> {
        Recommendation now = now(advice, review.recommendations(), Recommendation::id, thing);
        if (now != null) {
          put(advice, thing, now, ADVICE.with(now, "response", response(now.response(), change)));
        }
      }
      case ACTION, LEADS, DUE, STATUS, NEWS -> {
        Action now = now(actions, review.actions(), Action::id, thing);
        if (now != null) {
          put(actions, thing, now, action(now, change));
        }
      }
      case REFERENCE, RECOMMENDATION, PROGRESS, RECORD -> {}
    }
  }

  private static <T> @Nullable T now(
      Map<Id, T> changed, List<T> all, java.util.function.Function<T, Id> id, Id thing) {
    T already = changed.get(thing);
    return already != null
        ? already
        : all.stream().filter(one -> id.apply(one).equals(thing)).findFirst().orElse(null);
  }

  private static <T> void put(Map<Id, T> changed, Id thing, T before, T after) {
    if (!after.equals(before)) {
      changed.put(thing, after);
    }
  }

  private static @Nullable Response response(@Nullable Response now, Change change) {
    String to = change.to();
    if (change.field() == PlanField.ANSWER) {
      return answered(now, to);
    }
    if (now == null) {
      return null;
    }
    return change.field() == PlanField.ANSWER_TEXT
        ? RESPONSE.with(now, "text", to.isEmpty() ? null : to)
        : RESPONSE.with(now, "date", to.isEmpty() ? null : LocalDate.parse(to));
  }

  private static @Nullable Response answered(@Nullable Response now, String to) {
    if (to.isEmpty()) {
      return null;
    }
    Answer answer = worded(Answer.values(), to);
    return now == null
        ? new Response(answer, null, null, Extras.NONE)
        : RESPONSE.with(now, "answer", answer);
  }

  private Action action(Action now, Change change) {
    String to = change.to();
    return switch (change.field()) {
      case ACTION -> ACTION.with(now, "text", to);
      case LEADS -> ACTION.with(now, "leads", leads(to));
      case DUE -> ACTION.with(now, "due", due(to));
      case STATUS -> ACTION.with(now, "status", worded(ActionStatus.values(), to));
      case NEWS -> ACTION.with(now, "progress", told(now.progress(), to));
      case REFERENCE, RECOMMENDATION, ANSWER, ANSWER_TEXT, ANSWER_DATE, PROGRESS, RECORD -> now;
    };
  }

  /** Answers what its row says, where the review still has that. */
  private Action action(Added added) {
    List<Id> answered =
        review.recommendations().stream()
            .map(Recommendation::id)
            .filter(id -> id.equals(added.recommendation()))
            .toList();
    return new Action(
        Id.create(),
        added.text(),
        answered,
        added.leads(),
        due(added.due()),
        worded(ActionStatus.values(), added.status()),
        added.news().isEmpty() ? null : told(null, added.news()),
        Extras.NONE);
  }

  private List<Progress> told(@Nullable List<Progress> before, String news) {
    List<Progress> all = new ArrayList<>(Objects.requireNonNullElse(before, List.of()));
    all.add(new Progress(today, news, Extras.NONE));
    return all;
  }

  private static List<String> leads(String words) {
    return Stream.of(words.split(";", -1))
        .map(String::strip)
        .filter(lead -> !lead.isEmpty())
        .toList();
  }

  /** A date is written as all others are; words stay. */
  private static @Nullable String due(String words) {
    Cell cell = new Text(words);
    LocalDate date = PlanDates.date(cell);
    return words.isBlank() ? null : PlanDates.words(date == null ? cell : new Day(date));
  }

  private static <T extends Worded> T worded(T[] all, String word) {
    return Stream.of(all).filter(one -> one.word().equals(word)).findFirst().orElseThrow();
  }
}
