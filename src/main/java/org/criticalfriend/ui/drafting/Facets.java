package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.model.ActionColumn;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.FindingHeadings;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.FindingStyle;
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
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.PeopleStyle;
import org.criticalfriend.model.QuestionStyle;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.RecommendationHeadings;
import org.criticalfriend.model.RecommendationStyle;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.model.TimetableColumn;
import org.criticalfriend.model.Worded;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Facet.Option;
import org.criticalfriend.ui.drafting.FacetList.Choice;
import org.criticalfriend.ui.drafting.FacetList.Ticks;

/** What can be chosen of each insert, in the words and the order of this review. */
final class Facets {
  private static final List<State> PRINTABLE =
      List.of(State.DRAFT, State.AGREED, State.AGREED_WITH_CHANGES, State.NO_CONSENSUS);
  private static final List<TimetableColumn> USUAL =
      List.of(
          TimetableColumn.DATE, TimetableColumn.TIME, TimetableColumn.TITLE, TimetableColumn.VENUE);

  private final Review review;

  private Facets(Review review) {
    this.review = review;
  }

  /** The facets of an insert; none where nothing of it can be chosen. */
  static List<Facet> of(Block block, Review review) {
    Facets facets = new Facets(review);
    return switch (block) {
      case InsertFindings insert -> facets.findings(insert);
      case InsertRecommendations insert -> facets.recommendations(insert);
      case InsertPeople insert -> facets.people(insert);
      case InsertTimetable insert -> facets.timetable(insert);
      case InsertActions insert -> actions(insert);
      case InsertKeyQuestions insert -> questions(insert);
      case InsertText _, InsertAddress _, InsertSignature _, PageBreak _, Para _ -> List.of();
    };
  }

  private List<Facet> findings(InsertFindings insert) {
    Ticks<Id> kinds =
        new Ticks<>(review.findingKinds().stream().map(FindingKind::id).toList(), this::kind);
    return new FacetList<>(InsertFindings.class, insert)
        .filter("themes", "drafting.facet-themes", "drafting.all-themes", themes())
        .filter("kinds", "drafting.facet-kinds", "drafting.all-kinds", kinds)
        .filter("keyQuestions", "drafting.facet-questions", "drafting.all-questions", asked())
        .filter("states", "drafting.facet-states", "drafting.usual-states", states())
        .one(
            "headings",
            "drafting.facet-headings",
            List.of(
                new Choice(null, "drafting.headings-none"),
                new Choice(FindingHeadings.THEME, "drafting.headings-theme"),
                new Choice(FindingHeadings.KIND, "drafting.headings-kind")))
        .one(
            "style",
            "drafting.facet-style",
            List.of(
                new Choice(null, "drafting.set-usual"),
                new Choice(FindingStyle.NUMBERED, "drafting.set-paragraphs"),
                new Choice(FindingStyle.BULLETS, "drafting.set-bullets")))
        .all();
  }

  private List<Facet> recommendations(InsertRecommendations insert) {
    return new FacetList<>(InsertRecommendations.class, insert)
        .filter("themes", "drafting.facet-themes", "drafting.all-themes", themes())
        .filter("categories", "drafting.facet-categories", "drafting.all-categories", categories())
        .filter("states", "drafting.facet-states", "drafting.usual-states", states())
        .one("essential", "drafting.facet-essential", essential())
        .one(
            "headings",
            "drafting.facet-headings",
            List.of(
                new Choice(null, "drafting.headings-none"),
                new Choice(RecommendationHeadings.THEME, "drafting.headings-theme"),
                new Choice(RecommendationHeadings.CATEGORY, "drafting.headings-category")))
        .one(
            "style",
            "drafting.facet-style",
            List.of(
                new Choice(null, "drafting.set-usual"),
                new Choice(RecommendationStyle.NUMBERED, "drafting.set-paragraphs"),
                new Choice(RecommendationStyle.BULLETS, "drafting.set-bullets"),
                new Choice(RecommendationStyle.LIST, "drafting.set-list")))
        .all();
  }

  private Ticks<String> categories() {
    return new Ticks<>(
        review.recommendations().stream()
            .map(Recommendation::category)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .toList(),
        words -> words);
  }

