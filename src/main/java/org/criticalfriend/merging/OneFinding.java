package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;

/**
 * Makes two findings one: it has the text, the evidence and the key questions of both, and whatever
 * named the one that goes names the one that stays.
 *
 * <p>A note that spoke against either speaks against the one. What the team had not agreed in the
 * same way is a draft again, since nobody has agreed the two together.
 *
 * @param changed every record of the review that reads otherwise afterwards, the finding that stays
 *     first; the one that goes can be removed then
 * @param divided the notes that spoke for the one and against the other
 */
public record OneFinding(List<Record> changed, List<Id> divided) {
  /** Guarantees lists nobody changes. */
  public OneFinding {
    changed = List.copyOf(changed);
    divided = List.copyOf(divided);
  }

  /** One finding made of two of this review. */
  public static OneFinding of(Review review, Finding stays, Finding goes) {
    Repointing repointing = new Repointing(Finding.class, stays.id(), goes.id());
    Map<Id, Evidence> evidence = new LinkedHashMap<>();
    List<Id> divided = new ArrayList<>();
    stays.evidence().forEach(one -> evidence.put(one.note(), one));
    for (Evidence other : goes.evidence()) {
      Evidence own = evidence.putIfAbsent(other.note(), other);
      if (own != null && own.stance() != other.stance()) {
        divided.add(other.note());
        evidence.put(own.note(), new Evidence(own.note(), Stance.AGAINST, own.extras()));
      }
    }
    List<Record> changed = new ArrayList<>();
    changed.add(repointing.in(whole(stays, goes, List.copyOf(evidence.values()))));
    changed.addAll(repointing.across(review));
    return new OneFinding(changed, divided);
  }

  private static Finding whole(Finding stays, Finding goes, List<Evidence> evidence) {
    String headline = Joined.either(stays.headline(), goes.headline());
    return new Finding(
        stays.id(),
        stays.theme() == null ? goes.theme() : stays.theme(),
        stays.kind(),
        Joined.either(stays.code(), goes.code()),
        headline,
        Joined.prose(stays.text(), Joined.left(headline, goes.headline()), goes.text()),
        Joined.ids(stays.keyQuestions(), goes.keyQuestions()),
        evidence,
        stays.state() == goes.state() ? stays.state() : State.DRAFT,
        stays.rating() == null ? goes.rating() : stays.rating(),
        Joined.agreement(stays.agreement(), goes.agreement()),
        Joined.extras(stays.extras(), goes.extras()));
  }
}
