package org.criticalfriend.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 AA has it (1.4.3, 1.4.11), reckoned from the colours of both themes. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final Pattern COLOUR =
      Pattern.compile("(-(?:color|cf)-[a-z-]+):\\s*(#[0-9A-Fa-f]{6,8}|transparent)");
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");
  private static final Pattern CODED =
      Pattern.compile("\"[^\"]*#[0-9A-Fa-f]{6}\\b|Color\\.(web|rgb|hsb|valueOf)\\(");
  private static final List<String> GROUNDS =
      List.of("bg-default", "bg-subtle", "bg-inset", "bg-overlay", "accent-subtle");
  private static final List<String> PANES = List.of("bg-default", "bg-subtle", "bg-overlay");
  private static final List<String> MEANINGS = List.of("accent", "success", "warning", "danger");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void textCanBeReadOnEveryGround(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    List<String> faint = new ArrayList<>();
    for (String text : List.of("fg-default", "fg-muted", "fg-subtle")) {
      GROUNDS.forEach(ground -> check(faint, colours, text, ground, TEXT));
    }
    for (String meaning : MEANINGS) {
      PANES.forEach(ground -> check(faint, colours, meaning + "-fg", ground, TEXT));
      check(faint, colours, meaning + "-fg", meaning + "-subtle", TEXT);
      check(faint, colours, "fg-default", meaning + "-subtle", TEXT);
      check(faint, colours, "fg-emphasis", meaning + "-emphasis", TEXT);
    }
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void controlsAndTheFocusCanBeSeenOnEveryPane(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    List<String> faint = new ArrayList<>();
    for (String ground : PANES) {
      check(faint, colours, "border-control", ground, SHAPE);
      check(faint, colours, "accent-fg", ground, SHAPE);
    }
    check(faint, colours, "accent-fg", "accent-subtle", SHAPE);
    assertThat(faint).isEmpty();
  }

  @Test
  void bothThemesHaveTheSameNames() throws IOException {
    assertThat(colours("dark.css").keySet()).isEqualTo(colours("light.css").keySet());
  }

  @Test
  void onlyTheThemesWriteColours() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/criticalfriend/ui"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CODED));
    }
    assertThat(text("look.css")).doesNotContainPattern(HEX);
  }

  private static void check(
      List<String> faint, Map<String, String> colours, String ink, String ground, double least) {
    double ratio = ratio(named(colours, ink), named(colours, ground));
    if (ratio < least) {
      faint.add("%s on %s: %.2f, wants %.1f".formatted(ink, ground, ratio, least));
    }
  }

  private static String named(Map<String, String> colours, String name) {
    String own = colours.get("-cf-" + name);
    String colour = own == null ? colours.get("-color-" + name) : own;
    assertThat(colour).as(name).isNotNull();
    return colour;
  }

  private static double ratio(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    double red = linear(Integer.parseInt(colour.substring(1, 3), 16));
    double green = linear(Integer.parseInt(colour.substring(3, 5), 16));
    double blue = linear(Integer.parseInt(colour.substring(5, 7), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours(String theme) throws IOException {
    Map<String, String> colours = new TreeMap<>();
    Matcher found = COLOUR.matcher(text(theme));
    while (found.find()) {
      colours.put(found.group(1), found.group(2));
    }
    assertThat(colours).hasSizeGreaterThan(30);
    return colours;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
