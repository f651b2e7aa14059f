package org.criticalfriend.ui.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.ui.frame.Banner;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.settings.Seat;

/**
 * Writes pictures of the windows round the parts: {@code WindowScreens FOLDER [light|dark]
 * [WIDTHxHEIGHT] [SIZE]}.
 */
public final class WindowScreens {
  private static final long SETTLING_MILLIS = 900;
  private final Path folder;
  private final String ending;
  private final double width;
  private final double height;
  private Started program;

  private WindowScreens(Path folder, String ending, double width, double height) {
    this.folder = folder;
    this.ending = ending;
    this.width = width;
    this.height = height;
  }

  public static void main(String[] arguments) throws Exception {
    boolean dark = arguments.length > 1 && arguments[1].equals("dark");
    String[] size = (arguments.length > 2 ? arguments[2] : "1366x768").split("x", -1);
    double text = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 1;
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    String ending = (dark ? "dark" : "light") + (text == 1 ? "" : "-" + text) + ".png";
    WindowScreens screens =
        new WindowScreens(
            Files.createDirectories(Path.of(arguments[0])),
            ending,
            Double.parseDouble(size[0]),
            Double.parseDouble(size[1]));
    screens.draw(Files.createTempDirectory("screens"), dark, text);
    System.exit(0);
  }

  private void draw(Path home, boolean dark, double text) throws InterruptedException {
    onFx(
        () -> {
          program = new Started(home);
          program.look().theme().set(dark ? Look.Theme.DARK : Look.Theme.LIGHT);
          program.look().textSize().set(text);
          program.windows().open(List.of());
        });
    welcome("welcome-name", () -> {});
    onFx(() -> program.settings().call("Laura Jenkins"));
    welcome("welcome-empty", () -> program.windows().welcome().hide());
    onFx(this::remember);
    welcome("welcome", () -> {});
    welcome("welcome-new", () -> program.windows().welcome().begin());
    Path broken = program.documents().resolve("Broken.review");
    welcome(
        "opening-trouble",
        () -> {
          program.windows().welcome().hide();
          write(broken, "This is no review.");
          program.windows().open(List.of(broken));
        });
    reviews();
  }

  private void reviews() throws InterruptedException {
    onFx(() -> program.windows().open(List.of(program.sample())));
    review("review", () -> {});
    review("find", () -> find("inter"));
    review("find-commands", () -> find(">"));
    review("help", () -> window().help());
    review("history", this::history);
    review("banners", this::banners);
    review("shared-timetable", () -> window().model().go(PartName.TIMETABLE));
  }

  private void remember() {
    LocalDate day = LocalDate.of(2026, 4, 9);
    long nth = 0;
    for (ReviewStatus status : ReviewStatus.values()) {
      nth++;
      Path file = program.documents().resolve("Leicester " + status.word() + ".review");
      if (status != ReviewStatus.WITH_HOST) {
        write(file, "");
      }
      Recent.Facts facts =
          new Recent.Facts(
              "Leicester City Primary Care Trust",
              "Championing the public: asylum seekers and the homeless",
              day,
              day.plusDays(30L * nth),
              status);
      Instant opened = Instant.parse("2026-11-20T10:00:00Z").minusSeconds(nth);
      program.settings().remember(new Recent(file, facts, opened, Seat.FIRST));
    }
  }

  private void find(String words) {
    window().view().uncover();
    window().find();
    TextField field = (TextField) window().scene().lookup(".cf-find-head .text-field");
    field.setText(words);
  }

  private void history() {
    var review = window().model().desk().review().get();
    window().view().uncover();
    window().showHistory(review.findings().getFirst().id());
  }

  private void banners() {
    window().view().uncover();
    window().model().screenShared().set(true);
    Notice.Act copy = new Notice.Act("Save a copy…", () -> {});
    String words =
        "3 changes are in memory only. The disk is gone. You can go on working; saving is tried"
            + " again every few seconds. Plug the stick in again, or save a copy elsewhere.";
    window()
        .model()
        .banners()
        .addFirst(new Banner(words, Banner.Tone.DANGER, List.of(copy), false));
    window()
        .model()
        .banners()
        .add(new Banner("You are looking at a copy.", Banner.Tone.WARNING, List.of(copy), true));
    window().model().tell(Notice.of("Moved to the other session."));
  }

  private ReviewWindow window() {
    return program.windows().reviews().getFirst().window();
  }

  private void welcome(String name, Runnable act) throws InterruptedException {
    onFx(act);
    onFx(() -> program.windows().welcome().show());
    Thread.sleep(SETTLING_MILLIS);
    onFx(() -> shoot(name, program.windows().welcome().scene()));
  }

  private void review(String name, Runnable act) throws InterruptedException {
    for (int i = 0; i < 20 && program.windows().reviews().isEmpty(); i++) {
      Thread.sleep(SETTLING_MILLIS);
    }
    onFx(act);
    Thread.sleep(SETTLING_MILLIS);
    onFx(() -> shoot(name, window().scene()));
  }

  private void shoot(String name, Scene scene) {
    scene.getWindow().setWidth(width);
    scene.getWindow().setHeight(height);
    scene.getRoot().resize(width, height);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Path file = folder.resolve(name.toLowerCase(Locale.ROOT) + "-" + ending);
    WritableImage picture = new WritableImage((int) width, (int) height);
    write(scene.snapshot(picture), file);
    System.out.println(file);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(WritableImage picture, Path file) {
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

  private static void onFx(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
          } finally {
            done.countDown();
          }
        });
    done.await();
  }
}
