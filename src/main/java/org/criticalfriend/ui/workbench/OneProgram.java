package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.criticalfriend.ui.Background;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that one program serves one user: a second one hands its files to the first, through a
 * socket in a folder that only this user may enter. No network is involved.
 *
 * <p>Where the system has no such sockets each program works for itself; the lock on a review still
 * keeps two of them apart.
 */
final class OneProgram implements AutoCloseable {
  private static final int MOST_BYTES = 1 << 16;
  private final Path socket;
  private final FileChannel lock;
  private @Nullable ServerSocketChannel server;

  private OneProgram(Path socket, FileChannel lock) {
    this.socket = socket;
    this.lock = lock;
  }

  /**
   * This program, if it is the first; null if these files were handed to one that runs.
   *
   * @param data the user's data folder
   * @throws IOException if it cannot be found out: then each works for itself
   */
  static @Nullable OneProgram orHandOver(Path data, List<Path> files) throws IOException {
    Path folder = Files.createDirectories(data.resolve("running"));
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    Path socket = folder.resolve("program");
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock first = channel.tryLock();
    if (first != null) {
      return new OneProgram(socket, channel);
    }
    channel.close();
    handOver(socket, files);
    return null;
  }

  /** Tells what other programs hand over, for as long as this one runs. */
  void listen(Background background, Consumer<List<Path>> handed) throws IOException {
    Files.deleteIfExists(socket); // left by one that was stopped: the lock is ours
    ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    opened.bind(UnixDomainSocketAddress.of(socket));
    server = opened;
    await(opened, background, handed);
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
      Files.deleteIfExists(socket);
    }
    lock.close();
  }

  private static void await(
      ServerSocketChannel from, Background background, Consumer<List<Path>> handed) {
    background.run(
        () -> read(from),
        files -> {
          handed.accept(files);
          await(from, background, handed);
        },
        failed -> {
          if (from.isOpen()) {
            await(from, background, handed);
          }
        });
  }

  private static List<Path> read(ServerSocketChannel from) throws IOException {
    try (SocketChannel caller = from.accept()) {
      byte[] bytes = Channels.newInputStream(caller).readNBytes(MOST_BYTES);
      String lines = new String(bytes, StandardCharsets.UTF_8);
      return lines.lines().flatMap(line -> path(line).stream()).toList();
    }
  }

  private static Optional<Path> path(String line) {
    try {
      return Optional.of(Path.of(line)).filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static void handOver(Path socket, List<Path> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    files.forEach(file -> lines.append(file.toAbsolutePath().normalize()).append('\n'));
    try (SocketChannel running = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      Channels.newOutputStream(running).write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
