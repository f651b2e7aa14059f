package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.OpenMarker;
import org.criticalfriend.files.PutBack;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/**
 * A review open for work: nobody else can open it meanwhile, and others can see who has it.
 *
 * <p>{@link #beat} is to be called every minute; {@link #verifyCopy} once, in the background, by
 * another thread than the one that works on {@link #file}.
 */
public final class OpenReview implements Opened, AutoCloseable {
  private final ReviewOpening door;
  private final ReviewFile file;
  private final Desk desk;
  private final Copies copies;
  private final Notices notices;
  private final OpenMarker marker;
  private boolean left;

  /**
   * Where the work is done.
   *
   * @param place where the review belongs
   * @param real the same, links followed
   * @param author who works
   * @param local the local copy, if the file is one
   */
  record Desk(Path place, Path real, String author, @Nullable LocalCopy local) {}

  /** What is kept of it elsewhere on this machine. */
  record Copies(SafetyCopies safety, RawCopy raw) {}

  OpenReview(ReviewOpening door, ReviewFile file, Desk desk, Copies copies, Notices notices) {
    this.door = door;
    this.file = file;
    this.desk = desk;
    this.copies = copies;
    this.notices = notices;
    door.filesOpen().add(desk.real());
    this.marker = OpenMarker.set(desk.place(), Notices.holder(desk.author(), door.surroundings()));
  }

  /** The review. */
  public ReviewFile file() {
    return file;
  }

  /** What to tell the person now. */
  public Notices notices() {
    return notices;
  }

  /** Where the review belongs; the work itself may be done on a local copy. */
  public Path place() {
    return desk.place();
  }

  /** Its safety copies on this machine. */
  public SafetyCopies safetyCopies() {
    return copies.safety();
  }

  /**
   * Wipes one member of a thing for good, as {@link ReviewFile#erase(Id, String, List)} does, here
   * and in all safety copies of this review on this machine, wherever it lay when they were taken.
   * A copy that cannot be changed is removed.
   *
   * @return what to tell the person of such copies
   */
  public List<Trouble> erase(Id id, String member) {
    return erased(id, all -> file.erase(id, member, all));
  }

  /** Removes a thing and wipes all that is or was said in it, as {@link #erase(Id, String)}. */
  public List<Trouble> erase(Id id) {
    return erased(id, all -> file.erase(id, all));
  }

  private List<Trouble> erased(
      Id id, Function<List<SafetyCopies>, Map<SafetyCopy, Trouble>> erasing) {
    copies.raw().forget();
    ErasedCopies erased = ErasedCopies.holding(id, door.surroundings().folders().safetyCopies());
    return erased.removed(erasing.apply(erased.reviews()));
  }

  /** Who works on it. */
  String author() {
    return desk.author();
  }

  /**
   * Says to others that it is still open.
   *
   * @return false if somebody else has it open too, as can happen in folders kept in step
   */
  public boolean beat() {
    return marker.beat(door.surroundings().clock().instant());
  }

  /**
   * Reads everything in the last safety copy, which is what was opened, and notes that it is whole.
   *
   * @return what is damaged; nothing where all is well
   */
  public Optional<Damaged> verifyCopy() {
    Optional<SafetyCopy> newest = copies.safety().all().stream().findFirst();
    if (newest.isEmpty() || newest.get().verified()) {
      return Optional.empty();
    }
    SafetyCopy copy = newest.get();
    Optional<Trouble> damage = Damage.in(copy.file(), desk.place());
    if (damage.isPresent()) {
      return Optional.of(new Damaged(damage.get(), copy.file(), copies.safety().latestVerified()));
    }
    copies.safety().markVerified(copy);
    copies.raw().forget();
    return Optional.empty();
  }

  /**
   * Closes it; work done on a local copy is put back. Once it is closed this does nothing.
   *
   * @return where that work is now; nothing where there was no local copy
   * @throws Trouble if it could not be put back; it is safe in the local copy
   */
  public Optional<PutBack> leave() {
    if (left) {
      return Optional.empty();
    }
    left = true;
    file.close();
    door.filesOpen().remove(desk.real());
    try {
      LocalDateTime now =
          LocalDateTime.ofInstant(door.surroundings().clock().instant(), ZoneId.systemDefault());
      return Optional.ofNullable(desk.local()).map(local -> local.putBack(desk.author(), now));
    } finally {
      marker.close();
    }
  }

  /** As {@link #leave}. */
  @Override
  public void close() {
    leave();
  }
}
