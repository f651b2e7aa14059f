package org.criticalfriend.ui.agreeing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.jspecify.annotations.Nullable;

/** What the team is asked about: a finding or a recommendation. */
public sealed interface Matter {

  /** The record itself. */
  Record thing();

  /** Its id. */
  Id id();

  /** A dozen words; null where there are none. */
  @Nullable String headline();

  /** The prose; may be empty. */
  String text();

  /** How far the team has come with it. */
  State state();

  /** How it came there; null while the team has not spoken. */
  @Nullable Agreement agreement();

  /** The theme it stands under; null for none. */
  @Nullable Id theme();

  /** The same with another value of one member. */
  Matter with(String member, @Nullable Object value);

  /**
   * A finding.
   *
   * @param thing the finding
   */
  record OfFinding(Finding thing) implements Matter {
    @Override
    public Id id() {
      return thing.id();
    }

    @Override
    public @Nullable String headline() {
      return thing.headline();
    }

    @Override
    public String text() {
      return thing.text();
    }

    @Override
    public State state() {
      return thing.state();
    }

    @Override
    public @Nullable Agreement agreement() {
      return thing.agreement();
    }

    @Override
    public @Nullable Id theme() {
      return thing.theme();
    }

    @Override
    public Matter with(String member, @Nullable Object value) {
      return new OfFinding(Shape.of(Finding.class).with(thing, member, value));
    }
  }

  /**
   * A recommendation.
   *
   * @param thing the recommendation
   */
  record OfRecommendation(Recommendation thing) implements Matter {
    @Override
    public Id id() {
      return thing.id();
    }

    @Override
    public @Nullable String headline() {
      return thing.headline();
    }

    @Override
    public String text() {
      return thing.text();
    }

    @Override
    public State state() {
      return thing.state();
    }

    @Override
    public @Nullable Agreement agreement() {
      return thing.agreement();
    }

    @Override
    public @Nullable Id theme() {
      return thing.theme();
    }

    @Override
    public Matter with(String member, @Nullable Object value) {
      return new OfRecommendation(Shape.of(Recommendation.class).with(thing, member, value));
    }
  }

  /** What it is called: its headline, or else the first line of its prose. */
  default String title() {
    String headline = headline();
    return headline == null || headline.isBlank()
        ? text().strip().lines().findFirst().orElse("")
        : headline.strip();
  }

  /** Everything of a review that a team can be asked about: findings, then recommendations. */
  static List<Matter> all(Review review) {
    Stream<Matter> findings = review.findings().stream().map(OfFinding::new);
    Stream<Matter> asked = review.recommendations().stream().map(OfRecommendation::new);
    return Stream.concat(byTheme(review, findings), byTheme(review, asked)).toList();
  }

  private static Stream<Matter> byTheme(Review review, Stream<Matter> matters) {
    List<Id> order = review.themes().stream().map(Theme::id).toList();
    return matters.sorted((one, other) -> Integer.compare(place(order, one), place(order, other)));
  }

  private static int place(List<Id> order, Matter matter) {
    return matter.theme() == null ? -1 : order.indexOf(Objects.requireNonNull(matter.theme()));
  }
}
