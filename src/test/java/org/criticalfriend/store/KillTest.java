package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.criticalfriend.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int KILLS = 50;
  private static final long SEED = 5;

  @TempDir Path folder;

  @Test
  void keepsEveryAcknowledgedNoteThroughFiftyKills() throws Exception {
    Path path = folder.resolve("killed.review");
    ReviewFile.create(path, "Jane", new SmallReview().bundle()).close();
    Random random = new Random(SEED);
    Set<String> acknowledged = new TreeSet<>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.addAll(writeUntilKilled(path, i, 1 + random.nextInt(40), random.nextInt(15)));
    }
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      List<String> saved = file.review().review().notes().stream().map(Note::text).toList();
      assertThat(saved).as("seed " + SEED).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(saved.size() - acknowledged.size()).isBetween(0, KILLS * 5);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
    assertThat(folder).isDirectoryContaining(file -> file.equals(path));
  }

  private static List<String> writeUntilKilled(Path path, int run, int notes, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NoteLoop.class.getName(),
                path.toString(),
                Integer.toString(run))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      while (acknowledged.size() < notes) {
        acknowledged.add(line(lines));
      }
      Thread.sleep(millis); // somewhere within a later commit
      process.toHandle().destroyForcibly();
      lines.lines().filter(line -> line.startsWith("Note ")).forEach(acknowledged::add);
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return acknowledged;
  }

  private static String line(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    assertThat(line).as("what the writing program said").startsWith("Note ");
    return line;
  }
}
