package org.criticalfriend.ui.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Host;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a new review begins with.
 *
 * @param host the name of the host
 * @param theme what it is about; empty where that is not known yet
 * @param starts the first day on site
 * @param ends the last day on site
 * @param questions the key questions, in order
 */
record Beginning(
    String host, String theme, LocalDate starts, LocalDate ends, List<String> questions) {
  Beginning {
    questions = List.copyOf(questions);
  }

  /** A review with these and, if there was one, with what an earlier review brings. */
  Bundle review(@Nullable Earlier earlier) {
    List<KeyQuestion> asked = questions.stream().map(Beginning::question).toList();
    Review review =
        new Review(
            details(),
            asked,
            List.of(),
            List.of(),
            kinds(),
            groups(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Extras.NONE);
    return new Bundle(earlier == null ? review : earlier.brought(review), Map.of());
  }

  private ReviewDetails details() {
    return new ReviewDetails(
        Id.create(),
        Words.say("new.title", host),
        null,
        "",
        theme.isEmpty() ? null : theme,
        new Host(host, null, null, Extras.NONE),
        null,
        starts,
        ends,
        null,
        "en-GB",
        ReviewStatus.DRAFT,
        Extras.NONE);
  }

  private static KeyQuestion question(String text) {
    return new KeyQuestion(Id.create(), text, null, null, Extras.NONE);
  }

  private static List<FindingKind> kinds() {
    return List.of(
        kind("strength", true),
        kind("challenge", false),
        kind("good-practice", true),
        kind("outstanding-question", null),
        kind("general-point", null));
  }

  private static FindingKind kind(String key, @Nullable Boolean positive) {
    String name = Words.say("new.kind." + key);
    String plural = Words.say("new.kinds." + key);
    return new FindingKind(Id.create(key), name, plural, null, positive, Extras.NONE);
  }

  private static List<Group> groups() {
    return List.of(
        group("new.group.team", Side.TEAM),
        group("new.group.host", Side.HOST),
        group("new.group.observers", Side.OBSERVER));
  }

  private static Group group(String key, Side side) {
    return new Group(Id.create(), Words.say(key), side, null, null, Extras.NONE);
  }
}
