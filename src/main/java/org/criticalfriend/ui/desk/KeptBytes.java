package org.criticalfriend.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/** Reads the files of kept versions of papers, also while they wait for the disk. */
public final class KeptBytes {
  private final Desk desk;

  /** The kept files of the review on this desk. */
  public KeptBytes(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reads some in the background.
   *
   * @param found receives, on the JavaFX thread, the bytes of those that are there, by digest
   */
  public void read(
      List<KeptFile> files, Consumer<Map<String, byte[]>> found, Consumer<Trouble> failed) {
    List<Step> waiting = desk.waiting();
    desk.ask(file -> of(files, waiting, file), found, failed);
  }

  static Map<String, byte[]> of(Review review, List<Step> waiting, ReviewFile file) {
    return of(review.keptFiles(), waiting, file);
  }

  private static Map<String, byte[]> of(List<KeptFile> files, List<Step> waiting, ReviewFile file) {
    Map<String, byte[]> found = new HashMap<>();
    Map<String, byte[]> inMemory = inMemory(waiting);
    for (KeptFile one : files) {
      byte[] bytes =
          Optional.ofNullable(inMemory.get(one.digest())).orElseGet(() -> inFile(one, file));
      if (bytes != null) {
        found.put(one.digest(), bytes);
      }
    }
    return found;
  }

  private static Map<String, byte[]> inMemory(List<Step> waiting) {
    Map<String, byte[]> found = new HashMap<>();
    waiting.stream()
        .flatMap(step -> step.acts().stream())
        .filter(Act.Keep.class::isInstance)
        .map(act -> ((Act.Keep) act).bytes())
        .forEach(bytes -> found.put(Fingerprint.of(bytes).sha256(), bytes));
    return found;
  }

  private static byte @Nullable [] inFile(KeptFile one, ReviewFile file) {
    try {
      return file.kept(one.digest());
    } catch (Trouble _) {
      return null; // the file is gone: the words matter more
    }
  }
}
