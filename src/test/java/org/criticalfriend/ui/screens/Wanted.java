package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.criticalfriend.ui.look.Look;

/**
 * Which pictures are wanted: {@code FOLDER [light|dark] [WIDTHxHEIGHT] [SIZE]}.
 *
 * @param folder where they go
 * @param theme light or dark
 * @param text the text size, as a factor of the usual
 */
record Wanted(Path folder, String theme, double width, double height, double text) {

  /** What the arguments say; starts the platform that windows need. */
  static Wanted of(String[] arguments) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    List<String> all = List.of(arguments);
    String theme = all.size() > 1 ? all.get(1) : "light";
    String[] size = (all.size() > 2 ? all.get(2) : "1366x768").split("x", -1);
    double text = all.size() > 3 ? Double.parseDouble(all.get(3)) : 1;
    return new Wanted(
        Files.createDirectories(Path.of(all.getFirst())),
        theme,
        Double.parseDouble(size[0]),
        Double.parseDouble(size[1]),
        text);
  }

  Look look() {
    Look look = new Look();
    look.theme().set(theme.equals("dark") ? Look.Theme.DARK : Look.Theme.LIGHT);
    look.textSize().set(text);
    return look;
  }

  void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  Path file(String name) {
    return folder.resolve(name + "-" + theme + ".png");
  }
}
