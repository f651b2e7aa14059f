package org.criticalfriend.ui.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.UserFolders;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on this machine where the papers of each review go and how their Word files look. What
 * cannot be read is forgotten; it is only a convenience.
 *
 * @param folders where the program keeps what belongs to this user
 */
public record RememberedPlaces(UserFolders folders) {
  private static final String FILE = "papers.properties";

  /** What is remembered under a key; null where nothing is. */
  @Nullable Path find(String key) {
    String value = all().getProperty(key);
    try {
      return value == null || value.isEmpty() ? null : Path.of(value);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Remembers a place, or forgets it where it is null. */
  void keep(String key, @Nullable Path place) {
    Properties all = all();
    all.setProperty(key, place == null ? "" : place.toAbsolutePath().toString());
    try {
      Files.createDirectories(folders.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FileWork writer = FileWork.streaming(out -> all.store(out, null));
    Replacement.write(file(), Existing.REPLACE, writer, written -> {});
  }

  private Properties all() {
    Properties all = new Properties();
    if (Files.isRegularFile(file())) {
      try (InputStream in = Files.newInputStream(file())) {
        all.load(in);
      } catch (IOException | IllegalArgumentException e) {
        return new Properties();
      }
    }
    return all;
  }

  private Path file() {
    return folders.data().resolve(FILE);
  }
}
