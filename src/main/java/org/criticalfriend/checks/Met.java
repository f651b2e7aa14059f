package org.criticalfriend.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;

/** Knows who was met, and how a sentence lays a view to somebody. */
final class Met {
  static final List<String> TITLES =
      List.of("Dr", "Mr", "Mrs", "Ms", "Miss", "Professor", "Prof", "Cllr", "Councillor", "Rev");

  private static final Pattern TITLE =
      Pattern.compile("^((Dr|Mr|Mrs|Ms|Miss|Mx|Professor|Prof|Cllr|Councillor|Sir|Rev)\\.? )+");
  private static final Pattern VIEW =
      Pattern.compile(
          "\\b(said|says|told|felt|feel|feels|believed?|believes|thought|thinks?|reported|explained"
              + "|described|complained|expressed|admitted|commented|mentioned|argued|claimed"
              + "|acknowledged|regarded|considered|were of the view|was of the view)\\b");

  /** A verb further from its subject mostly has another. */
  private static final int NEAR = 45;

  private Met() {}

  /** Those of the host, and whoever else was met by name; nobody of the team. */
  static List<Person> people(Review review) {
    Set<Id> team = new HashSet<>();
    Set<Id> host = new HashSet<>();
    for (Group group : review.groups()) {
      (group.side() == Side.HOST ? host : team).add(group.id());
    }
    Set<Id> met = new HashSet<>();
    review.sessions().forEach(session -> met.addAll(session.met()));
    Id sponsor = review.review().sponsor();
    return review.people().stream()
        .filter(one -> host.contains(one.group()) || met.contains(one.id()))
        .filter(one -> !one.id().equals(sponsor) || met.contains(one.id()))
        .toList();
  }

  /** Whether it leaves the team. */
  static boolean isIssued(Paper paper) {
    return paper.kind() != PaperKind.EVIDENCE_ANNEX;
  }

  /** Whether somebody named up to {@code end} is said in this sentence to hold a view. */
  static boolean givesView(String sentence, int end) {
    Matcher matcher = VIEW.matcher(sentence);
    return matcher.find(Math.min(end, sentence.length())) && matcher.start() - end <= NEAR;
  }

  static String withoutTitle(String name) {
    return TITLE.matcher(name).replaceFirst("");
  }
}
