package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Makes two notes one: it has the words, the key questions, the people and the pictures of both,
 * and whatever rested on the one that goes rests on the one that stays.
 *
 * <p>What one of them kept from others stays kept from them. A finding for which one spoke and
 * against which the other did is spoken against.
 *
 * @param changed every record of the review that reads otherwise afterwards, the note that stays
 *     first; the one that goes can be removed then
 * @param divided the findings for which the one spoke and against which the other did
 */
public record OneNote(List<Record> changed, List<Id> divided) {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);

  /** Guarantees lists nobody changes. */
  public OneNote {
    changed = List.copyOf(changed);
    divided = List.copyOf(divided);
  }

  /** One note made of two of this review. */
  public static OneNote of(Review review, Note stays, Note goes) {
    Repointing repointing = new Repointing(Note.class, stays.id(), goes.id());
    List<Record> changed = new ArrayList<>(List.of(repointing.in(whole(stays, goes))));
    List<Finding> others = new ArrayList<>();
    List<Id> divided = new ArrayList<>();
    for (Finding finding : review.findings()) {
      if (names(finding, stays) && names(finding, goes)) {
        changed.add(repointing.in(once(finding, stays.id(), goes.id(), divided)));
      } else {
        others.add(finding);
      }
    }
    changed.addAll(repointing.across(Shape.of(Review.class).with(review, "findings", others)));
    return new OneNote(changed, divided);
  }

  private static boolean names(Finding finding, Note note) {
    return finding.evidence().stream().anyMatch(one -> one.note().equals(note.id()));
  }

  /** A finding that rests on both rests on the one that stays, once. */
  private static Finding once(Finding finding, Id stays, Id goes, List<Id> divided) {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence one : finding.evidence()) {
      boolean either = one.note().equals(stays) || one.note().equals(goes);
      if (!either || stances.isEmpty()) {
        evidence.add(either ? new Evidence(stays, one.stance(), one.extras()) : one);
      }
      if (either) {
        stances.add(one.stance());
      }
    }
    if (stances.size() > 1) {
      divided.add(finding.id());
      evidence.replaceAll(
          one ->
              one.note().equals(stays) ? new Evidence(stays, Stance.AGAINST, one.extras()) : one);
    }
    return FINDING.with(finding, "evidence", evidence);
  }

  private static Note whole(Note stays, Note goes) {
    boolean worth = isWorth(stays) || isWorth(goes);
    return new Note(
        stays.id(),
        stays.session() == null ? goes.session() : stays.session(),
        stays.document() == null ? goes.document() : stays.document(),
        stays.author() == null ? goes.author() : stays.author(),
        Joined.either(stays.at(), goes.at()),
        stays.kind(),
        Joined.prose(stays.text(), goes.text()),
        Joined.ids(stays.keyQuestions(), goes.keyQuestions()),
        stays.theme() == null ? goes.theme() : stays.theme(),
        narrower(stays.visibility(), goes.visibility()),
        both(stays.people(), goes.people()),
        worth ? Boolean.TRUE : stays.worthFinding(),
        both(stays.pictures(), goes.pictures()),
        Joined.either(stays.source(), goes.source()),
        Joined.extras(stays.extras(), goes.extras()));
  }

  private static boolean isWorth(Note note) {
    return Boolean.TRUE.equals(note.worthFinding());
  }

  /** Visibilities are in order, the widest first. */
  private static Visibility narrower(Visibility one, Visibility other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static @Nullable List<Id> both(@Nullable List<Id> first, @Nullable List<Id> second) {
    return first == null && second == null
        ? null
        : Joined.ids(
            Objects.requireNonNullElse(first, List.of()),
            Objects.requireNonNullElse(second, List.of()));
  }
}
