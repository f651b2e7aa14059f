package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.InsertKeyQuestions;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.QuestionStyle;
import org.criticalfriend.text.TextBlock.Marks;

/** Sets the key questions as one list. Prompts are for the team and are not printed. */
final class QuestionSetter {
  private final Desk desk;

  QuestionSetter(Desk desk) {
    this.desk = desk;
  }

  List<Element> set(InsertKeyQuestions insert) {
    List<Element.Item> items = new ArrayList<>();
    for (KeyQuestion question : desk.review().keyQuestions()) {
      boolean local = Boolean.TRUE.equals(question.local());
      if (insert.local() == null || insert.local() == local) {
        Origin origin = desk.origin('q', question.id(), "key question");
        items.add(ProseSetter.item(desk, origin, question.text()));
      }
    }
    if (items.isEmpty()) {
      return List.of();
    }
    Marks marks =
        switch (Objects.requireNonNullElse(insert.style(), QuestionStyle.NUMBERED)) {
          case NUMBERED -> Marks.NUMBERS;
          case BULLETS -> Marks.BULLETS;
        };
    boolean continued = desk.numbers.paragraphsNumbered();
    return List.of(new Element.Listing(marks, 1, items, continued));
  }
}
