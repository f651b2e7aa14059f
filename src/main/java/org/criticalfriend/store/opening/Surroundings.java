package org.criticalfriend.store.opening;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
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

  /** Those of this process. */
  public static Surroundings here() {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home"));
    UserFolders folders = UserFolders.of(System.getProperty("os.name"), environment, home);
    return new Surroundings(folders, environment, machine(environment), InstantSource.system());
  }

  /** Asked of the network's settings last, since that may take seconds. */
  private static String machine(Map<String, String> environment) {
    for (String name : List.of("COMPUTERNAME", "HOSTNAME")) {
      String machine = environment.getOrDefault(name, "");
      if (!machine.isBlank()) {
        return machine;
      }
    }
    try {
      Path kernel = Path.of("/proc/sys/kernel/hostname");
      return Files.exists(kernel)
          ? Files.readString(kernel).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (IOException _) {
      return "this machine";
    }
  }
}
