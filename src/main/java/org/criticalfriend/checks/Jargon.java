package org.criticalfriend.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;

/**
 * Words that a reader outside the field stumbles over, from a list that the user owns: each word is
 * told once in a paper, at its first place.
 *
 * <p>The list is a text file in UTF-8: a word or a few on each line, and behind an equals sign what
 * is plainer, where there is something plainer. Lines that begin with # are passed over.
 */
public final class Jargon implements PaperCheck {
  private static final String FILE = "jargon.txt";

  private final Map<String, String> plainer;

  private Jargon(Map<String, String> plainer) {
    this.plainer = plainer;
  }

  /** The list in this folder of the user's, or the one that comes with the program. */
  public static Jargon in(Path folder) {
    Path own = folder.resolve(FILE);
    try {
      return Files.isRegularFile(own) ? of(Files.readAllLines(own)) : builtIn();
    } catch (IOException e) {
      return builtIn(); // a list that cannot be read must not keep papers from being checked
    }
  }

  /** The list that comes with the program. */
  public static Jargon builtIn() {
    return of(shipped());
  }

  /** The list with these lines. */
  public static Jargon of(List<String> lines) {
    Map<String, String> plainer = new LinkedHashMap<>();
    for (String line : lines) {
      String[] halves = line.split("=", 2);
      String word = halves[0].strip().toLowerCase(Locale.UK);
      if (!word.isEmpty() && !word.startsWith("#")) {
        plainer.put(word, halves.length == 2 ? halves[1].strip() : "");
      }
    }
    return new Jargon(plainer);
  }

  /**
   * Where the user's list is, made from the one that comes with the program where there is none.
   *
   * @throws IOException if it cannot be made
   */
  public static Path own(Path folder) throws IOException {
    Path own = folder.resolve(FILE);
    if (!Files.exists(own)) {
      Files.createDirectories(folder);
      Files.write(own, shipped());
    }
    return own;
  }

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    if (plainer.isEmpty()) {
      return remarks;
    }
    Pattern words = Words.anyOf(List.copyOf(plainer.keySet()), Pattern.CASE_INSENSITIVE);
    Map<String, String> left = new LinkedHashMap<>(plainer);
    for (Line line : reading.lines()) {
      List<String> found = new ArrayList<>();
      if (line.isProse()) {
        words.matcher(line.text()).results().forEach(match -> found.add(match.group(1)));
      }
      found.forEach(word -> remark(reading, line, word, left, remarks));
    }
    return remarks;
  }

  /** Remarks on a word where it stands first. */
  private static void remark(
      Reading reading, Line line, String word, Map<String, String> left, List<Remark> remarks) {
    String better = left.remove(word.toLowerCase(Locale.UK));
    if (better != null) {
      remarks.add(remark(reading, line, word, better));
    }
  }

  private static Remark remark(Reading reading, Line line, String word, String better) {
    String text = "“" + word + "” is on the list of jargon";
    return better.isEmpty()
        ? reading.remark(RemarkKind.JARGON, line, word, text + ".")
        : reading
            .remark(RemarkKind.JARGON, line, word, text + "; plainer: “" + better + "”.")
            .mendedBy(
                Character.isLowerCase(word.charAt(0)) ? reading.mend(line, word, better) : null);
  }

  private static List<String> shipped() {
    try (InputStream in = Objects.requireNonNull(Jargon.class.getResourceAsStream(FILE));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
