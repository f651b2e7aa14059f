package org.criticalfriend.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/** Gathers the bytes of a review's pictures from what waits in memory and, if it can, its file. */
final class Pictures {
  private Pictures() {}

  static Map<Id, byte[]> of(Review review, List<Step> waiting, ReviewFile file) {
    Map<Id, byte[]> found = new HashMap<>();
    for (Picture picture : review.pictures()) {
      byte[] bytes = inMemory(picture.id(), waiting);
      if (bytes == null) {
        bytes = inFile(picture.id(), file);
      }
      if (bytes != null) {
        found.put(picture.id(), bytes);
      }
    }
    return found;
  }

  /** The bytes that a step not yet in the file brings; null where none does. */
  static byte @Nullable [] inMemory(Id picture, List<Step> waiting) {
    return waiting.stream()
        .flatMap(step -> step.acts().stream())
        .filter(Act.PutPicture.class::isInstance)
        .map(Act.PutPicture.class::cast)
        .filter(put -> put.picture().id().equals(picture))
        .reduce((earlier, later) -> later)
        .map(Act.PutPicture::bytes)
        .orElse(null);
  }

  private static byte @Nullable [] inFile(Id picture, ReviewFile file) {
    try {
      return file.picture(picture);
    } catch (Trouble _) {
      return null; // the file is gone: the words matter more
    }
  }
}
