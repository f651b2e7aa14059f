package org.criticalfriend.ui.drafting;

import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;

/** Puts a review, its pictures and its template together. */
public final class Bundles {
  private Bundles() {}

  /**
   * A review as it is now, with its pictures and its template; to be called where the file may be
   * read.
   */
  public static Bundle of(ReviewFile file, Review now) {
    Map<Id, byte[]> pictures = new HashMap<>();
    now.pictures()
        .forEach(
            picture -> {
              byte[] bytes = file.picture(picture.id());
              if (bytes != null) {
                pictures.put(picture.id(), bytes);
              }
            });
    KeptFile template = now.template();
    byte[] bytes = template == null ? null : file.kept(template.digest());
    return template == null || bytes == null
        ? new Bundle(now, pictures)
        : new Bundle(now, pictures, Map.of(template.digest(), bytes));
  }
}
