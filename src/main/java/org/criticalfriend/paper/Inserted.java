package org.criticalfriend.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;

/** What an outline takes from a review, for papers that are not read but filled in. */
public final class Inserted {
  private Inserted() {}

  /** The recommendations that the paper's inserts let through, each once, in paper order. */
  public static List<Recommendation> recommendations(Review review, Paper paper) {
    Desk desk = Desk.besides(new Bundle(review, Map.of()), paper);
    Map<Id, Recommendation> byId = new LinkedHashMap<>();
    review.recommendations().forEach(advice -> byId.put(advice.id(), advice));
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(InsertRecommendations.class::isInstance)
        .flatMap(
            block ->
                new RecommendationSetter(desk, (InsertRecommendations) block).groups().stream())
        .flatMap(group -> group.points().stream())
        .map(Point::id)
        .distinct()
        .map(id -> Objects.requireNonNull(byId.get(id)))
        .toList();
  }

  /**
   * Points that stand together under one heading.
   *
   * @param heading what stands above them; empty for none
   * @param things the findings or recommendations, in the order they are printed
   */
  public record Bunch(String heading, List<Id> things) {
    public Bunch {
      things = List.copyOf(things);
    }
  }

  /** The findings or recommendations that a block prints; none where it prints others. */
  public static List<Bunch> bunches(Review review, Paper paper, Block block) {
    Desk desk = Desk.besides(new Bundle(review, Map.of()), paper);
    List<PointGroup> groups =
        switch (block) {
          case InsertFindings findings -> new FindingSetter(desk, findings).groups();
          case InsertRecommendations advice -> new RecommendationSetter(desk, advice).groups();
          default -> List.of();
        };
    return groups.stream()
        .map(group -> new Bunch(group.heading(), group.points().stream().map(Point::id).toList()))
        .toList();
  }

  /** Whether the paper lists the actions. */
  public static boolean actions(Paper paper) {
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch((Block block) -> block instanceof InsertActions);
  }
}
