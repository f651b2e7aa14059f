package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations that the filters let through, in paper order.
 *
 * @param themes only these, in this order; absent: all
 * @param categories only these, in this order; absent: all
 * @param states only these; absent: draft, agreed and agreed with changes
 * @param essential only the essential ones, or only the others; absent: all
 * @param headings none where absent
 * @param style paragraphs of the paper where absent
 * @param extras members this version does not know
 */
@Insert("recommendations")
public record InsertRecommendations(
    @Names(Theme.class) @Nullable List<Id> themes,
    @Nullable List<String> categories,
    @Nullable List<State> states,
    @Nullable Boolean essential,
    @Nullable RecommendationHeadings headings,
    @Nullable RecommendationStyle style,
    Extras extras)
    implements Block {
  public InsertRecommendations {
    themes = Must.copyOf(themes);
    categories = Must.copyOf(categories);
    states = Must.copyOf(states);
  }
}
