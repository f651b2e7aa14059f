package org.criticalfriend.ui.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The questions planned for a session, as they are typed: "2: Who books the interpreter?" serves
 * the second key question.
 */
final class ToAsk {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[:.]\\s*(\\S.*)");

  private ToAsk() {}

  /** The questions of a session. */
  static List<PlannedQuestion> of(Session session) {
    return Objects.requireNonNullElse(session.toAsk(), List.of());
  }

  /** A question as it would be typed. */
  static String typed(Review review, PlannedQuestion question) {
    int number = number(review, question.keyQuestion());
    return number == 0 ? question.text() : number + ": " + question.text();
  }

  /** The number of a key question, from 1; 0 for none. */
  static int number(Review review, @Nullable Id keyQuestion) {
    List<Id> ids = review.keyQuestions().stream().map(KeyQuestion::id).toList();
    return ids.indexOf(keyQuestion) + 1;
  }

  /** The session with this text as its question {@code at}, or as a new one behind the last. */
  static Session with(Review review, Session session, int at, String typed) {
    List<PlannedQuestion> questions = new ArrayList<>(of(session));
    boolean there = at < questions.size();
    if (typed.isBlank() && there) {
      questions.remove(at);
    } else if (!typed.isBlank() && there) {
      questions.set(at, read(review, typed, questions.get(at)));
    } else if (!typed.isBlank()) {
      questions.add(read(review, typed, null));
    }
    return Shape.of(Session.class).with(session, "toAsk", questions.isEmpty() ? null : questions);
  }

  private static PlannedQuestion read(
      Review review, String typed, @Nullable PlannedQuestion before) {
    String text = typed.strip();
    Id key = null;
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      if (number >= 1 && number <= review.keyQuestions().size()) {
        key = review.keyQuestions().get(number - 1).id();
        text = numbered.group(2);
      }
    }
    return before == null
        ? new PlannedQuestion(Id.create(), text, key, null, Extras.NONE)
        : new PlannedQuestion(before.id(), text, key, before.asked(), before.extras());
  }
}
