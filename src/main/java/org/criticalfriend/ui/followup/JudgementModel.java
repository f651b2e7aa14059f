package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.codes.Codes;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What becomes of the selected line: closed, carried on or judged anew, in the team's words. */
public final class JudgementModel {
  private static final Shape<FollowUp> FOLLOW_UP = Shape.of(FollowUp.class);

  private final FollowUpModel model;
  private final TypedText text;
  private final TypedText anew;
  private final ReadOnlyObjectWrapper<@Nullable Row> row = new ReadOnlyObjectWrapper<>();

  /** What is selected in this follow-up. */
  public JudgementModel(FollowUpModel model, Background background) {
    this.model = model;
    this.text = new TypedText(model.frame().desk(), background);
    this.anew = new TypedText(model.frame().desk(), background);
    model.selected().addListener((property, before, after) -> show(after));
    model.review().addListener((property, before, after) -> showAnew(row.get()));
  }

  /** The line to be judged; null where none of those is selected. */
  public ReadOnlyObjectProperty<@Nullable Row> row() {
    return row.getReadOnlyProperty();
  }

  /** What the team found, while it is typed; kept once there is an outcome. */
  public TypedText text() {
    return text;
  }

  /** The new recommendation, while it is typed; kept once one was begun. */
  public TypedText anew() {
    return anew;
  }

  /** What became of the line; null where nobody judged it. */
  public @Nullable FollowUp judgement() {
    return of(row.get());
  }

  /** What became of a line; null where nobody judged it. */
  static @Nullable FollowUp of(@Nullable Row row) {
    return switch (row) {
      case Row.Asked asked -> asked.recommendation().followUp();
      case Row.Doing doing -> doing.action().followUp();
      case Row.Rest _ -> null;
      case null -> null;
    };
  }

  /** Settles what is being typed. */
  public void settle() {
    text.settle();
    anew.settle();
  }

  /** Judges the line so; as it was judged so already, it is not judged after all. */
  public void judge(Outcome outcome) {
    settle();
    Row line = row.get();
    FollowUp now = judgement();
    Record thing = line == null ? null : thing(line);
    if (thing == null) {
      return;
    }
    if (now == null) {
      put(thing, new FollowUp(outcome, null, null, Extras.NONE), "follow-up.step-judge");
    } else if (now.outcome() == outcome) {
      put(thing, null, "follow-up.step-unjudge");
    } else {
      put(thing, FOLLOW_UP.with(now, "outcome", outcome), "follow-up.step-judge");
    }
  }

  /** The recommendation that says the selected line anew; null where there is none. */
  public @Nullable Recommendation linked() {
    FollowUp now = judgement();
    return now == null ? null : model.recommendation(now.anew());
  }

  /** Begins the recommendation that says the line anew, in the words of the line itself. */
  public void begin() {
    settle();
    Row line = row.get();
    FollowUp now = judgement();
    Record thing = line == null ? null : thing(line);
    if (thing != null && now != null && now.outcome() == Outcome.JUDGED_ANEW && linked() == null) {
      Recommendation made = recommending(thing);
      Record after = with(thing, FOLLOW_UP.with(now, "anew", made.id()));
      model.put("follow-up.step-anew", made, after);
    }
  }

  private void show(@Nullable Row selected) {
    Id id = selected == null ? null : selected.id();
    Row now = id == null || !model.judging().has(id) ? null : selected;
    FollowUp judged = of(now);
    if (id == null || now == null || judged == null) {
      settle();
    } else {
      String words = Objects.requireNonNullElse(judged.text(), "");
      text.show(new TypedText.Target(id, "followUp.text", words, typed -> worded(id, typed)));
    }
    row.set(now);
    showAnew(now);
  }

  private void showAnew(@Nullable Row line) {
    FollowUp judged = of(line);
    if (judged == null || judged.outcome() != Outcome.JUDGED_ANEW) {
      anew.settle();
      return;
    }
    Recommendation linked = model.recommendation(judged.anew());
    if (linked == null) {
      anew.settle();
    } else {
      Id typedInto = linked.id();
      anew.show(
          new TypedText.Target(
              typedInto, "text", linked.text(), typed -> reworded(typedInto, typed)));
    }
  }

  private @Nullable Step worded(Id id, String typed) {
    Record thing = thing(id);
    FollowUp now = thing == null ? null : followUp(thing);
    if (thing == null || now == null) {
      return null;
    }
    FollowUp after = FOLLOW_UP.with(now, "text", typed.isBlank() ? null : typed.strip());
    return Step.put(Words.say("follow-up.step-judge"), with(thing, after));
  }

  private @Nullable Step reworded(Id id, String typed) {
    Recommendation now = model.recommendation(id);
    return now == null || typed.isBlank()
        ? null
        : Step.put(
            Words.say("follow-up.step-anew"),
            Shape.of(Recommendation.class).with(now, "text", typed.strip()));
  }

  /** The words that what is said anew begins with. */
  private static String opening(Record thing) {
    return switch (thing) {
      case Recommendation recommendation when !recommendation.text().isBlank() ->
          Excerpt.of(recommendation.text());
      case Recommendation recommendation -> Excerpt.title(recommendation.headline(), "");
      case Action action -> Excerpt.of(action.text());
      default -> "";
    };
  }

  private Recommendation recommending(Record thing) {
    String text = opening(thing);
    Recommendation before =
        switch (thing) {
          case Recommendation recommendation -> recommendation;
          case Action action when !action.recommendations().isEmpty() ->
              model.recommendation(action.recommendations().getFirst());
          default -> null;
        };
    Review review = model.review().get();
    Recommendation made =
        new Recommendation(
            Id.create(),
            null,
            before == null ? null : before.theme(),
            before == null ? null : before.category(),
            null,
            text,
            List.of(),
            null,
            State.DRAFT,
            null,
            Extras.NONE);
    return Codes.given(made, review);
  }

  private void put(Record thing, @Nullable FollowUp after, String step) {
    model.put(step, with(thing, after));
  }

  private @Nullable Record thing(Row line) {
    Id id = line.id();
    return id == null ? null : thing(id);
  }

  private @Nullable Record thing(Id id) {
    Recommendation recommendation = model.recommendation(id);
    return recommendation == null ? model.action(id) : recommendation;
  }

  private static @Nullable FollowUp followUp(Record thing) {
    return thing instanceof Recommendation recommendation
        ? recommendation.followUp()
        : ((Action) thing).followUp();
  }

  private static Record with(Record thing, @Nullable FollowUp after) {
    return thing instanceof Recommendation recommendation
        ? Shape.of(Recommendation.class).with(recommendation, "followUp", after)
        : Shape.of(Action.class).with((Action) thing, "followUp", after);
  }
}
