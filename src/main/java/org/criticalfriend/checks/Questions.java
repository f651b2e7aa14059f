package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;

/**
 * Finds key questions that no finding answers. Where no finding says what it answers, the ties are
 * kept elsewhere and nothing is said.
 */
final class Questions {
  private Questions() {}

  static List<Remark> remarks(Review review) {
    Set<Id> answered = new HashSet<>();
    review.findings().stream()
        .filter(one -> one.state() != State.PARKED)
        .forEach(one -> answered.addAll(one.keyQuestions()));
    List<Remark> remarks = new ArrayList<>();
    if (answered.isEmpty()) {
      return remarks;
    }
    for (KeyQuestion question : review.keyQuestions()) {
      if (!answered.contains(question.id())) {
        int number = review.keyQuestions().indexOf(question) + 1;
        String text = "No finding answers “" + Words.opening(question.text(), 70) + "”.";
        remarks.add(
            Remark.of(
                RemarkKind.QUESTION_UNANSWERED,
                Places.at(question.id(), "key question " + number),
                text));
      }
    }
    return remarks;
  }
}