  private static List<Choice> essential() {
    return List.of(
        new Choice(null, "drafting.essential-all"),
        new Choice(true, "drafting.essential-only"),
        new Choice(false, "drafting.essential-others"));
  }

  /** Its groups are one member where it is one, and another where they are several. */
  private List<Facet> people(InsertPeople insert) {
    List<Id> now = InsertWords.groups(insert);
    List<Option> groups = new ArrayList<>();
    for (Group group : review.groups()) {
      List<Id> turned = new ArrayList<>(review.groups().stream().map(Group::id).toList());
      turned.removeIf(id -> now.contains(id) == id.equals(group.id()));
      groups.add(
          new Option(
              group.name(),
              now.contains(group.id()),
              turned.isEmpty() ? insert : with(insert, turned)));
    }
    List<Facet> facets = new ArrayList<>();
    facets.add(new Facet(Words.say("drafting.facet-groups"), true, groups));
    facets.addAll(
        new FacetList<>(InsertPeople.class, insert)
            .one(
                "style",
                "drafting.facet-style",
                List.of(
                    new Choice(null, "drafting.people-stacked"),
                    new Choice(PeopleStyle.LINE, "drafting.people-line"),
                    new Choice(PeopleStyle.TABLE, "drafting.people-table")))
            .all());
    return List.copyOf(facets);
  }

  private static InsertPeople with(InsertPeople insert, List<Id> groups) {
    boolean one = groups.size() == 1;
    return new InsertPeople(
        one ? groups.getFirst() : null, one ? null : groups, insert.style(), insert.extras());
  }

  private List<Facet> timetable(InsertTimetable insert) {
    List<String> kinds = review.sessions().stream().map(Session::kind).distinct().toList();
    Ticks<String> sorts = new Ticks<>(kinds, words -> words);
    return new FacetList<>(InsertTimetable.class, insert)
        .filter("kinds", "drafting.facet-sessions", "drafting.all-sessions", sorts)
        .columns(
            "columns",
            "drafting.facet-columns",
            USUAL,
            new Ticks<>(List.of(TimetableColumn.values()), Facets::word))
        .all();
  }

  private static List<Facet> actions(InsertActions insert) {
    List<ActionColumn> all = List.of(ActionColumn.values());
    return new FacetList<>(InsertActions.class, insert)
        .one(
            "open",
            "drafting.facet-open",
            List.of(
                new Choice(null, "drafting.actions-all"),
                new Choice(true, "drafting.actions-open")))
        .columns("columns", "drafting.facet-columns", all, new Ticks<>(all, Facets::word))
        .all();
  }

  private static List<Facet> questions(InsertKeyQuestions insert) {
    return new FacetList<>(InsertKeyQuestions.class, insert)
        .one(
            "local",
            "drafting.facet-local",
            List.of(
                new Choice(null, "drafting.questions-all"),
                new Choice(false, "drafting.questions-headline"),
                new Choice(true, "drafting.questions-local")))
        .one(
            "style",
            "drafting.facet-style",
            List.of(
                new Choice(null, "drafting.set-list"),
                new Choice(QuestionStyle.BULLETS, "drafting.set-bullets")))
        .all();
  }

  private Ticks<Id> themes() {
    return new Ticks<>(review.themes().stream().map(Theme::id).toList(), this::theme);
  }

  private Ticks<Id> asked() {
    List<Id> ids = review.keyQuestions().stream().map(KeyQuestion::id).toList();
    return new Ticks<>(ids, id -> (ids.indexOf(id) + 1) + ". " + question(id));
  }

  private static Ticks<State> states() {
    return new Ticks<>(PRINTABLE, Facets::word);
  }

  private String theme(Id id) {
    return review.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(Theme::name)
        .findFirst()
        .orElse("");
  }

  private String kind(Id id) {
    return review.findingKinds().stream()
        .filter(kind -> kind.id().equals(id))
        .map(FindingKind::name)
        .findFirst()
        .orElse("");
  }

  private String question(Id id) {
    return review.keyQuestions().stream()
        .filter(question -> question.id().equals(id))
        .map(KeyQuestion::text)
        .findFirst()
        .orElse("");
  }

  static String word(Worded one) {
    String word = one.word();
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
  }
}
