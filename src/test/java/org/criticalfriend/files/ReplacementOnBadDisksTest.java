package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementOnBadDisksTest {

  private static final String NOBODY = "65534";

  @TempDir Path folder;

  @Test
  void leavesOneCompleteVersionWhereverTheProcessIsKilled() throws Exception {
    Path target = folder.resolve("paper.pdf");
    Files.writeString(target, "a".repeat(ReplacingLoop.SIZE));
    long seed = 20_250_514;
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      Process process = java(ReplacingLoop.class, target).start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isEqualTo("0");
        TimeUnit.MICROSECONDS.sleep(random.nextInt(40_000));
        process.toHandle().destroyForcibly();
        process.waitFor();
      }

      byte[] content = Files.readAllBytes(target);
      assertThat(content).as("round %d, seed %d", round, seed).hasSize(ReplacingLoop.SIZE);
      assertThat(content).as("round %d, seed %d", round, seed).containsOnly(content[0]);
    }
  }

  @Test
  void saysThatTheFolderMayNotBeWrittenAndLeavesTheTarget() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path target = Files.writeString(closed.resolve("paper.pdf"), "old");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    ProcessBuilder builder = java(ReplacingOnce.class, target);
    if (isRoot()) {
      assumeTrue(
          Files.isExecutable(Path.of("/usr/bin/setpriv")), "root writes anywhere, no setpriv");
      builder
          .command()
          .addAll(0, List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--clear-groups"));
    }

    assertThat(output(builder)).contains("you may not write there").contains("(CF-105)");

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(target).hasContent("old");
    assertThat(names(closed)).containsExactly("paper.pdf");
  }

  @Test
  void saysThatTheDiskIsFullAndLeavesTheTarget() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        isRoot() && run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0,
        "only root can mount a small disk");
    try {
      Path target = Files.writeString(disk.resolve("paper.pdf"), "old");

      assertThatThrownBy(
              () ->
                  Replacement.write(
                      target,
                      Existing.REPLACE,
                      FileWork.streaming(out -> out.write(new byte[1_000_000])),
                      _ -> {}))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("the disk is full");

      assertThat(target).hasContent("old");
      assertThat(names(disk)).containsExactly("paper.pdf");
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void replacesAFileOnADiskWithoutLinks() throws Exception {
    Path disk = folder.resolve("disk.zip");
    try (var zip = FileSystems.newFileSystem(disk, Map.of("create", true))) {
      Path fresh = zip.getPath("/fresh.txt");
      Path old = Files.writeString(zip.getPath("/old.txt"), "old");

      Replacement.write(fresh, Existing.REFUSE, file -> Files.writeString(file, "new"), _ -> {});
      try (Replacement files = new Replacement(Existing.REPLACE)) {
        files.add(old, file -> Files.writeString(file, "new"), _ -> {});
        files.add(fresh, file -> Files.writeString(file, "newer"), _ -> {});
        files.commit();
      }

      assertThat(Files.readString(old)).isEqualTo("new");
      assertThat(Files.readString(fresh)).isEqualTo("newer");
      assertThat(names(zip.getPath("/"))).containsExactly("fresh.txt", "old.txt");
    }
  }

  private static ProcessBuilder java(Class<?> main, Path target) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xshare:auto", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.add(target.toString());
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static String output(ProcessBuilder builder) throws IOException {
    try (BufferedReader out = builder.start().inputReader(StandardCharsets.UTF_8)) {
      return String.join("\n", out.readAllLines());
    }
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
