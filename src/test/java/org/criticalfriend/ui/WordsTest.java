package org.criticalfriend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.Test;

/** Every key in the sources has its words, and every word in the bundle is said somewhere. */
class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/criticalfriend/ui");
  private static final Path WORDS =
      Path.of("src/main/resources/org/criticalfriend/ui/words.properties");

  /** A text in the sources that looks like a key, or like the beginning of one. */
  private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*)+)\"");

  private static final Pattern SAID =
      Pattern.compile("(?:say|Command\\.of)\\(\\s*(?:MenuName\\.\\w+,\\s*)?\"([a-z0-9.-]+)\"");

  @Test
  void everyKeyThatIsSaidHasWords() throws IOException {
    Set<String> missing = new TreeSet<>(keysSaid());
    missing.addAll(keysOfEnums());
    missing.removeAll(keysWithWords());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyWordIsSaid() throws IOException {
    Set<String> mentioned = texts();
    Set<String> unused = new TreeSet<>(keysWithWords());
    unused.removeIf(key -> mentioned.contains(key) || isBuilt(key, mentioned));
    unused.removeAll(keysOfEnums());
    assertThat(unused).isEmpty();
  }

  /** Keys built of a constant's name: {@code "part." + name}. */
  private static Set<String> keysOfEnums() {
    Set<String> keys = new TreeSet<>();
    for (PartName part : PartName.values()) {
      keys.add("part." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    for (MenuName menu : MenuName.values()) {
      keys.add("menu." + menu.name().toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** Keys of which the sources hold the beginning, as {@code "find.group." + name}. */
  private static boolean isBuilt(String key, Set<String> mentioned) {
    return mentioned.stream()
        .anyMatch(text -> (text.endsWith(".") || text.endsWith("-")) && key.startsWith(text));
  }

  private static Set<String> keysSaid() throws IOException {
    Set<String> keys = found(SAID);
    keys.removeIf(key -> key.endsWith(".") || key.endsWith("-"));
    return keys;
  }

  private static Set<String> texts() throws IOException {
    return found(TEXT);
  }

  private static Set<String> keysWithWords() throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS)) {
      words.load(in);
    }
    return words.stringPropertyNames();
  }

  private static Set<String> found(Pattern wanted) throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher text = wanted.matcher(Files.readString(file));
        while (text.find()) {
          all.add(text.group(1));
        }
      }
    }
    return all;
  }
}
