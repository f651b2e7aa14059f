package org.criticalfriend.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;

/**
 * An earlier review and what it brings into a new one: people, questions, kinds, themes and scales,
 * its recommendations and the actions to follow up. Notes and findings stay where they are.
 *
 * @param file where it lies
 * @param review what it holds
 */
record Earlier(Path file, Review review) {

  /** The new review with what this one brings; questions asked anew stand first. */
  Review brought(Review into) {
    Review earlier = review;
    return new Review(
        into.review(),
        questions(into.keyQuestions(), earlier.keyQuestions()),
        earlier.themes(),
        earlier.scales(),
        earlier.findingKinds().isEmpty() ? into.findingKinds() : earlier.findingKinds(),
        earlier.groups().isEmpty() ? into.groups() : earlier.groups(),
        earlier.people(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        earlier.recommendations().stream().map(Earlier::toFollowUp).toList(),
        earlier.actions(),
        List.of(),
        List.of(),
        List.of(),
        into.extras());
  }

  /** The question as it stood is brought once, also where somebody typed it again. */
  private static List<KeyQuestion> questions(List<KeyQuestion> asked, List<KeyQuestion> earlier) {
    List<String> texts = earlier.stream().map(KeyQuestion::text).toList();
    return java.util.stream.Stream.concat(
            asked.stream().filter(question -> !texts.contains(question.text())), earlier.stream())
        .toList();
  }

  /** Findings are not brought, so nothing points at them. */
  private static Recommendation toFollowUp(Recommendation recommendation) {
    return Shape.of(Recommendation.class).with(recommendation, "findings", List.of());
  }
}
