package org.criticalfriend.ui.drafting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertAddress;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertKeyQuestions;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.InsertSignature;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.model.Theme;
import org.criticalfriend.paper.Inserted;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says in plain words what an insert prints, where it is not written in the editor. */
final class InsertWords {
  private InsertWords() {}

  /** What stands in its place. */
  static String shown(Block block, Review review) {
    return switch (block) {
      case InsertKeyQuestions _ ->
          Words.say("drafting.shows-questions", review.keyQuestions().size());
      case InsertPeople people -> Words.say("drafting.shows-people", groups(people, review));
      case InsertTimetable _ -> Words.say("drafting.shows-timetable", review.sessions().size());
      case InsertActions _ -> Words.say("drafting.shows-actions", review.actions().size());
      case InsertFindings _ -> Words.say("drafting.shows-no-findings");
      case InsertRecommendations _ -> Words.say("drafting.shows-no-recommendations");
      case InsertAddress _ -> Words.say("drafting.shows-address");
      case InsertSignature _ -> Words.say("drafting.shows-signature");
      case PageBreak _ -> Words.say("drafting.shows-page-break");
      case InsertText _, Para _ -> "";
    };
  }

  /** What an insert prints now, in a sentence. */
  static String effect(Block block, Review review, Paper paper) {
    int count =
        Inserted.bunches(review, paper, block).stream().mapToInt(one -> one.things().size()).sum();
    return switch (block) {
      case InsertFindings _ when count > 0 ->
          Words.say("drafting.effect-findings", count, review.findings().size())
              + filters(block, review);
      case InsertRecommendations _ when count > 0 ->
          Words.say("drafting.effect-recommendations", count, review.recommendations().size())
              + filters(block, review);
      default -> shown(block, review);
    };
  }

  /** The filters that are set, behind a colon; nothing where none is. */
  private static String filters(Block block, Review review) {
    String set =
        Facets.of(block, review).stream()
            .filter(Facet::several)
            .filter(facet -> !facet.options().getFirst().chosen())
            .map(Facet::says)
            .collect(Collectors.joining("; "));
    return set.isEmpty() ? "" : ": " + set;
  }

  /** What an insert is called where inserts are listed. */
  static String name(Block block, Review review) {
    return switch (block) {
      case InsertFindings findings ->
          Words.say("drafting.name-findings", filters(findings.themes(), findings.kinds(), review));
      case InsertRecommendations advice ->
          Words.say("drafting.name-recommendations", filters(advice.themes(), null, review));
      case InsertText(Id id, var _) ->
          review.texts().stream()
              .filter(text -> text.id().equals(id))
              .map(StandardText::title)
              .findFirst()
              .orElse("");
      case InsertPeople people -> Words.say("drafting.name-people", groups(people, review));
      case InsertTimetable _ -> Words.say("drafting.insert-timetable");
      case InsertActions _ -> Words.say("drafting.insert-actions");
      case InsertKeyQuestions _ -> Words.say("drafting.insert-questions");
      case InsertAddress _ -> Words.say("drafting.name-address");
      case InsertSignature _ -> Words.say("drafting.name-signature");
      case PageBreak _ -> Words.say("drafting.insert-page-break");
      case Para(String prose, var _, var _, var _) -> prose.strip().lines().findFirst().orElse("");
    };
  }

  private static String filters(
      @Nullable List<Id> themes, @Nullable List<Id> kinds, Review review) {
    Stream<String> named =
        review.themes().stream()
            .filter(theme -> themes != null && themes.contains(theme.id()))
            .map(Theme::name);
    Stream<String> sorts =
        review.findingKinds().stream()
            .filter(kind -> kinds != null && kinds.contains(kind.id()))
            .map(FindingKind::name);
    String all = Stream.concat(named, sorts).collect(Collectors.joining(", "));
    return all.isEmpty() ? Words.say("drafting.all") : all;
  }

  /** The groups that an insert of people names. */
  static List<Id> groups(InsertPeople people) {
    if (people.groups() != null) {
      return people.groups();
    }
    return people.group() == null ? List.of() : List.of(people.group());
  }

  private static String groups(InsertPeople people, Review review) {
    List<Id> wanted = groups(people);
    return review.groups().stream()
        .filter(group -> wanted.contains(group.id()))
        .map(Group::name)
        .collect(Collectors.joining(", "));
  }
}
