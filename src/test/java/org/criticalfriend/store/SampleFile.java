package org.criticalfriend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.history.Operation;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Theme;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;

/** The sample review as a file with some history: edits, an undone step, an erased text. */
public final class SampleFile {
  private SampleFile() {}

  public static void make(Path file) {
    Bundle bundle = ReviewForm.read(Path.of("assets", "sample")).bundle();
    ReviewFile.create(file, "Jane", bundle).close();
    try (ReviewFile review = ReviewFile.open(file, "Łukasz")) {
      List<Note> notes = review.review().review().notes();
      for (Theme theme : review.review().review().themes()) {
        Theme other = new Theme(theme.id(), theme.name() + " and more", theme.extras());
        review.change("Edit theme", edit -> edit.put(other));
      }
      review.undo();
      review.undo();
      review.redo();
      Id erased = notes.getFirst().id();
      review.change("Remove note", edit -> edit.remove(notes.getLast().id()));
      Map<?, ?> _ = review.erase(erased, "text", List.of());
    }
  }

  static ReviewOpening door(Path data) {
    return door(data, "this-machine");
  }

  static ReviewOpening door(Path data, String machine) {
    return new ReviewOpening(
        new Surroundings(new UserFolders(data), Map.of(), machine, InstantSource.system()));
  }

  /** All there is to see and all that ever happened, to compare. */
  public static List<String> content(Path file) {
    List<String> content = new ArrayList<>();
    try (ReviewFile view = ReviewFile.view(file)) {
      Bundle bundle = view.review();
      content.add(Labelled.text(bundle.review()));
      bundle.pictures().forEach((id, bytes) -> content.add(id + " " + bytes.length));
    }
    content.addAll(operations(file).values());
    return content;
  }

  /** Every operation, by its stamp. */
  static Map<String, String> operations(Path file) {
    Map<String, String> all = new TreeMap<>();
    try (Sql sql = Connections.view(file)) {
      Tables tables = Tables.of(sql);
      for (long row : sql.list("select id from row", line -> line.getLong(1))) {
        for (Operation operation : tables.operations().of(row)) {
          all.put(operation.stamp().text(), operation.toString());
        }
      }
    }
    return all;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
