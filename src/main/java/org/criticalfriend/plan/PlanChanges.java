package org.criticalfriend.plan;

import java.util.List;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a plan that came back would change; nothing is changed by reading it.
 *
 * @param changes fields that now say something else, in the order of the rows
 * @param added actions that the host wrote and the review has not
 * @param questions what cannot be taken as it stands, for a person to decide
 * @param missing rows of ours that did not come back; what they tell of stays in the review
 */
public record PlanChanges(
    List<Change> changes, List<Added> added, List<Question> questions, List<Missing> missing) {
  public PlanChanges {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
    questions = List.copyOf(questions);
    missing = List.copyOf(missing);
  }

  /** Whether the plan came back as it was sent. */
  public boolean isEmpty() {
    return changes.isEmpty() && added.isEmpty() && questions.isEmpty() && missing.isEmpty();
  }

  /**
   * One field that says something else.
   *
   * @param row of the spreadsheet, as its own count has it
   * @param thing the recommendation that is answered, or the action
   * @param field a response field for a recommendation, any other for an action
   * @param from what the review says now, as a person reads it
   * @param to what the plan says: a word of ours for a response or status, an ISO date for the date
   *     of a response, prose for words and actions, leads parted by "; "
   */
  public record Change(int row, Id thing, PlanField field, String from, String to) {}

  /**
   * An action that the review has not.
   *
   * @param recommendation what it answers; absent where the row does not say
   * @param text as prose
   * @param leads who will do it
   * @param due by when, empty where nothing is said
   * @param status a word of ours; "open" where nothing is said
   * @param news progress told with it, empty for none
   */
  public record Added(
      int row,
      @Nullable Id recommendation,
      String text,
      List<String> leads,
      String due,
      String status,
      String news) {
    public Added {
      leads = List.copyOf(leads);
    }
  }

  /**
   * A cell or row that cannot be taken.
   *
   * @param field which cell; absent where it is the row
   * @param found what stands there
   * @param why what is wrong with it
   */
  public record Question(int row, @Nullable PlanField field, String found, Why why) {}

  /** Why something cannot be taken. */
  public enum Why {
    /** A response or status that is none of ours. */
    NOT_OUR_WORD,
    /** No date. */
    NOT_A_DATE,
    /** The row says that it is something the review does not have. */
    UNKNOWN_ROW,
    /** The row is there twice; the first was read. */
    REPEATED_ROW,
    /** An action may not be emptied. */
    EMPTIED_ACTION,
    /** A response in words, or its date, without saying whether it was accepted. */
    NO_RESPONSE,
    /** Something about an action where none is written. */
    NO_ACTION
  }

  /**
   * A row of ours that did not come back.
   *
   * @param row as the plan would be written now
   */
  public record Missing(PlanRow row) {}
}
