package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.criticalfriend.handouts.FilledSheet;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a peer's file means in this review.
 *
 * @param text its lines, each as it would be typed, an answer with the number it serves
 * @param session the session it was made for; null where that is not known here
 * @param peer who wrote it; null where that is not known here
 * @param answered questions to ask that it answers and that are not ticked yet
 * @param remark what somebody should know; empty where nothing
 */
record SheetReading(
    String text, @Nullable Id session, @Nullable Person peer, List<Id> answered, String remark) {

  SheetReading {
    answered = List.copyOf(answered);
  }

  static SheetReading of(PeerFile file, Review review) {
    return switch (file) {
      case PeerFile.Text(String words) -> new SheetReading(words, null, null, List.of(), "");
      case PeerFile.Word(FilledSheet sheet) -> of(sheet, review);
    };
  }

  private static SheetReading of(FilledSheet sheet, Review review) {
    boolean ours = review.review().id().equals(sheet.review());
    boolean isThere = ours && review.sessions().stream().anyMatch(isOf(sheet));
    List<String> lines = new ArrayList<>();
    Set<Id> answered = new LinkedHashSet<>();
    Vocabulary known = Writing.vocabulary(review, Place.anywhere());
    for (FilledSheet.Entry entry : sheet.entries()) {
      Id asked = entry.question();
      PlannedQuestion question = asked == null ? null : Asked.find(review, asked);
      lines.add(question == null ? entry.text() : tied(entry.text(), question, known));
      if (question != null && question.asked() == null) {
        answered.add(question.id());
      }
    }
    Person peer = ours ? peer(sheet, review) : null;
    return new SheetReading(
        String.join("\n", lines),
        isThere ? sheet.session() : null,
        peer,
        List.copyOf(answered),
        remark(sheet, ours, isThere, peer));
  }

  private static Predicate<Session> isOf(FilledSheet sheet) {
    return session -> session.id().equals(sheet.session());
  }

  /** An answer with the number of the key question that the question serves. */
  private static String tied(String text, PlannedQuestion question, Vocabulary known) {
    Id serves = question.keyQuestion();
    int number = serves == null ? 0 : known.questions().indexOf(serves) + 1;
    if (serves == null || number == 0) {
      return text;
    }
    NoteLine line = Marking.finish(NoteLine.of(text), known);
    return line.with(new Mark.Question(number, serves)).asTyped();
  }

  private static @Nullable Person peer(FilledSheet sheet, Review review) {
    Id id = sheet.peer() == null ? Writing.member(review, sheet.name()) : sheet.peer();
    return review.people().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private static String remark(
      FilledSheet sheet, boolean ours, boolean isThere, @Nullable Person peer) {
    if (!sheet.isSheet()) {
      return "";
    }
    if (!ours) {
      return Words.say("notes.sheet-other");
    }
    if (!isThere) {
      return Words.say("notes.sheet-gone");
    }
    if (peer == null) {
      return sheet.name().isEmpty()
          ? Words.say("notes.sheet-nobody")
          : Words.say("notes.sheet-unknown", sheet.name());
    }
    return "";
  }
}
