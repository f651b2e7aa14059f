package org.criticalfriend.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the program keeps what belongs to this user on this machine, outside the reviews.
 *
 * <p>Windows: {@code %LOCALAPPDATA%\critical-friend}, which does not roam, since copies are large.
 * macOS: {@code ~/Library/Application Support/critical-friend}. Elsewhere the XDG base directory
 * specification: {@code $XDG_DATA_HOME/critical-friend}, by default under {@code ~/.local/share}.
 *
 * @param data absolute; it need not exist yet
 */
public record UserFolders(Path data) {

  private static final String NAME = "critical-friend";

  /**
   * The folders for an operating system, an environment and a home folder.
   *
   * @param system as the system property {@code os.name} says it
   */
  public static UserFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path local = home.resolve("AppData").resolve("Local");
      return new UserFolders(absolute(environment.get("LOCALAPPDATA"), local).resolve(NAME));
    }
    if (name.startsWith("mac")) {
      return new UserFolders(home.resolve("Library/Application Support").resolve(NAME));
    }
    Path share = home.resolve(".local/share");
    return new UserFolders(absolute(environment.get("XDG_DATA_HOME"), share).resolve(NAME));
  }

  /** Where rolling copies of reviews are kept. */
  public Path safetyCopies() {
    return data.resolve("safety-copies");
  }

  /** Where it is written down what went wrong. */
  public Path logs() {
    return data.resolve("logs");
  }

  /** Where reviews from synchronised folders are worked on. */
  public Path localCopies() {
    return data.resolve("local-copies");
  }

  /** The specification says that a path which is not absolute is to be ignored. */
  private static Path absolute(@Nullable String named, Path otherwise) {
    if (named == null || named.isBlank() || !Path.of(named).isAbsolute()) {
      return otherwise;
    }
    return Path.of(named);
  }
}
