package org.criticalfriend.ui.look;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The program's sign, which systems show for its windows. */
public final class Emblem {
  private static final List<Integer> PIXELS = List.of(16, 32, 48, 128);

  private Emblem() {}

  /** Gives a window the sign, in every size that systems ask for, once it is on the screen. */
  public static void sign(Stage stage) {
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> draw(stage));
  }

  private static void draw(Stage stage) {
    if (!stage.getIcons().isEmpty()) {
      return;
    }
    for (int pixels : PIXELS) {
      String place = "/assets/icon/critical-friend-" + pixels + ".png";
      String url = Objects.requireNonNull(Emblem.class.getResource(place), place).toExternalForm();
      Image image = new Image(url, true);
      image
          .progressProperty()
          .addListener((property, before, read) -> add(stage, image, read.doubleValue()));
    }
  }

  private static void add(Stage stage, Image image, double read) {
    if (read >= 1 && !image.isError()) {
      stage.getIcons().add(image);
    }
  }
}
