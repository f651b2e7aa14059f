package org.criticalfriend.ui.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.followup.Due;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.followup.Leads;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** Recommendations with the actions that answer them, which of them are shown, what is done. */
public final class FollowUpModel {
  private static final Shape<Action> ACTION = Shape.of(Action.class);

  private final FrameModel frame;
  private final Desk desk;
  private final ReadOnlyObjectProperty<Review> review;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Row> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);

  /** The follow-up of the review in this frame. */
  public FollowUpModel(FrameModel frame) {
    this.frame = frame;
    this.desk = frame.desk();
    this.review = frame.review(PartName.FOLLOW_UP);
    Watch.members(
        review,
        this::show,
        List.of(Review::actions, Review::recommendations, Review::themes, Review::review));
    wanted.addListener((property, before, after) -> show());
    show();
  }

  /** The lines. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** The line that is selected; null for none. */
  public ObjectProperty<@Nullable Row> selected() {
    return selected;
  }

  /** Which lines are wanted. */
  public ObjectProperty<Wanted> wanted() {
    return wanted;
  }

  /** The review as this part shows it. */
  public ReadOnlyObjectProperty<Review> review() {
    return review;
  }

  /** What is to be judged, and how far that has come. */
  public Judging judging() {
    return Judging.of(desk.review().get());
  }

  /** The day by which the review goes. */
  public LocalDate today() {
    return desk.today();
  }

  /** Whether it can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The recommendations that can be answered, in the order of the paper. */
  public List<Recommendation> recommendations() {
    return Rows.recommendations(desk.review().get());
  }

  /** What people call a recommendation in a word or two. */
  public static String shortName(Recommendation recommendation) {
    String code = recommendation.code();
    return code == null ? Excerpt.title(recommendation.headline(), recommendation.text()) : code;
  }

  /** Those who can be offered as leads. */
  public List<String> knownLeads() {
    return Leads.known(desk.review().get());
  }

  /** How many lines there are of this sort, whatever is shown. */
  public int count(Only only) {
    Review review = desk.review().get();
    LocalDate today = desk.today();
    return switch (only) {
      case ALL -> review.actions().size();
      case OVERDUE ->
          (int) review.actions().stream().filter(one -> Rows.isOverdue(one, today)).count();
      case WITHOUT_LEAD -> (int) review.actions().stream().filter(Rows::isUnled).count();
      case WITHOUT_ACTION -> Judging.withoutAction(review).size();
      case NOT_JUDGED -> judging().count() - judging().judged();
    };
  }

  /** The recommendation that a new action would answer; null for none. */
  public @Nullable Recommendation answering() {
    return switch (selected.get()) {
      case Row.Asked asked -> asked.recommendation();
      case Row.Doing doing -> recommendation(doing.under());
      case Row.Rest _ -> null;
      case null -> null;
    };
  }

  /**
   * Adds an action, open, behind all others; false where it has no words.
   *
   * @param leads as typed
   * @param due as typed
   */
  public boolean add(String text, String leads, String due, @Nullable Recommendation answered) {
    if (text.isBlank() || !isWritable()) {
      return false;
    }
    Due by = Due.of(due);
    Action action =
        new Action(
            Id.create(),
            text.strip(),
            answered == null ? List.of() : List.of(answered.id()),
            Leads.read(leads, knownLeads()),
            by.words().isEmpty() ? null : by.words(),
            ActionStatus.OPEN,
            null,
            Extras.NONE);
    desk.take(Step.put(Words.say("follow-up.step-new"), action));
    choose(action.id());
    return true;
  }

  /** Removes the selected action; the notice can take it back. */
  public void remove() {
    if (selected.get() instanceof Row.Doing doing) {
      desk.take(Step.remove(Words.say("follow-up.step-remove"), List.of(doing.action().id())));
      tell(Words.say("follow-up.removed"));
    }
  }

  /** Says how far the selected action has come. */
  public void status(ActionStatus status) {
    if (selected.get() instanceof Row.Doing doing && doing.action().status() != status) {
      put("follow-up.step-status", ACTION.with(doing.action(), "status", status));
    }
  }

  /** Selects a recommendation or an action, also one that is not wanted now. */
  public void choose(Id id) {
    if (rows.stream().noneMatch(row -> id.equals(row.id()))) {
      wanted.set(Wanted.ALL);
    }
    rows.stream().filter(row -> id.equals(row.id())).findFirst().ifPresent(selected::set);
  }

  /** Selects the next line that was not judged yet; says when there is none. */
  public void nextNotJudged() {
    Judging judging = judging();
    Row now = selected.get();
    int from = now == null ? -1 : keys(rows).indexOf(now.key());
    for (int i = 1; i <= rows.size(); i++) {
      Row row = rows.get(Math.floorMod(from + i, rows.size()));
      if (row.id() != null && judging.has(row.id()) && JudgementModel.of(row) == null) {
        selected.set(row);
        return;
      }
    }
    frame.tell(Notice.of(Words.say("follow-up.all-judged")));
  }

  @Nullable Recommendation recommendation(@Nullable Id id) {
    return desk.review().get().recommendations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  @Nullable Action action(Id id) {
    return desk.review().get().actions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Puts things in, in a step of this name. */
  void put(String step, Record... things) {
    desk.take(Step.put(Words.say(step), things));
  }

  FrameModel frame() {
    return frame;
  }

  private void tell(String words) {
    frame.tell(new Notice(words, null, new Notice.Act(Words.say("follow-up.undo"), desk::undo)));
  }

  /** Does these in a step of this name. */
  void take(String step, List<Act> acts) {
    desk.take(new Step(Words.say(step), acts));
  }

  private void show() {
    Row was = selected.get();
    int place = was == null ? -1 : keys(rows).indexOf(was.key());
    List<Row> now = Rows.of(desk.review().get(), wanted.get(), desk.today());
    if (keys(now).equals(keys(rows))) {
      replace(now);
    } else {
      rows.setAll(now);
    }
    selected.set(was == null ? null : stillThere(was, place));
  }

  private void replace(List<Row> now) {
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(rows.get(i))) {
        rows.set(i, now.get(i));
      }
    }
  }

  /** The same line as it is now, else another of the same thing, else what is in its place. */
  private @Nullable Row stillThere(Row was, int place) {
    return rows.stream()
        .filter(row -> row.key().equals(was.key()))
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(row -> was.id() != null && was.id().equals(row.id()))
                    .findFirst())
        .orElseGet(
            () -> rows.isEmpty() || place < 0 ? null : rows.get(Math.min(place, rows.size() - 1)));
  }

  static List<String> keys(List<Row> rows) {
    return rows.stream().map(Row::key).toList();
  }
}
