package org.criticalfriend.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Id;
import org.criticalfriend.plan.PlanChanges.Added;
import org.criticalfriend.plan.PlanChanges.Change;
import org.criticalfriend.plan.PlanChanges.Question;
import org.criticalfriend.plan.PlanChanges.Why;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.jspecify.annotations.Nullable;

/** Holds the rows that came back against ours, cell by cell. */
final class RowReading {
  private static final List<PlanField> OF_ACTION =
      List.of(PlanField.LEADS, PlanField.DUE, PlanField.STATUS, PlanField.NEWS);

  private final List<Change> changes = new ArrayList<>();
  private final List<Added> added = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  List<Change> changes() {
    return changes;
  }

  List<Added> added() {
    return added;
  }

  List<Question> questions() {
    return questions;
  }

  void ask(Question question) {
    questions.add(question);
  }

  /** A row of ours. */
  void compare(int row, PlanRow own, Map<PlanField, Cell> cells) {
    if (own.recommendation() != null) {
      response(row, own, own.recommendation(), cells);
    }
    if (own.action() != null) {
      action(row, own, own.action(), cells);
    } else if (!same(own.cell(PlanField.ACTION), cell(cells, PlanField.ACTION))
        || OF_ACTION.stream().anyMatch(field -> !words(cells, field).isEmpty())) {
      added(row, own.recommendation(), cells);
    }
  }

  /** A row that the host added. */
  void added(int row, @Nullable Id recommendation, Map<PlanField, Cell> cells) {
    String text = words(cells, PlanField.ACTION);
    if (text.isEmpty() || text.matches("See [^.]{1,40}")) {
      ask(new Question(row, PlanField.ACTION, text, Why.NO_ACTION));
      return;
    }
    String status = words(cells, PlanField.STATUS);
    String ours = word(PlanField.STATUS, status);
    if (!status.isEmpty() && ours == null) {
      ask(new Question(row, PlanField.STATUS, status, Why.NOT_OUR_WORD));
    }
    added.add(
        new Added(
            row,
            recommendation,
            PlainWords.prose(text),
            leads(words(cells, PlanField.LEADS)),
            PlanDates.words(cell(cells, PlanField.DUE)),
            ours == null ? ActionStatus.OPEN.word() : ours,
            words(cells, PlanField.NEWS)));
  }

  private void response(int row, PlanRow own, Id advice, Map<PlanField, Cell> cells) {
    boolean said = !words(cells, PlanField.ANSWER).isEmpty();
    for (PlanField field : List.of(PlanField.ANSWER_TEXT, PlanField.ANSWER_DATE)) {
      if (!said && !words(cells, field).isEmpty()) {
        ask(new Question(row, field, words(cells, field), Why.NO_RESPONSE));
      }
    }
    choice(row, own, advice, PlanField.ANSWER, cells);
    prose(row, own, advice, PlanField.ANSWER_TEXT, cells);
    Cell date = cell(cells, PlanField.ANSWER_DATE);
    if (cells.containsKey(PlanField.ANSWER_DATE) && !same(own.cell(PlanField.ANSWER_DATE), date)) {
      LocalDate day = PlanDates.date(date);
      if (day == null && !date.shown().isBlank()) {
        ask(new Question(row, PlanField.ANSWER_DATE, date.shown(), Why.NOT_A_DATE));
      } else {
        String from = own.cell(PlanField.ANSWER_DATE).shown();
        String to = day == null ? "" : day.toString();
        changes.add(new Change(row, advice, PlanField.ANSWER_DATE, from, to));
      }
    }
  }

  private void action(int row, PlanRow own, Id action, Map<PlanField, Cell> cells) {
    if (words(cells, PlanField.ACTION).isEmpty()) {
      ask(new Question(row, PlanField.ACTION, "", Why.EMPTIED_ACTION));
    } else {
      prose(row, own, action, PlanField.ACTION, cells);
    }
    String before = own.cell(PlanField.LEADS).shown();
    String leads = String.join("; ", leads(words(cells, PlanField.LEADS)));
    if (cells.containsKey(PlanField.LEADS) && !leads.equals(String.join("; ", leads(before)))) {
      changes.add(new Change(row, action, PlanField.LEADS, before, leads));
    }
    Cell due = cell(cells, PlanField.DUE);
    if (cells.containsKey(PlanField.DUE) && !same(own.cell(PlanField.DUE), due)) {
      String from = PlanDates.words(own.cell(PlanField.DUE));
      changes.add(new Change(row, action, PlanField.DUE, from, PlanDates.words(due)));
    }
    choice(row, own, action, PlanField.STATUS, cells);
    String news = words(cells, PlanField.NEWS);
    if (!news.isEmpty()) {
      changes.add(new Change(row, action, PlanField.NEWS, "", news));
    }
  }

  private void choice(int row, PlanRow own, Id thing, PlanField field, Map<PlanField, Cell> cells) {
    String found = words(cells, field);
    String before = own.cell(field).shown();
    String ours = found.isEmpty() ? "" : word(field, found);
    boolean emptied = found.isEmpty() && field == PlanField.STATUS;
    if (!cells.containsKey(field) || before.equals(ours)) {
      return;
    }
    if (ours == null || emptied) {
      ask(new Question(row, field, found, Why.NOT_OUR_WORD));
    } else {
      changes.add(new Change(row, thing, field, before, ours));
    }
  }

  private void prose(int row, PlanRow own, Id thing, PlanField field, Map<PlanField, Cell> cells) {
    if (cells.containsKey(field) && !same(own.cell(field), cell(cells, field))) {
      String to = words(cells, field);
      String prose = to.isEmpty() ? "" : PlainWords.prose(to);
      changes.add(new Change(row, thing, field, own.cell(field).shown(), prose));
    }
  }

  /** The same words or the same date, white space aside. */
  private static boolean same(Cell one, Cell other) {
    LocalDate date = PlanDates.date(one);
    boolean dates = date != null && date.equals(PlanDates.date(other));
    return dates || spaced(one.shown()).equals(spaced(other.shown()));
  }

  private static String spaced(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static @Nullable String word(PlanField field, String found) {
    return field.choices().stream()
        .filter(choice -> choice.equals(spaced(found).toLowerCase(Locale.UK)))
        .findFirst()
        .orElse(null);
  }

  private static List<String> leads(String words) {
    return Stream.of(words.split("[;\\n]", -1))
        .map(String::strip)
        .filter(lead -> !lead.isEmpty())
        .collect(Collectors.toList());
  }

  private static Cell cell(Map<PlanField, Cell> cells, PlanField field) {
    return cells.getOrDefault(field, Cell.EMPTY);
  }

  private static String words(Map<PlanField, Cell> cells, PlanField field) {
    return cell(cells, field).shown().strip();
  }
}
