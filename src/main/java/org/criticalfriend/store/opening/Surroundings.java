package org.criticalfriend.store.opening;

import java.time.InstantSource;
import java.util.Map;
import org.criticalfriend.files.UserFolders;

/**
 * Where and when the program runs.
 *
 * @param folders where it keeps what belongs to this user
 * @param environment as {@link System#getenv()} gives it
 * @param machine the machine's name, for others to read
 * @param clock tells the time
 */
public record Surroundings(
    UserFolders folders, Map<String, String> environment, String machine, InstantSource clock) {
  /** Guarantees an environment nobody changes. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
