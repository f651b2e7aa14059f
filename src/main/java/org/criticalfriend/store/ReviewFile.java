package org.criticalfriend.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.history.Clock;
import org.criticalfriend.history.Pen;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * An open review: whatever a method that changes it has returned from is on the disk, whatever one
 * has thrown from never happened. Nobody else can open the file meanwhile.
 *
 * <p>Used by one thread at a time. Failures of file and disk come as {@link Trouble}; a value that
 * a review cannot hold comes as {@link InvalidValue}.
 */
public final class ReviewFile implements AutoCloseable {
  private final Tables tables;
  private final Ledger ledger;
  private final UndoSteps undoSteps;
  private final Typing typing;
  private final String author;

  private ReviewFile(Sql sql, String author) {
    this.tables = Tables.of(sql);
    this.author = author;
    Clock clock = Clock.create();
    sql.each(
        "select latest, name from replica",
        line -> clock.saw(new Stamp(line.getLong(1), line.getString(2))));
    this.ledger = new Ledger(tables, new Pen(author, clock), clock);
    this.undoSteps = new UndoSteps(tables, author);
    this.typing = new Typing(tables, ledger, undoSteps, author);
  }

  /**
   * Makes a file that holds this review, and opens it; a file that is there already is left alone.
   *
   * @param author the name the user gave
   */
  public static ReviewFile create(Path path, String author, Bundle bundle) {
    LeftJournal.refuseBeside(path);
    Replacement.write(
        path,
        Replacement.Existing.REFUSE,
        file -> fill(file, author, bundle),
        file -> Connections.open(file).close());
    return open(path, author);
  }

