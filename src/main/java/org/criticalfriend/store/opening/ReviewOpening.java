package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.Trouble;

/**
 * The one door to a review's file. Whatever is wrong with a file, it stays as it is; a damaged one
 * is never shown as an empty one.
 *
 * <p>One for the whole program, so that a second window on the same file is noticed: reading the
 * bytes of a file that this process has open would drop SQLite's lock.
 */
public final class ReviewOpening {
  private final Surroundings surroundings;
  private final Set<Path> open = ConcurrentHashMap.newKeySet();

  /** A door in these surroundings. */
  public ReviewOpening(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Opens a review: for work if that is safe, otherwise as it can be.
   *
   * @param author the name the user gave
   * @throws Trouble if it is no review, or one that this version cannot read; it is left as it is
   */
  public Opened open(Path file, String author) {
    Path place = file.toAbsolutePath().normalize();
    Attempt attempt = new Attempt(this, place, author);
    Optional<LocalCopy> left = left(place);
    Optional<Opened.Held> held = attempt.held(left.isPresent());
    if (held.isPresent()) {
      return held.get();
    }
    return left.isPresent() ? new Opened.LeftLocally(left.get()) : attempt.open();
  }

  /**
   * Opens a review only to read it. Where somebody else has it open, that is the last copy on this
   * machine that was found whole.
   *
   * @param verified whether every byte is to be held against the hashes first, which takes time in
   *     proportion to the file
   * @throws Trouble if it is no review, one that this version cannot read, or open elsewhere and
   *     without a copy
   */
  public Looked read(Path file, boolean verified) {
    Path place = file.toAbsolutePath().normalize();
    Attempt attempt = new Attempt(this, place, "");
    Look look = new Look(surroundings, place, verified);
    boolean leftLocally = left(place).isPresent();
    Optional<Opened.Held> held = attempt.held(leftLocally);
    if (held.isPresent()) {
      return look.at(held.get());
    }
    try {
      return look.at(leftLocally, attempt.lastGood());
    } catch (Trouble e) {
      if (e.code().equals("CF-201")) {
        return look.at(attempt.lockedOut());
      }
      throw e;
    }
  }

  /**
   * Opens a review although the marker beside it says that it is open on another machine; the lock
   * on the file still keeps two programs apart where the folder is one and the same.
   */
  public Opened openAnyway(Opened.Held held, String author) {
    return new Attempt(this, held.file(), author).open();
  }

  /** Goes on with a local copy that was left; it is put back when closed. */
  public Opened resume(Opened.LeftLocally left, String author) {
    return new Attempt(this, left.copy(), author).open();
  }

  /**
   * Goes on with an open review in a local copy, which is put back when closed.
   *
   * @param review open for work; it is closed here
   */
  public Opened onLocalCopy(OpenReview review) {
    review.close();
    LocalCopy copy = LocalCopy.take(review.place(), surroundings.folders().localCopies());
    return new Attempt(this, copy, review.author()).open();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The reviews that are open through this door, by the real paths of their places. */
  Set<Path> filesOpen() {
    return open;
  }

  private Optional<LocalCopy> left(Path file) {
    return LocalCopy.left(surroundings.folders().localCopies()).stream()
        .filter(copy -> copy.original().equals(file))
        .findFirst();
  }
}
