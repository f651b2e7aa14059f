package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;

/** Fits an outline to a review: names become the review's things, own ids become new ones. */
final class OutlineFitting extends Rewriting {
  private final OutlineFile outline;
  private final OutlineWords words;
  private final NewNames names;
  private final Map<Id, List<Id>> kinds = new HashMap<>();
  private final Set<Id> missing = new LinkedHashSet<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  OutlineFitting(OutlineFile outline, Review review) {
    this.outline = outline;
    this.words = new OutlineWords(review);
    this.names = new NewNames(review, outline.paper());
    for (FindingKind kind : outline.findingKinds()) {
      kinds.put(kind.id(), named(kind, review.findingKinds()));
    }
    Set<Id> taken = kinds.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    List<FindingKind> left =
        review.findingKinds().stream().filter(kind -> !taken.contains(kind.id())).toList();
    for (FindingKind kind : outline.findingKinds()) {
      kinds.computeIfPresent(kind.id(), (id, own) -> own.isEmpty() ? judging(kind, left) : own);
    }
  }

  FittedOutline fitted() {
    Paper paper = (Paper) Objects.requireNonNull(copy(outline.paper()));
    leftOut.addAll(names.nowhere());
    List<String> nowhere =
        outline.findingKinds().stream()
            .filter(kind -> missing.contains(kind.id()))
            .map(FindingKind::name)
            .toList();
    return new FittedOutline(paper, nowhere, new ArrayList<>(leftOut));
  }

  /** One group's word may stand for all groups of a side. */
  @Override
  Record instead(Record whole) {
    return whole instanceof InsertPeople people
            && people.group() != null
            && words.find(Group.class, people.group().text()).size() > 1
        ? new InsertPeople(null, List.of(people.group()), people.style(), people.extras())
        : whole;
  }

  @Override
  Id own(Id id) {
    return names.own(id);
  }

  @Override
  List<Id> reference(Class<?> kind, Id id) {
    if (kind == FindingKind.class) {
      List<Id> alike = kinds.getOrDefault(id, List.of());
      if (alike.isEmpty()) {
        missing.add(id);
      }
      return alike;
    }
    List<Id> found = words.find(kind, id.text());
    if (found.isEmpty()) {
      leftOut.add(
          "The review has no "
              + FormTrouble.words(kind)
              + " "
              + FormTrouble.quoted(id.text())
              + "; what the outline says of it was left out.");
    }
    return found;
  }

  @Override
  String prose(String prose) {
    return names.prose(prose);
  }

  /**
   * The kinds that judge as {@code wanted} does: what one programme calls a challenge is an area
   * for consideration to another.
   */
  private static List<Id> judging(FindingKind wanted, List<FindingKind> kinds) {
    return kinds.stream()
        .filter(kind -> wanted.positive() != null && wanted.positive().equals(kind.positive()))
        .map(FindingKind::id)
        .toList();
  }

  /** The first kind that bears one of the names of {@code wanted}. */
  private static List<Id> named(FindingKind wanted, List<FindingKind> kinds) {
    Set<String> wantedNames = names(wanted);
    return kinds.stream()
        .filter(kind -> names(kind).stream().anyMatch(wantedNames::contains))
        .map(FindingKind::id)
        .limit(1)
        .toList();
  }

  /** Singular and plural; a kind without a plural of its own takes an s. */
  private static Set<String> names(FindingKind kind) {
    String plural = kind.plural() == null ? kind.name() + "s" : kind.plural();
    return new TreeSet<>(List.of(OutlineWords.folded(kind.name()), OutlineWords.folded(plural)));
  }
}
