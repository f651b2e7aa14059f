package org.criticalfriend.ui.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;

/** Which findings and recommendations a team goes through in one go. */
public sealed interface Scope {

  /** What it is called. */
  String words();

  /** Whether something belongs to it. */
  boolean holds(Matter matter, Review review);

  /** What has not been put to the team. */
  record Drafts() implements Scope {
    @Override
    public String words() {
      return Words.say("agreeing.scope-drafts");
    }

    @Override
    public boolean holds(Matter matter, Review review) {
      return matter.state() == State.DRAFT;
    }
  }

  /** What is without consensus, has dissent, or has a note against it. */
  record Contested() implements Scope {
    @Override
    public String words() {
      return Words.say("agreeing.scope-contested");
    }

    @Override
    public boolean holds(Matter matter, Review review) {
      Agreement agreement = matter.agreement();
      return matter.state() == State.NO_CONSENSUS
          || (agreement != null && agreement.dissent() != null)
          || (matter.thing() instanceof Finding finding && isSpokenAgainst(finding));
    }

    private static boolean isSpokenAgainst(Finding finding) {
      return finding.evidence().stream().anyMatch(one -> one.stance() == Stance.AGAINST);
    }
  }

  /**
   * What stands under a theme, parked or not.
   *
   * @param theme the theme
   */
  record OfTheme(Theme theme) implements Scope {
    @Override
    public String words() {
      return theme.name();
    }

    @Override
    public boolean holds(Matter matter, Review review) {
      return theme.id().equals(matter.theme());
    }
  }

  /**
   * What answers a key question, and the recommendations that answer such a finding.
   *
   * @param question the question
   * @param number its number, from 1
   */
  record OfQuestion(KeyQuestion question, int number) implements Scope {
    @Override
    public String words() {
      return Words.say("agreeing.scope-question", number);
    }

    @Override
    public boolean holds(Matter matter, Review review) {
      return switch (matter) {
        case Matter.OfFinding(Finding finding) -> answers(finding);
        case Matter.OfRecommendation(Recommendation asked) -> {
          List<Id> answered = asked.findings();
          yield review.findings().stream()
              .anyMatch(finding -> answered.contains(finding.id()) && answers(finding));
        }
      };
    }

    private boolean answers(Finding finding) {
      return finding.keyQuestions().contains(question.id());
    }
  }

  /**
   * One thing alone.
   *
   * @param id the finding or recommendation
   */
  record One(Id id) implements Scope {
    @Override
    public String words() {
      return Words.say("agreeing.scope-one");
    }

    @Override
    public boolean holds(Matter matter, Review review) {
      return id.equals(matter.id());
    }
  }

  /** Every scope that a review has, the drafts first. */
  static List<Scope> all(Review review) {
    List<Scope> all = new ArrayList<>(List.of(new Drafts(), new Contested()));
    review.themes().forEach(theme -> all.add(new OfTheme(theme)));
    List<KeyQuestion> questions = review.keyQuestions();
    for (int i = 0; i < questions.size(); i++) {
      all.add(new OfQuestion(questions.get(i), i + 1));
    }
    return all;
  }

  /** What belongs to it, in paper order, of the sorts that are asked for. */
  default List<Matter> of(Review review, Sorts sorts) {
    Stream<Matter> all = Matter.all(review).stream().filter(sorts::hold);
    return all.filter(matter -> holds(matter, review)).toList();
  }

  /** Findings, recommendations or both. */
  enum Sorts {
    /** Both, findings first. */
    BOTH,
    /** Findings alone. */
    FINDINGS,
    /** Recommendations alone. */
    RECOMMENDATIONS;

    boolean hold(Matter matter) {
      return switch (matter) {
        case Matter.OfFinding _ -> this != RECOMMENDATIONS;
        case Matter.OfRecommendation _ -> this != FINDINGS;
      };
    }
  }
}
