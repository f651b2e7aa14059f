package org.criticalfriend.word;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program of this machine that some tests need.
 *
 * @param file where it is
 */
public record Program(Path file) {
  /** The first of that name on the PATH; a test without it is skipped, saying how to get it. */
  public static Program onPath(String name, String howToGet) {
    Optional<Path> found =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getenv("PATH"))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), name + " is not on the PATH: " + howToGet);
    return new Program(found.orElseThrow());
  }

  /** Runs it and returns what it said; fails where it takes longer than two minutes. */
  public String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.toHandle().destroyForcibly();
      throw new IOException(command + " did not end");
    }
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
