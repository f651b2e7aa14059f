package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.LeftJournal;
import org.criticalfriend.store.LeftWork;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/**
 * One look at one file, to read it and leave no trace. What a killed program left unfinished is
 * finished in a copy of which nothing stays. No safety copy is kept, since nothing can go wrong
 * with the file.
 */
final class Look {
  /** No change is ever made under this name: words left behind become changes of who typed them. */
  private static final String NOBODY = "Reader";

  private final Surroundings surroundings;
  private final Path file;
  private final boolean verified;
  private final List<String> notices;

  /**
   * @param verified whether every byte is to be read and held against the hashes first
   */
  Look(Surroundings surroundings, Path file, boolean verified) {
    this.surroundings = surroundings;
    this.file = file;
    this.verified = verified;
    this.notices = new ArrayList<>(Notices.whileReading(file, surroundings));
  }

  /**
   * Reads the last copy of a review that somebody else has open.
   *
   * @throws Trouble if there is none
   */
  Reading at(Opened.Held held) {
    SafetyCopy copy = held.copy().orElseThrow(() -> OpeningTrouble.heldWithoutCopy(held.words()));
    notices.add(
        "%s This is the last copy of it that was found whole, of %s; what changed since is missing."
            .formatted(held.words(), Moments.words(copy.taken())));
    return new Reading(ReviewFile.view(copy.file()), notices, null);
  }

  /**
   * Reads the review itself.
   *
   * @param leftLocally whether there is a local copy that was never put back
   * @param lastGood the last copy that was found whole, for one that is damaged
   */
  Looked at(boolean leftLocally, Optional<SafetyCopy> lastGood) {
    if (leftLocally) {
      notices.add(
          "Work on it in a copy on this machine was not put back yet; what changed there is"
              + " missing.");
    }
    FirstLook.Finding finding = FirstLook.at(file);
    if (finding == FirstLook.Finding.OLDER) {
      throw OpeningTrouble.noWayUp(file);
    }
    try {
      if (finding == FirstLook.Finding.DAMAGED && !LeftJournal.isBeside(file)) {
        throw OpeningTrouble.damaged(file);
      }
      return LeftWork.isIn(file) ? finishedElsewhere() : view(file, null);
    } catch (Trouble e) {
      return switch (e.code()) {
        case "CF-204" -> new Opened.Damaged(OpeningTrouble.damagedInside(file, e), file, lastGood);
        case "CF-229", "CF-230", "CF-231", "CF-240" -> new Opened.Damaged(e, file, lastGood);
        default -> throw e;
      };
    } catch (RuntimeException e) { // whatever damaged values provoke
      return new Opened.Damaged(OpeningTrouble.damagedQuietly(file, e), file, lastGood);
    }
  }

  private Reading finishedElsewhere() {
    Path folder = surroundings.folders().data().resolve("reading-" + UUID.randomUUID());
    RawCopy copy = new RawCopy(folder);
    try {
      copy.take(file);
      Path review = folder.resolve(file.getFileName());
      ReviewFile.open(review, NOBODY).close();
      if (LeftJournal.isBeside(file)) {
        notices.add(
            "It was not closed properly the last time. One change that was not finished then is"
                + " left out; everything saved before is there.");
      }
      return view(review, copy);
    } catch (RuntimeException e) {
      copy.forget();
      throw e;
    }
  }

  private Reading view(Path bytes, @Nullable RawCopy copy) {
    if (verified) {
      Damage.in(bytes, file)
          .ifPresent(
              trouble -> {
                throw trouble;
              });
    }
    return new Reading(ReviewFile.view(bytes), notices, copy);
  }
}
