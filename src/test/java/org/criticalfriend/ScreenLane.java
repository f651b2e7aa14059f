package org.criticalfriend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes {@code FOLDER/bin/java}, a java command that gives what it runs a screen of its own where
 * xvfb-run is there; otherwise it runs it without one, and tests that need a screen say why they
 * are skipped.
 */
public final class ScreenLane {
  private ScreenLane() {}

  /**
   * Writes it.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path command = Path.of(arguments[0], "bin", "java");
    Files.createDirectories(command.getParent());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(
        command,
        """
        #!/bin/sh
        exec %s '%s' -Dglass.platform=%s "$@"
        """
            .formatted(isThere() ? screen() : "", java, isThere() ? "gtk" : "Headless"));
    if (!command.toFile().setExecutable(true)) {
      throw new IOException(command + " cannot be made a command");
    }
  }

  private static String screen() {
    return "xvfb-run --auto-servernum --server-args='-screen 0 1920x1200x24'";
  }

  private static boolean isThere() {
    String places = Map.copyOf(System.getenv()).getOrDefault("PATH", "");
    return Stream.of(places.split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "xvfb-run")));
  }
}
