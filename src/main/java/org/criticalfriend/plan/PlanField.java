package org.criticalfriend.plan;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Worded;
import org.criticalfriend.sheets.FillInSheet.Column;

/** The columns of an action plan, from left to right. */
public enum PlanField {
  /** The recommendation's code, or its number. */
  REFERENCE("Ref", 6, false),
  /** The recommendation. */
  RECOMMENDATION("Recommendation", 30, false),
  /** Accepted or not. */
  ANSWER("Response", 12, true),
  /** The response in the host's words. */
  ANSWER_TEXT("Response in words", 22, true),
  /** When the host answered. */
  ANSWER_DATE("Date of response", 13, true),
  /** What will be done. */
  ACTION("Action", 30, true),
  /** Who will do it; several are parted by semicolons. */
  LEADS("Lead", 17, true),
  /** By when: a date or words. */
  DUE("Due", 14, true),
  /** How far it has come. */
  STATUS("Status", 12, true),
  /** What was said of it so far. */
  PROGRESS("Progress so far", 24, false),
  /** What is to be added to that. */
  NEWS("New progress", 18, true),
  /** Which recommendation and which action the row is. */
  RECORD("Record (please leave)", 14, false);

  private final String head;
  private final int width;
  private final boolean open;

  PlanField(String head, int width, boolean open) {
    this.head = head;
    this.width = width;
    this.open = open;
  }

  /** What the column is called in the spreadsheet. */
  public String head() {
    return head;
  }

  Column column() {
    return new Column(head, width, choices(), open, this == RECORD);
  }

  List<String> choices() {
    return switch (this) {
      case ANSWER -> words(Answer.values());
      case STATUS -> words(ActionStatus.values());
      case REFERENCE, RECOMMENDATION, ANSWER_TEXT, ANSWER_DATE, ACTION, LEADS -> List.of();
      case DUE, PROGRESS, NEWS, RECORD -> List.of();
    };
  }

  private static List<String> words(Worded... all) {
    return Stream.of(all).map(Worded::word).toList();
  }
}
