package org.criticalfriend.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Says beside a file who has it open; never fails, holds no review text, and costs nothing to lose.
 *
 * <p>The marker of {@code NAME.review} is {@code .~NAME.review.open}: seven short lines of UTF-8.
 * It informs people; what keeps two programs apart is the lock on the file itself. Where the folder
 * cannot be written there is simply no marker. A marker of any other content, size or kind is read
 * as {@link Holding.Unknown}.
 */
public final class OpenMarker implements AutoCloseable {

  private final Path file;
  private final Holder holder;

  private OpenMarker(Path file, Holder holder) {
    this.file = file;
    this.holder = holder;
  }

  /** Who has the file open, as seen from this machine now. */
  public static Holding read(Path review, String thisMachine, Instant now) {
    Holding found = readMarker(markerOf(review));
    return found instanceof Holding.HeldBy(Holder holder) && holder.isGone(thisMachine, now)
        ? new Holding.LeftBy(holder)
        : found;
  }

  /** Marks the file as open by this holder, over whatever marker is there. */
  public static OpenMarker set(Path review, Holder holder) {
    OpenMarker marker = new OpenMarker(markerOf(review), holder);
    marker.write(holder);
    return marker;
  }

  /**
   * Says that the holder is still there; to be called every minute.
   *
   * @return false if the marker has meanwhile become somebody else's, which is left as it is
   */
  public boolean beat(Instant now) {
    Holding found = readMarker(file);
    if (found instanceof Holding.HeldBy(Holder other) && !other.isSameOpening(holder)) {
      return false;
    }
    write(holder.alive(now));
    return true;
  }

  /** Removes the marker unless it has become somebody else's. */
  @Override
  public void close() {
    if (readMarker(file) instanceof Holding.HeldBy(Holder other) && other.isSameOpening(holder)) {
      Leftovers.delete(file);
    }
  }

  private void write(Holder now) {
    try (OutputStream out =
        Files.newOutputStream(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      out.write(now.written());
    } catch (IOException _) {
      // No marker, then: the file's lock still keeps others out.
    }
  }

  private static Holding readMarker(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Holding.Nobody();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Holding.Unknown(); // a pipe would never end, a link may lead anywhere
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Holder.read(in.readNBytes(Holder.LARGEST))
          .<Holding>map(Holding.HeldBy::new)
          .orElseGet(Holding.Unknown::new);
    } catch (IOException _) {
      return new Holding.Unknown();
    }
  }

  private static Path markerOf(Path review) {
    return review.resolveSibling(".~" + review.getFileName() + ".open");
  }
}
