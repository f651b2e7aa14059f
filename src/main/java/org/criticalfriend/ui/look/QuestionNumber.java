package org.criticalfriend.ui.look;

import javafx.scene.control.Label;
import org.criticalfriend.ui.Words;

/** The number of a key question as a filled circle, which nobody takes for a key or a tick box. */
public final class QuestionNumber extends Label {
  /** The circle for question {@code number}, counted from 1. */
  public QuestionNumber(int number) {
    super(Integer.toString(number));
    getStyleClass().add("cf-question-number");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleText(Words.say("question.number", number));
  }
}
