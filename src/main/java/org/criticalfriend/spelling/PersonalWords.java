package org.criticalfriend.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.UserFolders;

/**
 * The words that somebody added on this machine, one a line in a file of their own. A file that
 * cannot be read is never replaced.
 *
 * @param folders where the program keeps what belongs to this user
 */
public record PersonalWords(UserFolders folders) {
  private static final String FILE = "words.txt";

  /** All of them in order; none where there is no such file or it cannot be opened. */
  public NavigableSet<String> all() {
    try {
      return read();
    } catch (UncheckedIOException e) {
      return new TreeSet<>();
    }
  }

  /**
   * Adds a word for good.
   *
   * @throws org.criticalfriend.files.Trouble where it cannot be kept
   */
  public void add(String word) {
    NavigableSet<String> words = read();
    if (words.add(word.strip())) {
      keep(words);
    }
  }

  /**
   * Takes a word out again.
   *
   * @throws org.criticalfriend.files.Trouble where that cannot be kept
   */
  public void remove(String word) {
    NavigableSet<String> words = read();
    if (words.remove(word.strip())) {
      keep(words);
    }
  }

  /** Letters that are none are read as signs of it, so that the other words stay. */
  private NavigableSet<String> read() {
    NavigableSet<String> words = new TreeSet<>();
    try {
      if (Files.isRegularFile(file())) {
        String text = new String(Files.readAllBytes(file()), StandardCharsets.UTF_8);
        text.lines().map(String::strip).filter(word -> !word.isEmpty()).forEach(words::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void keep(NavigableSet<String> words) {
    String text = String.join("\n", words) + "\n";
    try {
      Files.createDirectories(folders.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FileWork writer = file -> Files.writeString(file, text);
    Replacement.write(file(), Existing.REPLACE, writer, written -> {});
  }

  private Path file() {
    return folders.data().resolve(FILE);
  }
}
