package org.criticalfriend.plan;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.paper.Inserted;
import org.criticalfriend.sheets.FillInSheet;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheet.Day;
import org.criticalfriend.sheets.FillInSheet.Text;
import org.criticalfriend.sheets.FillInSheets;
import org.jspecify.annotations.Nullable;

/**
 * The action plan of a review: a row for each recommendation that its outline lists, or for each
 * action that answers it, and one for each other action. An action that answers several
 * recommendations stands in the row of the first; the others name that row.
 */
public final class ActionPlan {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private final Review review;
  private final Paper paper;
  private final PlainWords plain;
  private final List<PlanRow> rows = new ArrayList<>();
  private final Map<Id, String> placed = new HashMap<>();

  private ActionPlan(Review review, Paper paper) {
    this.review = review;
    this.paper = paper;
    this.plain = new PlainWords(review);
  }

  /** The plan as the review stands. */
  public static ActionPlan of(Review review, Paper paper) {
    ActionPlan plan = new ActionPlan(review, paper);
    int number = 0;
    for (Recommendation advice : Inserted.recommendations(review, paper)) {
      number++;
      plan.add(advice, Objects.requireNonNullElse(advice.code(), String.valueOf(number)));
    }
    if (plan.rows.isEmpty() || Inserted.actions(paper)) {
      plan.addOthers();
    }
    return plan;
  }

  /** The rows in order. */
  public List<PlanRow> rows() {
    return List.copyOf(rows);
  }

  /** The plan as a file that the host can fill in. */
  public byte[] bytes() {
    return FillInSheets.bytes(sheet(), review.review().programme());
  }

  /**
   * Reads a file back and compares it with the plan.
   *
   * @param target the name under which people will know the file
   * @throws Trouble CF-561 if it holds something else
   */
  public void check(Path file, Path target) {
    List<List<Cell>> read = FillInSheets.read(file);
    List<List<Cell>> wanted = new ArrayList<>();
    wanted.add(Stream.of(PlanField.values()).<Cell>map(field -> new Text(field.head())).toList());
    wanted.addAll(sheet().rows());
    boolean same = read.size() == wanted.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same = shown(read.get(i)).equals(shown(wanted.get(i)));
    }
    if (!same) {
      throw new Trouble(
          "CF-561",
          "\""
              + target.getFileName()
              + "\" was written, but reading it back showed something else.",
          "The review is unchanged, and no action plan was put in place.",
          "Please send us this message; until it is mended, issue the plan as Word.");
    }
  }

  /** A spreadsheet keeps a new line in one way only. */
  private static List<String> shown(List<Cell> cells) {
    return cells.stream().map(cell -> cell.shown().replace("\r\n", "\n")).toList();
  }

  private FillInSheet sheet() {
    return new FillInSheet(
        "Action plan",
        FieldWords.fill(review, paper.title()) + ", " + review.review().host().name(),
        Stream.of(PlanField.values()).map(PlanField::column).toList(),
        rows.stream().map(row -> Stream.of(PlanField.values()).map(row::cell).toList()).toList());
  }

  private void add(Recommendation advice, String reference) {
    List<Action> answers =
        review.actions().stream()
            .filter(action -> action.recommendations().contains(advice.id()))
            .toList();
    List<Action> own = answers.stream().filter(action -> !placed.containsKey(action.id())).toList();
    for (Action action : own) {
      placed.put(action.id(), reference);
      row(advice, reference, action, "");
    }
    if (own.isEmpty()) {
      String elsewhere =
          answers.stream()
              .map(action -> Objects.requireNonNull(placed.get(action.id())))
              .distinct()
              .collect(Collectors.joining(", "));
      row(advice, reference, null, elsewhere.isEmpty() ? "" : "See " + elsewhere);
    }
  }

  private void addOthers() {
    Set<Id> listed = new HashSet<>(placed.keySet());
    review.actions().stream()
        .filter(action -> !listed.contains(action.id()))
        .forEach(action -> row(null, "", action, ""));
  }

  private void row(
      @Nullable Recommendation advice,
      String reference,
      @Nullable Action action,
      String elsewhere) {
    Map<PlanField, Cell> cells = new EnumMap<>(PlanField.class);
    boolean again =
        !rows.isEmpty() && advice != null && advice.id().equals(rows.getLast().recommendation());
    if (advice != null) {
      cells.put(PlanField.REFERENCE, new Text(reference));
      cells.put(PlanField.RECOMMENDATION, new Text(words(advice)));
      if (!again && advice.response() != null) {
        response(cells, advice.response());
      }
    }
    cells.put(PlanField.ACTION, new Text(elsewhere));
    if (action != null) {
      action(cells, action);
    }
    Id first = advice == null ? null : advice.id();
    Id second = action == null ? null : action.id();
    cells.put(PlanField.RECORD, new Text(PlanRow.record(first, second)));
    rows.add(new PlanRow(first, second, cells));
  }

  private String words(Recommendation advice) {
    String headline = advice.headline();
    return plain.of(headline != null && !headline.isBlank() ? headline : advice.text());
  }

  private void response(Map<PlanField, Cell> cells, Response response) {
    cells.put(PlanField.ANSWER, new Text(response.answer().word()));
    if (response.text() != null) {
      cells.put(PlanField.ANSWER_TEXT, new Text(plain.of(response.text())));
    }
    if (response.date() != null) {
      cells.put(PlanField.ANSWER_DATE, new Day(response.date()));
    }
  }

  private void action(Map<PlanField, Cell> cells, Action action) {
    cells.put(PlanField.ACTION, new Text(plain.of(action.text())));
    cells.put(PlanField.LEADS, new Text(String.join("; ", action.leads())));
    cells.put(PlanField.DUE, PlanDates.cell(action.due()));
    cells.put(PlanField.STATUS, new Text(action.status().word()));
    if (action.progress() != null) {
      String said =
          action.progress().stream()
              .map(entry -> DAY.format(entry.date()) + ": " + entry.text())
              .collect(Collectors.joining("\n"));
      cells.put(PlanField.PROGRESS, new Text(said));
    }
  }
}
