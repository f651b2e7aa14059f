package org.criticalfriend.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;

/** On what the points of one review rest, each looked up once. */
final class Grounds {
  private static final String OVERALL = "overall";
  private static final String QUESTION = "question";

  private final Sources sources;
  private final Map<Id, Finding> findings = new HashMap<>();
  private final Map<Id, Strength> strengths = new HashMap<>();
  private final Set<Id> challenging = new HashSet<>();
  private final Set<Id> overall = new HashSet<>();

  Grounds(Review review) {
    this.sources = new Sources(review);
    review.findings().forEach(finding -> findings.put(finding.id(), finding));
    for (FindingKind kind : review.findingKinds()) {
      boolean asks = kind.name().toLowerCase(Locale.UK).contains(QUESTION);
      if (Boolean.FALSE.equals(kind.positive()) && !asks) {
        challenging.add(kind.id());
      }
    }
    for (Theme theme : review.themes()) {
      if (theme.name().strip().equalsIgnoreCase(OVERALL)) {
        overall.add(theme.id());
      }
    }
  }

  /** Whether no note speaks for it. */
  boolean isNothing(Finding finding) {
    return strength(finding).isNothing();
  }

  /** Whether all that speaks for it was heard in one session. */
  boolean isOneSession(Finding finding) {
    return strength(finding).isOneSession();
  }

  /** Whether all that speaks for the findings it answers was heard in one session. */
  boolean isOneSession(Recommendation advice) {
    List<Evidence> behind =
        advice.findings().stream()
            .map(findings::get)
            .filter(Objects::nonNull)
            .flatMap(finding -> finding.evidence().stream())
            .toList();
    return Strength.of(behind, sources).isOneSession();
  }

  /** Whether it does not speak well of the host; a question left open is no challenge. */
  boolean isChallenge(Finding finding) {
    return challenging.contains(finding.kind());
  }

  /** Whether one session is too few: for a challenge, and for what is said of the whole. */
  boolean wantsMore(Finding finding) {
    Id theme = finding.theme();
    return isChallenge(finding) || theme == null || overall.contains(theme);
  }

  private Strength strength(Finding finding) {
    return strengths.computeIfAbsent(finding.id(), id -> Strength.of(finding, sources));
  }
}
