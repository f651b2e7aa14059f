package org.criticalfriend.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Visibility;

/**
 * A review with any number of made-up notes of 15 to 45 words. The words are those of the notes and
 * findings of the review measured, as often as there, so that common ones are common here. The same
 * seed gives the same notes.
 */
final class ManyNotes {
  /** The seed of all chance in the benchmarks. */
  static final long SEED = 20080409;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
  private static final int FEWEST_WORDS = 15;
  private static final int MORE_WORDS = 31;
  private static final int MOST_EVIDENCE = 6;

  private final Bundle base;
  private final List<String> words;
  private final Random random = new Random(SEED);

  ManyNotes(Bundle base) {
    this.base = base;
    Stream<String> notes = base.review().notes().stream().map(Note::text);
    Stream<String> findings = base.review().findings().stream().map(Finding::text);
    this.words =
        Stream.concat(notes, findings)
            .flatMap(NO_LETTERS::splitAsStream)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** The review with so many notes instead of its own. */
  Bundle bundle(int notes) {
    List<Note> made = Stream.generate(this::note).limit(notes).toList();
    return bundle(made, own().toList());
  }

  /** The same with so many findings, the new ones each resting on a few of the notes. */
  Bundle bundle(int notes, int findings) {
    List<Note> made = Stream.generate(this::note).limit(notes).toList();
    Stream<Finding> more = Stream.generate(() -> finding(made));
    return bundle(made, Stream.concat(own(), more).limit(findings).toList());
  }

  private Stream<Finding> own() {
    return base.review().findings().stream().map(one -> with(one, one.id(), List.of()));
  }

  private Bundle bundle(List<Note> made, List<Finding> findings) {
    Review review = base.review();
    Review full =
        new Review(
            review.review(),
            review.keyQuestions(),
            review.themes(),
            review.scales(),
            review.findingKinds(),
            review.groups(),
            review.people(),
            review.sessions(),
            review.documents(),
            made,
            findings,
            review.recommendations(),
            review.actions(),
            review.pictures(),
            review.texts(),
            review.papers(),
            review.extras());
    return new Bundle(full, base.pictures());
  }

  /** One more note. */
  Note note() {
    Review review = base.review();
    return new Note(
        Id.create(),
        any(review.sessions()).id(),
        null,
        any(review.people()).id(),
        "2008-04-09T10:30",
        any(List.of(NoteKind.values())),
        text(),
        List.of(any(review.keyQuestions()).id()),
        any(review.themes()).id(),
        any(List.of(Visibility.values())),
        Extras.NONE);
  }

  /** What stands in the search box after each key while so many searches of one or two words. */
  List<String> typed(int searches) {
    List<String> typed = new ArrayList<>();
    for (int search = 0; search < searches; search++) {
      String wanted = search % 2 == 0 ? any(words) : any(words) + " " + any(words);
      for (int keys = 1; keys <= wanted.length(); keys++) {
        typed.add(wanted.substring(0, keys).toLowerCase(Locale.ROOT));
      }
    }
    return typed;
  }

  private String text() {
    int count = FEWEST_WORDS + random.nextInt(MORE_WORDS);
    return String.join(" ", Stream.generate(() -> any(words)).limit(count).toList()) + ".";
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private Finding finding(List<Note> notes) {
    List<Evidence> evidence =
        Stream.generate(() -> any(notes).id())
            .limit(1 + random.nextInt(MOST_EVIDENCE))
            .distinct()
            .map(note -> new Evidence(note, Stance.FOR, Extras.NONE))
            .toList();
    return with(any(base.review().findings()), Id.create(), evidence);
  }

  private static Finding with(Finding one, Id id, List<Evidence> evidence) {
    return new Finding(
        id,
        one.theme(),
        one.kind(),
        one.code(),
        one.headline(),
        one.text(),
        one.keyQuestions(),
        evidence,
        one.state(),
        one.rating(),
        one.extras());
  }
}
