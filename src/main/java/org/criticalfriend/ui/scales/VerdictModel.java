package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Verdict;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What the team says of the whole, apart from what it says of each item. */
public final class VerdictModel {
  private static final Shape<ReviewDetails> DETAILS = Shape.of(ReviewDetails.class);

  private final Desk desk;
  private final TypedText text;

  /**
   * A verdict that can be given.
   *
   * @param scale by which; null for no verdict
   * @param value which; null for no verdict
   */
  public record Choice(@Nullable Scale scale, @Nullable ScaleValue value) {
    /** What it is called. */
    public String words() {
      return scale == null || value == null
          ? Words.say("scales.no-verdict")
          : Words.say("scales.verdict-choice", value.name(), scale.name());
    }
  }

  /** The verdict of the review on this desk. */
  public VerdictModel(Desk desk, Background background) {
    this.desk = desk;
    this.text = new TypedText(desk, background);
    show();
  }

  /** The review as it is now. */
  public ReadOnlyObjectProperty<Review> review() {
    return desk.review();
  }

  /** Why, while it is typed; kept once there is a verdict. */
  public TypedText text() {
    return text;
  }

  /** What can be chosen: none, and every value of every scale. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>(List.of(new Choice(null, null)));
    for (Scale scale : desk.review().get().scales()) {
      scale.values().forEach(value -> choices.add(new Choice(scale, value)));
    }
    return choices;
  }

  /** What is chosen. */
  public Choice chosen() {
    Verdict verdict = desk.review().get().review().verdict();
    Rating rating = verdict == null ? null : verdict.rating();
    return choices().stream()
        .filter(one -> one.scale() != null && one.value() != null && rating != null)
        .filter(one -> isOf(one, rating))
        .findFirst()
        .orElseGet(() -> choices().getFirst());
  }

  /** Gives a verdict, or takes it back; the words stay. */
  public void choose(Choice choice) {
    text.settle();
    ReviewDetails before = desk.review().get().review();
    Scale scale = choice.scale();
    ScaleValue value = choice.value();
    Rating rating =
        scale == null || value == null ? null : new Rating(scale.id(), value.id(), Extras.NONE);
    put(before, verdict(before, rating, words(before)));
    show();
  }

  private void show() {
    ReviewDetails details = desk.review().get().review();
    String words = Objects.requireNonNullElse(words(details), "");
    text.show(new TypedText.Target(details.id(), "verdict.text", words, this::worded));
  }

  private @Nullable Step worded(String typed) {
    ReviewDetails before = desk.review().get().review();
    Rating rating = before.verdict() == null ? null : before.verdict().rating();
    String words = typed.isBlank() ? null : typed.strip();
    Verdict after = verdict(before, rating, words);
    return Step.put(Words.say("scales.step-verdict"), DETAILS.with(before, "verdict", after));
  }

  private static @Nullable Verdict verdict(
      ReviewDetails before, @Nullable Rating rating, @Nullable String words) {
    Extras extras = before.verdict() == null ? Extras.NONE : before.verdict().extras();
    return rating == null && words == null ? null : new Verdict(rating, words, extras);
  }

  private static @Nullable String words(ReviewDetails details) {
    return details.verdict() == null ? null : details.verdict().text();
  }

  private void put(ReviewDetails before, @Nullable Verdict verdict) {
    ReviewDetails after = DETAILS.with(before, "verdict", verdict);
    if (!after.equals(before)) {
      desk.take(Step.put(Words.say("scales.step-verdict"), after));
    }
  }

  private static boolean isOf(Choice choice, @Nullable Rating rating) {
    return rating != null
        && choice.scale() != null
        && choice.value() != null
        && rating.scale().equals(choice.scale().id())
        && rating.value().equals(choice.value().id());
  }
}
