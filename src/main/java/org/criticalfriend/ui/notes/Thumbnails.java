package org.criticalfriend.ui.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.criticalfriend.model.Id;

/** Pictures as small as a list shows them; the latest few hundred are kept at hand. */
final class Thumbnails {
  private static final int MOST = 300;
  private static final double WIDTH = 240;
  private static final double HEIGHT = 180;
  private final NotePictures pictures;

  private final Map<Id, Image> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id, Image> eldest) {
          return size() > MOST;
        }
      };

  Thumbnails(NotePictures pictures) {
    this.pictures = pictures;
  }

  /** Gives a picture now if it is at hand, and as soon as it was read otherwise. */
  void show(Id picture, Consumer<Image> found) {
    Image ready = atHand.get(picture);
    if (ready != null) {
      found.accept(ready);
      return;
    }
    pictures.image(
        picture,
        WIDTH,
        HEIGHT,
        image -> {
          atHand.put(picture, image);
          found.accept(image);
        });
  }
}
