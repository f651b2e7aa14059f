package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Side;

/**
 * Finds views laid to a service or group of which one or two people were met, so that those who
 * know it can tell whose they are. Where nobody was counted, nothing is said.
 */
final class FewMet implements PaperCheck {
  private static final int ENOUGH = 3;
  private static final int SHORTEST = 4;

  @Override
  public List<Remark> of(Reading reading) {
    Map<String, Integer> few = few(reading.review());
    List<Remark> remarks = new ArrayList<>();
    if (few.isEmpty()) {
      return remarks;
    }
    Pattern names = Words.anyOf(List.copyOf(few.keySet()), 0);
    for (Line line : reading.lines()) {
      if (line.isOpen()) {
        Words.sentences(line.text()).forEach(one -> look(reading, line, one, names, remarks));
      }
    }
    return remarks;
  }

  private void look(
      Reading reading, Line line, String sentence, Pattern names, List<Remark> remarks) {
    Matcher matcher = names.matcher(sentence);
    if (matcher.find() && Met.givesView(sentence, matcher.end(1))) {
      String name = matcher.group(1);
      String said = Excerpts.around(sentence, matcher.start(1), matcher.end(1));
      int count = few(reading.review()).getOrDefault(name, 1);
      String who = count == 1 ? "one person was" : "two people were";
      String text = "Of " + name + " only " + who + " met, and it is said: “" + said + "”.";
      remarks.add(reading.remark(RemarkKind.FEW_MET, line, name, text));
    }
  }

  /** How many were met, of services and groups of which fewer than three were. */
  private static Map<String, Integer> few(Review review) {
    Map<String, Set<Object>> named = new HashMap<>();
    Map<String, Integer> counted = new HashMap<>();
    for (Session session : review.sessions()) {
      String service = session.service();
      if (service != null && !service.isBlank()) {
        named.computeIfAbsent(service, _ -> new HashSet<>()).addAll(session.met());
        counted.merge(service, sum(session), Integer::sum);
      }
    }
    for (Group group : review.groups()) {
      if (group.side() == Side.HOST) {
        named.put(group.name(), members(review, group));
      }
    }
    Map<String, Integer> few = new HashMap<>();
    named.forEach(
        (name, people) -> {
          int met = people.size() + counted.getOrDefault(name, 0);
          if (met > 0 && met < ENOUGH) {
            few.put(name, met);
            few.put(core(name), met);
          }
        });
    return few;
  }

  private static int sum(Session session) {
    Map<String, Integer> counts = session.metCount();
    return counts == null ? 0 : counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** People listed in it; in categories that it shares its name with, more may be uncounted. */
  private static Set<Object> members(Review review, Group group) {
    Set<Object> members = new HashSet<>();
    for (Person person : review.people()) {
      if (person.group().equals(group.id())) {
        members.add(person.id());
      }
    }
    boolean more =
        review.sessions().stream().anyMatch(one -> sum(one) > 0)
            || review.groups().stream().anyMatch(one -> group.id().equals(one.parent()));
    return more ? Set.of() : members;
  }

  /** ASSIST of the ASSIST service. */
  private static String core(String name) {
    String core = name.replaceAll("(?i)^the | (services?|teams?|centre)$", "").strip();
    return core.length() < SHORTEST ? name : core;
  }
}
