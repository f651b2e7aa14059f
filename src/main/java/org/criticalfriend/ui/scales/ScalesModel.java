package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Verdict;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** The rating scales with their values. */
public final class ScalesModel {
  private static final Shape<Scale> SCALE = Shape.of(Scale.class);
  private static final Shape<ScaleValue> VALUE = Shape.of(ScaleValue.class);

  private final Desk desk;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** A scale to begin with. */
  public enum Start {
    /** Red, amber, green. */
    TRAFFIC_LIGHTS,
    /** Met, partly met, not met, not assessed. */
    MET,
    /** No values yet. */
    EMPTY
  }

  /** The scales of the review on this desk. */
  public ScalesModel(Desk desk) {
    this.desk = desk;
  }

  /** The review as it is now. */
  public ReadOnlyObjectProperty<Review> review() {
    return desk.review();
  }

  /** Why what was typed last cannot be; empty where it can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The scales, in order. */
  public List<Scale> scales() {
    return desk.review().get().scales();
  }

  /** How often a value is given, to findings and to the whole. */
  public long uses(Scale scale, @Nullable ScaleValue value) {
    Review review = desk.review().get();
    Verdict verdict = review.review().verdict();
    Stream<Rating> ratings =
        Stream.concat(
            review.findings().stream()
                .map(Finding::rating)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull),
            Stream.ofNullable(verdict == null ? null : verdict.rating()));
    return ratings
        .filter(rating -> rating.scale().equals(scale.id()))
        .filter(rating -> value == null || rating.value().equals(value.id()))
        .count();
  }

  /** Adds a scale behind all others. */
  public void add(Start start) {
    Scale scale = new Scale(Id.create(), name(start), values(start), Extras.NONE);
    take("scales.step-scale-new", new Act.Put(scale));
  }

  /** Calls a scale otherwise; a blank name leaves it as it was. */
  public void name(Scale scale, String name) {
    if (!name.isBlank()) {
      put(scale, SCALE.with(scale, "name", name.strip()));
    }
  }

  /** Moves a scale so many places down, or up where negative. */
  public void move(Scale scale, int places) {
    List<Id> all = scales().stream().map(Scale::id).toList();
    Order.moved(all, scale.id(), places).forEach(act -> take("scales.step-scale-order", act));
  }

  /** Removes a scale by which nothing is rated. */
  public void remove(Scale scale) {
    if (uses(scale, null) == 0) {
      take("scales.step-scale-remove", new Act.Remove(scale.id()));
    }
  }

  /** Adds a value behind all others; false where its word is missing or taken. */
  public boolean add(Scale scale, String word) {
    if (word.isBlank() || isTaken(scale, word, null)) {
      return false;
    }
    List<ScaleValue> values = new ArrayList<>(scale.values());
    values.add(new ScaleValue(Id.create(), word.strip(), null, Extras.NONE));
    put(scale, SCALE.with(scale, "values", values));
    return true;
  }

  /** Gives a value another word; a blank one leaves it as it was. */
  public void word(Scale scale, ScaleValue value, String word) {
    if (!word.isBlank() && !isTaken(scale, word, value)) {
      put(scale, value, VALUE.with(value, "name", word.strip()));
    }
  }

  /** Gives a value a colour; null for none. */
  public void colour(Scale scale, ScaleValue value, @Nullable String colour) {
    put(scale, value, VALUE.with(value, "colour", colour));
  }

  /** Says that a value means nobody has judged yet, or that it judges. */
  public void notAssessed(Scale scale, ScaleValue value, boolean notAssessed) {
    put(scale, value, VALUE.with(value, "notAssessed", notAssessed ? Boolean.TRUE : null));
  }

  /** Moves a value so many places down, or up where negative. */
  public void move(Scale scale, ScaleValue value, int places) {
    put(scale, SCALE.with(scale, "values", Order.with(scale.values(), value, places)));
  }

  /** Removes a value that nothing has. */
  public void remove(Scale scale, ScaleValue value) {
    if (uses(scale, value) == 0) {
      List<ScaleValue> others =
          scale.values().stream().filter(one -> !one.id().equals(value.id())).toList();
      put(scale, SCALE.with(scale, "values", others));
    }
  }

  private static String name(Start start) {
    return switch (start) {
      case TRAFFIC_LIGHTS -> Words.say("scales.start-traffic-lights");
      case MET -> Words.say("scales.start-met");
      case EMPTY -> Words.say("scales.start-empty");
    };
  }

  private static List<ScaleValue> values(Start start) {
    return switch (start) {
      case TRAFFIC_LIGHTS -> List.of(value("red"), value("amber"), value("green"));
      case MET ->
          List.of(
              value("met", "green"),
              value("partly-met", "amber"),
              value("not-met", "red"),
              VALUE.with(value("not-assessed", "grey"), "notAssessed", true));
      case EMPTY -> List.of();
    };
  }

  private static ScaleValue value(String colour) {
    return value(colour, colour);
  }

  private static ScaleValue value(String key, String colour) {
    return new ScaleValue(Id.create(), Words.say("scales.value-" + key), colour, Extras.NONE);
  }

  private boolean isTaken(Scale scale, String word, @Nullable ScaleValue but) {
    boolean taken =
        scale.values().stream()
            .filter(value -> but == null || !value.id().equals(but.id()))
            .anyMatch(value -> value.name().equalsIgnoreCase(word.strip()));
    problem.set(taken ? Words.say("scales.word-taken", word.strip()) : "");
    return taken;
  }

  private void put(Scale scale, ScaleValue before, ScaleValue after) {
    List<ScaleValue> values =
        scale.values().stream().map(one -> one.id().equals(before.id()) ? after : one).toList();
    put(scale, SCALE.with(scale, "values", values));
  }

  private void put(Scale before, Scale after) {
    if (!before.equals(after)) {
      take("scales.step-scale", new Act.Put(after));
    }
  }

  private void take(String step, Act act) {
    desk.take(new Step(Words.say(step), List.of(act)));
  }
}
