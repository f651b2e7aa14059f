package org.criticalfriend.ui.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.workbench.Started;

/**
 * Drives the program through every part and takes pictures of the screen: {@code Screens FOLDER} in
 * every look, {@code Screens FOLDER light|dark WIDTHxHEIGHT SIZE [PART...]} in one.
 */
public final class Screens {
  private static final Duration APPEARING = Duration.ofMillis(500);
  private static final Duration SETTLING = Duration.ofMillis(700);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private final Path folder;
  private final Wanted wanted;

  private Screens(Path folder, Wanted wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    onFx(Platform::startup, () -> null);
    Platform.setImplicitExit(false);
    boolean all = given.size() < 4;
    List<String> missed = new ArrayList<>();
    List<String> parts = given.subList(all ? given.size() : 4, given.size());
    for (Wanted wanted :
        all ? Wanted.all() : List.of(Wanted.of(given.get(1), given.get(2), given.get(3)))) {
      Path folder = Files.createDirectories(wanted.in(Path.of(given.getFirst())));
      Screens screens = new Screens(folder, wanted);
      wished(parts).forEach(part -> missed.addAll(screens.missed(part)));
    }
    missed.forEach(System.err::println);
    System.exit(missed.isEmpty() ? 0 : 1);
  }

  /** Visits a part; where a scene of it fails, the rest of that part is told of and passed over. */
  private List<String> missed(Part part) {
    try {
      visit(part);
      return List.of();
    } catch (Exception e) {
      e.printStackTrace();
      return List.of(wanted.in(folder) + ": " + part.name() + ": " + e.getMessage());
    }
  }

  private static List<Part> wished(List<String> names) {
    return Part.all().stream()
        .filter(part -> names.isEmpty() || names.contains(part.name()))
        .toList();
  }

  private void visit(Part part) throws Exception {
    Path home = Files.createTempDirectory("screens");
    Visit visit = onFx(() -> new Visit(new Started(home, SampleDesk.CLOCK)));
    onFx(
        () -> {
          wanted.dress(visit.program().look());
          visit.program().settings().call("Laura Jenkins");
          return null;
        });
    for (Scene scene : part.scenes()) {
      onFx(
          () -> {
            scene.act().accept(visit);
            return null;
          });
      Window front = front(visit);
      await(() -> scene.stands().test(visit));
      Thread.sleep(SETTLING);
      Path file = folder.resolve(part.name() + "-" + scene.name() + ".png");
      write(onFx(() -> picture(front)), file);
      System.out.println(file);
    }
    onFx(
        () -> {
          visit.program().end();
          return null;
        });
  }

  private static void await(Supplier<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!onFx(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("It never came to stand");
      }
      Thread.sleep(APPEARING);
    }
  }

  /** The window that was opened last, once it stands where pictures are taken. */
  private Window front(Visit visit) throws Exception {
    Window front = onFx(visit.program()::front);
    if (front.getWidth() == wanted.width() && front.getHeight() == wanted.height()) {
      return front; // what stands over it would go away if it were given the focus
    }
    onFx(
        () -> {
          front.setX(0);
          front.setY(0);
          front.setWidth(wanted.width());
          front.setHeight(wanted.height());
          front.requestFocus();
          return null;
        });
    Thread.sleep(APPEARING);
    return front;
  }

  /** As it is on the screen, with all that floats over the window. */
  private static WritableImage picture(Window window) {
    return new Robot()
        .getScreenCapture(
            null, window.getX(), window.getY(), window.getWidth(), window.getHeight(), false);
  }

  private static void write(WritableImage picture, Path file) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(copy, "png", file.toFile());
  }

  private static <T> T onFx(Supplier<T> work) throws InterruptedException, ExecutionException {
    return onFx(Platform::runLater, work);
  }

  private static <T> T onFx(java.util.function.Consumer<Runnable> runner, Supplier<T> work)
      throws InterruptedException, ExecutionException {
    CompletableFuture<T> done = new CompletableFuture<>();
    runner.accept(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        });
    return done.get();
  }
}