  /**
   * Opens a file that is known to be a sound review of this version; text that was being typed when
   * it was last closed becomes a change, one undo step for each field.
   *
   * @param author the name the user gave
   */
  public static ReviewFile open(Path path, String author) {
    ReviewFile file = on(StrangerCheck.passed(Connections.open(path), path), author);
    try {
      Erasure.finish(file.tables);
      file.tables.transact(file.tables.index()::renew);
      file.typing.settleUntil(Instant.MAX);
      return file;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Opens a file only to look at it; whatever would change it throws. */
  public static ReviewFile view(Path path) {
    return on(StrangerCheck.passed(Connections.view(path), path), "");
  }

  /** The whole review with what its papers are made of: its pictures, and the template. */
  public Bundle review() {
    Node top = tables.tree().whole();
    Review review = (Review) new Assembly(tables.tree().labels()::get).record(top, Review.class);
    StoredBytes bytes = new StoredBytes(tables);
    return new Bundle(review, bytes.pictures(review), bytes.template(review));
  }

  /** The whole review with its pictures and the files of its kept versions. */
  public Bundle whole() {
    Bundle bundle = review();
    Map<String, byte[]> kept = new StoredBytes(tables).kept(bundle.review());
    return new Bundle(bundle.review(), bundle.pictures(), kept);
  }

  /** The thing of this type and id; null where there is none, or no more. */
  public <R extends Record> @Nullable R find(Class<R> type, Id id) {
    Long row = tables.names().rows().find(id.value());
    Node node = tables.tree().find(id.value());
    if (row == null || node == null || !tables.tree().isVisible(row)) {
      return null;
    }
    return type.cast(new Assembly(tables.tree()::label).record(node, type));
  }

  /** The bytes of a picture; null where there are none. */
  public byte @Nullable [] picture(Id picture) {
    return new StoredBytes(tables).picture(picture);
  }

  /** The bytes that have this SHA-256, as those of a kept version; null where there are none. */
  public byte @Nullable [] kept(String digest) {
    return new StoredBytes(tables).of(digest);
  }

  /**
   * Finds things by words: small and capital letters, accents and apostrophes make no difference,
   * and signs a person types mean nothing but themselves.
   *
   * @param stop asked again and again while SQLite works; once true, the search ends with a {@link
   *     Trouble}
   */
  public List<Hit> search(SearchRequest request, BooleanSupplier stop) {
    return new Search(tables).find(request, stop);
  }

  /**
   * Finds things by words as {@link #search(SearchRequest, BooleanSupplier)} does, for several
   * groups at once.
   *
   * @return for each share its newest things
   */
  public List<List<Hit>> search(String words, List<Share> shares, BooleanSupplier stop) {
    return new Search(tables).find(words, shares, stop);
  }

  /**
   * Changes the review in one undo step; no change makes no step.
   *
   * @param name what people call the step, such as "Edit note"
   */
  public void change(String name, Consumer<Edit> work) {
    undoSteps.saw(ledger.step(name, writing -> work.accept(new Edit(tables, writing))));
  }

  /** The name of the step that {@link #undo} takes back; null where there is none. */
  public @Nullable String toUndo() {
    return undoSteps.name(undoSteps.stack().toUndo());
  }

  /** The name of the step that {@link #redo} does again; null where there is none. */
  public @Nullable String toRedo() {
    return undoSteps.name(undoSteps.stack().toRedo());
  }

  /**
   * Takes the author's latest step back, also from before the file was opened; what others changed
   * since stays.
   *
   * @return null where there is none
   */
  public @Nullable Undone undo() {
    return takeBack(undoSteps.stack().toUndo());
  }

  /**
   * Does the step again that was taken back last.
   *
   * @return null where there is none
   */
  public @Nullable Undone redo() {
    return takeBack(undoSteps.stack().toRedo());
  }

  /** Who changed what, when and from what to what. */
  public Chronicle history() {
    return new Chronicle(tables);
  }

  /** Text that is being typed and no change yet. */
  public Typing typing() {
    return typing;
  }

  /**
   * Wipes one member of a thing for good: what it holds, all it ever held here, the draft, the
   * words to search by, and the same in the safety copies. Words a record cannot be without become
   * "(erased)". It cannot be undone, and wins over copies of the review that are merged in later.
   *
   * @return the safety copies that could not be changed and still hold it, with the reason
   */
  public Map<SafetyCopy, Trouble> erase(Id id, String member, List<SafetyCopies> copies) {
    return erase(id, (erasure, row) -> erasure.erase(row, member), copies);
  }

  /**
   * Removes a thing and wipes all that is or was said in it and beneath it, as {@link #erase(Id,
   * String, List)} does.
   *
   * @throws InvalidValue if something cannot be without it, as a person without a group
   */
  public Map<SafetyCopy, Trouble> erase(Id id, List<SafetyCopies> copies) {
    return erase(id, Erasure::eraseAll, copies);
  }

  /**
   * Brings in what was changed in another copy of this review; no text is lost.
   *
   * @throws Trouble if the other file is no copy of this review
   */
  public Merged merge(Path other) {
    try (Sql their = StrangerCheck.passed(Connections.open(other), other)) {
      Merged merged = tables.transact(() -> new MergeIn(tables, Tables.of(their), ledger).merge());
      Erasure.finish(tables);
      return merged;
    }
  }

  /** Reads everything there is and says what is not as it should be. */
  public Verdict verify() {
    return new Verification(tables).verify();
  }

  @Override
  public void close() {
    tables.sql().close();
  }

  private @Nullable Undone takeBack(@Nullable Stamp step) {
    if (step == null) {
      return null;
    }
    try {
      Undoing.Outcome outcome =
          tables.transact(() -> new Undoing(tables, ledger, undoSteps).takeBack(step));
      undoSteps.saw(outcome.last());
      if (!outcome.undone().changed()) {
        undoSteps.stack().leaveOut(step);
      }
      return outcome.undone();
    } catch (Trouble e) {
      undoSteps.stack().leaveOut(step); // or else nothing before it could ever be taken back
      throw e;
    }
  }

  private Map<SafetyCopy, Trouble> erase(
      Id id, BiConsumer<Erasure, Node> work, List<SafetyCopies> copies) {
    erase(id, work);
    Map<SafetyCopy, Trouble> failed = new HashMap<>();
    for (SafetyCopies each : copies) {
      failed.putAll(each.rewriteEach(copy -> onCopy(copy, file -> file.erase(id, work))));
    }
    return failed;
  }

  private void erase(Id id, BiConsumer<Erasure, Node> work) {
    Node row = tables.tree().find(id.value());
    if (row != null) {
      ledger.step("Erase", writing -> work.accept(new Erasure(tables, writing), row));
      Erasure.finish(tables);
    }
  }

  private void onCopy(Path copy, Consumer<ReviewFile> work) {
    try (ReviewFile file = on(StrangerCheck.passed(Connections.open(copy), copy), author)) {
      work.accept(file);
    }
  }

  static ReviewFile on(Sql sql, String author) {
    try {
      return new ReviewFile(sql, author);
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private static void fill(Path file, String author, Bundle bundle) {
    try (ReviewFile review = on(Connections.make(file), author)) {
      review.ledger.step(
          "New review",
          writing -> {
            new Edit(review.tables, writing).put(bundle);
            writing.keepForGood();
          });
    }
  }
}
