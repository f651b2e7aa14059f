package org.criticalfriend.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * Which notes bear on which key question, by the kind of their source; a note tied to two questions
 * counts under each.
 *
 * @param rows a row for each key question, in order
 * @param notes how many notes were looked at
 * @param sessions from how many sessions they come
 * @param documents from how many documents
 * @param untied those of them that bear on no key question
 */
public record SourceGrid(List<Row> rows, int notes, int sessions, int documents, List<Id> untied) {
  /** The kinds of source in order, and behind them null for notes of which nobody said. */
  private static final List<@Nullable SourceKind> COLUMNS = columnsInOrder();

  /** Guarantees lists nobody changes. */
  public SourceGrid {
    rows = List.copyOf(rows);
    untied = List.copyOf(untied);
  }

  /**
   * What bears on one key question.
   *
   * @param question its id
   * @param cells the notes of each column, in the order of the review
   */
  public record Row(Id question, List<List<Id>> cells) {
    /** Guarantees lists nobody changes. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many notes bear on the question. */
    public int total() {
      return cells.stream().mapToInt(List::size).sum();
    }
  }

  /** The grid of those notes of a review that are wanted. */
  public static SourceGrid of(Review review, Sources sources, Predicate<Note> wanted) {
    Map<Id, List<List<Id>>> cells = new HashMap<>();
    review.keyQuestions().forEach(question -> cells.put(question.id(), emptyCells()));
    Set<Id> sessions = new HashSet<>();
    Set<Id> documents = new HashSet<>();
    List<Id> untied = new ArrayList<>();
    int counted = 0;
    for (Note note : review.notes()) {
      if (wanted.test(note)) {
        counted++;
        add(sessions, note.session());
        add(documents, note.document());
        count(note, column(sources.kind(note)), cells, untied);
      }
    }
    List<Row> rows =
        review.keyQuestions().stream()
            .map(KeyQuestion::id)
            .map(id -> new Row(id, cells.getOrDefault(id, emptyCells())))
            .toList();
    return new SourceGrid(rows, counted, sessions.size(), documents.size(), untied);
  }

  /** How many columns there are. */
  public static int columns() {
    return COLUMNS.size();
  }

  /** The kind of source a column stands for; null for the one of which nobody said. */
  public static @Nullable SourceKind kind(int column) {
    return COLUMNS.get(column);
  }

  private static int column(@Nullable SourceKind kind) {
    return COLUMNS.indexOf(kind);
  }

  private static void count(Note note, int column, Map<Id, List<List<Id>>> cells, List<Id> untied) {
    if (note.keyQuestions().isEmpty()) {
      untied.add(note.id());
    }
    for (Id question : note.keyQuestions()) {
      List<List<Id>> row = cells.get(question);
      if (row != null) {
        row.get(column).add(note.id());
      }
    }
  }

  private static List<List<Id>> emptyCells() {
    List<List<Id>> row = new ArrayList<>();
    COLUMNS.forEach(column -> row.add(new ArrayList<>()));
    return row;
  }

  private static <T> void add(Set<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }

  private static List<@Nullable SourceKind> columnsInOrder() {
    List<@Nullable SourceKind> columns = new ArrayList<>(Arrays.asList(SourceKind.values()));
    columns.add(null);
    return Collections.unmodifiableList(columns);
  }
}
