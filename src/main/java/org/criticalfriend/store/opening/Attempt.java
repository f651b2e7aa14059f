package org.criticalfriend.store.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.Holding;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.OpenMarker;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.LeftJournal;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/**
 * One opening of one file: first who has it, then its bytes, then a journal left behind, then the
 * safety copy, and only then SQLite for work.
 */
final class Attempt {
  private static final long LITTLE_ROOM = 1L << 20;

  private final ReviewOpening door;
  private final Path file;
  private final Path place;
  private final String author;
  private final @Nullable LocalCopy local;
  private final SafetyCopies copies;
  private final RawCopy rawCopy;
  private boolean putRight;

  Attempt(ReviewOpening door, Path file, String author) {
    this(door, file, file, author, null);
  }

  Attempt(ReviewOpening door, LocalCopy local, String author) {
    this(door, local.file(), local.original(), author, local);
  }

  private Attempt(
      ReviewOpening door, Path file, Path place, String author, @Nullable LocalCopy local) {
    this.door = door;
    this.file = file;
    this.place = place;
    this.author = author;
    this.local = local;
    var folders = door.surroundings().folders();
    FileIdentity identity = FileIdentity.of(place);
    this.copies = new SafetyCopies(folders.safetyCopies(), identity);
    this.rawCopy = new RawCopy(folders.data().resolve("unfinished").resolve(identity.key()));
  }

  /**
   * Who has it, if the marker names somebody whom no lock on the file can show, or this program has
   * it.
   *
   * @param onCopy whether there is a local copy, on which the work and the lock would be
   */
  Optional<Opened.Held> held(boolean onCopy) {
    Holding marker = marker();
    boolean elsewhere =
        marker instanceof Holding.HeldBy(var holder)
            && (onCopy || !holder.machine().equals(thisMachine()));
    return elsewhere || door.filesOpen().contains(real())
        ? Optional.of(held(marker))
        : Optional.empty();
  }

  /** Who has it, once its lock showed that somebody does. */
  Opened.Held lockedOut() {
    return held(marker());
  }

  /** The last copy on this machine that was found whole. */
  Optional<SafetyCopy> lastGood() {
    return copies.latestVerified();
  }

  Opened open() {
    if (door.filesOpen().contains(real())) {
      return held(marker());
    }
    FirstLook.Finding finding = FirstLook.at(file);
    try {
      return look(finding);
    } catch (Trouble e) {
      return switch (e.code()) {
        case "CF-201" -> held(marker());
        case "CF-203" -> readable(OpeningTrouble.readOnly(file));
        case "CF-204" -> damaged(OpeningTrouble.damagedInside(file, e));
        case "CF-240" -> damaged(e);
        default -> throw e;
      };
    }
  }

  private Opened look(FirstLook.Finding first) {
    Optional<Trouble> mayNotWrite = mayNotWrite();
    FirstLook.Finding finding = first;
    if (LeftJournal.isBeside(file)) {
      if (mayNotWrite.isPresent()) {
        throw OpeningTrouble.unfinishedReadOnly(file);
      }
      playBack();
      finding = FirstLook.at(file);
    }
    if (finding == FirstLook.Finding.DAMAGED) {
      return damaged(OpeningTrouble.damaged(file));
    }
    Optional<Trouble> why = mayNotWrite.or(this::hasNoRoom);
    return why.isPresent() ? readable(why.get()) : copyAndOpen(finding);
  }

  private void playBack() {
    rawCopy.take(file);
    try {
      LeftJournal.playBack(file);
      putRight = true;
    } catch (Trouble e) {
      rawCopy.forget(); // nothing was played back: the journal is another program's, or still there
      throw e;
    }
  }

  private Opened copyAndOpen(FirstLook.Finding finding) {
    Instant now = door.surroundings().clock().instant();
    Optional<SafetyCopy> taken;
    try {
      taken = copies.take(file, now);
    } catch (Trouble e) {
      return readable(OpeningTrouble.noCopy(file, e));
    }
    if (finding == FirstLook.Finding.OLDER) {
      throw OpeningTrouble.noWayUp(file); // version 1 is the first; migrations belong here
    }
    try {
      return openForWork();
    } catch (Trouble e) {
      if (e.code().equals("CF-201")) {
        copies.remove(copy -> taken.equals(Optional.of(copy))); // perhaps taken in mid-change
      }
      throw e;
    }
  }

  private Opened openForWork() {
    Holding before = marker();
    ReviewFile review;
    try {
      review = ReviewFile.open(file, author);
    } catch (Trouble e) {
      throw e;
    } catch (RuntimeException e) { // whatever damaged values provoke
      return damaged(OpeningTrouble.damagedQuietly(file, e));
    }
    return new OpenReview(
        door,
        review,
        new OpenReview.Desk(place, real(), author, local),
        new OpenReview.Copies(copies, rawCopy),
        Notices.of(place, door.surroundings(), before, putRight));
  }

  private Optional<Trouble> mayNotWrite() {
    if (!Files.isWritable(file)) {
      return Optional.of(OpeningTrouble.readOnly(file));
    }
    Path folder = file.getParent();
    return folder == null || Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of(OpeningTrouble.readOnlyFolder(file));
  }

  private Optional<Trouble> hasNoRoom() {
    try {
      return Files.getFileStore(file).getUsableSpace() < LITTLE_ROOM
          ? Optional.of(OpeningTrouble.diskFull(file))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // then SQLite will say so
    }
  }

  private Opened readable(Trouble why) {
    try {
      return new Opened.ReadOnly(ReviewFile.view(file), why);
    } catch (Trouble e) {
      throw e;
    } catch (RuntimeException e) { // whatever damaged values provoke
      return damaged(OpeningTrouble.damagedQuietly(file, e));
    }
  }

  private Opened.Damaged damaged(Trouble trouble) {
    return new Opened.Damaged(trouble, file, copies.latestVerified());
  }

  private Opened.Held held(Holding who) {
    return new Opened.Held(place, who, copies.latestVerified());
  }

  private Holding marker() {
    return OpenMarker.read(
        place, door.surroundings().machine(), door.surroundings().clock().instant());
  }

  /** As a marker would say it. */
  private String thisMachine() {
    return Notices.holder(author, door.surroundings()).machine();
  }

  private Path real() {
    try {
      return place.toRealPath();
    } catch (IOException _) {
      return place;
    }
  }
}
