package org.criticalfriend.ui.workbench;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.criticalfriend.files.Trouble;

/** Tells why no window can be opened on this machine, and what to do about it. */
final class NoWindow {
  private static final String SAFE = "Nothing was opened, and no review was changed.";

  /** What JavaFX loads on Linux that a small system may lack, and the Debian package of each. */
  private static final Map<String, String> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("libgtk-3.so.0", "libgtk-3-0");
    NEEDED.put("libXtst.so.6", "libxtst6");
    NEEDED.put("libfreetype.so.6", "libfreetype6");
    NEEDED.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
  }

  private NoWindow() {}

  /** What keeps this machine from it. */
  static Trouble here(Throwable cause) {
    return on(System.getProperty("os.name", ""), NoWindow::isThere, cause);
  }

  /**
   * What keeps a machine from it.
   *
   * @param system as the system property {@code os.name} says it
   * @param isThere whether a library can be loaded
   */
  static Trouble on(String system, Predicate<String> isThere, Throwable cause) {
    boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    List<String> missing =
        linux ? NEEDED.keySet().stream().filter(isThere.negate()).toList() : List.of();
    if (missing.isEmpty()) {
      return new Trouble(
          "CF-903",
          "No window can be opened: the screen does not answer.",
          SAFE,
          "Start it from a desktop; the command line needs none, see --help.",
          cause);
    }
    String packages =
        String.join(" ", missing.stream().map(name -> NEEDED.getOrDefault(name, name)).toList());
    return new Trouble(
        "CF-904",
        "No window can be opened: this system lacks " + String.join(", ", missing) + ".",
        SAFE,
        "On Debian and Ubuntu install them with: sudo apt install " + packages + ".",
        cause);
  }

  @SuppressWarnings("restricted") // it only looks whether the library is there
  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
