package org.criticalfriend.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fonts of this machine that may be put into a document, found once, when first asked for. */
final class MachineFonts {
  private static final int DEEPEST = 6;
  private static final int MOST = 20_000;

  private final List<Path> folders;
  private @Nullable Map<String, Map<Faces.Style, Path>> known;

  MachineFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Those in the folders where systems keep them. */
  static MachineFonts here() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    return new MachineFonts(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".fonts"),
            home.resolve(".local/share/fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            home.resolve("Library/Fonts"),
            Path.of(windows).resolve("Fonts"),
            home.resolve("AppData/Local/Microsoft/Windows/Fonts")));
  }

  /** The files of a family, by style; empty where it is not here. */
  synchronized Map<Faces.Style, Path> family(String name) {
    if (known == null) {
      Map<String, Map<Faces.Style, Path>> found = new HashMap<>();
      folders.forEach(folder -> look(folder, found));
      known = found;
    }
    return known.getOrDefault(key(name), Map.of());
  }

  private static void look(Path folder, Map<String, Map<Faces.Style, Path>> found) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      files
          .filter(file -> key(file.toString()).endsWith(".ttf"))
          .limit(MOST)
          .sorted()
          .forEach(file -> enter(file, found));
    } catch (IOException | UncheckedIOException _) {
      // A folder that cannot be read holds no font for us.
    }
  }

  private static void enter(Path file, Map<String, Map<Faces.Style, Path>> found) {
    try (FileChannel channel = FileChannel.open(file)) {
      FontNames names = FontNames.read(channel.map(MapMode.READ_ONLY, 0, channel.size()));
      if (names != null && names.embeddable()) {
        found
            .computeIfAbsent(key(names.family()), _ -> new HashMap<>())
            .putIfAbsent(names.style(), file);
      }
    } catch (IOException _) {
      // A font that cannot be read is not at hand.
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
