package org.criticalfriend.ui.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of the sample's window: {@code Screens FOLDER [light|dark] [WIDTHxHEIGHT] [SIZE]
 * [PART...]}.
 */
public final class Screens {
  private static final long SETTLING_MILLIS = 700;
  private static final long LAYING_OUT_MILLIS = 4000;

  private Screens() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    ReviewWindow[] window = new ReviewWindow[1];
    onFx(
        () -> {
          window[0] = window(wanted.look());
          wanted.show(new Stage(), window[0].scene());
        });
    List<String> parts =
        List.of(arguments).subList(Math.min(4, arguments.length), arguments.length);
    for (PartName part : PartName.values()) {
      String name = part.name().toLowerCase(Locale.ROOT);
      if (window[0].model().has(part) && (parts.isEmpty() || parts.contains(name))) {
        onFx(() -> window[0].model().go(part));
        Thread.sleep(part == PartName.PAPER ? LAYING_OUT_MILLIS : SETTLING_MILLIS);
        onFx(() -> write(window[0].scene().snapshot(null), wanted.file(name)));
        System.out.println(wanted.file(name));
      }
    }
    System.exit(0);
  }

  private static ReviewWindow window(Look look) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Wrenmouth.review");
      ReviewFile.create(file, "Laura Jenkins", ReviewForm.read(Path.of("assets/sample")).bundle())
          .close();
      Surroundings surroundings =
          new Surroundings(new UserFolders(home), Map.of(), "laptop", InstantSource.system());
      OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Laura Jenkins");
      Threads threads = new Threads();
      Desk desk =
          new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
      return new ReviewWindow(
          new Shared(look, threads, new UserFolders(home)), desk, "Laura Jenkins", List.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(WritableImage picture, Path file) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void onFx(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
          } finally {
            done.countDown();
          }
        });
    done.await();
  }
}
