package org.criticalfriend.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Writes papers as Markdown that reads back as the same headings, paragraphs, lists and tables. */
public final class MarkdownWriter {
  private static final Pattern OURS = Pattern.compile("(?m)^!\\[]\\(picture:figure-(\\d+)\\)$");
  private static final Pattern THEIRS =
      Pattern.compile("(?m)^!\\[(?:[^\\]\\\\]|\\\\.)*]\\(<[^>\\n]*/(figure-\\d+)\\.\\w+>\\)$");
  private static final String BREAK = "<br>";

  /** A writer; it keeps nothing. */
  public MarkdownWriter() {}

  /**
   * The paper as Markdown, not read back.
   *
   * @throws Trouble CF-581 if Markdown cannot say it
   */
  public MarkdownPaper render(PaperTree tree) {
    Blocks blocks = new Blocks(true);
    String written;
    try {
      written = written(blocks.of(tree));
    } catch (InvalidValue styles) {
      // bold or italic that begins or ends amid a word: the words matter more
      written = plain(tree);
    }
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    int number = 0;
    for (Element.Figure figure : blocks.figures()) {
      number++;
      pictures.put(file(tree, figure, number), figure.image().bytes());
    }
    String text = written.replace(Inlines.CELL_BREAK, BREAK);
    Matcher marks = OURS.matcher(text);
    String named =
        marks.replaceAll(
            mark -> {
              int at = Integer.parseInt(mark.group(1));
              Element.Figure figure = blocks.figures().get(at - 1);
              String alt =
                  figure.alt().replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]]", "\\\\$0");
              return Matcher.quoteReplacement("![" + alt + "](<" + file(tree, figure, at) + ">)");
            });
    return new MarkdownPaper(named + "\n", pictures);
  }

  /**
   * Reads a file back and compares it with its tree, block by block.
   *
   * @param target the name under which people will know the file
   * @throws Trouble CF-582 if it says something else
   */
  public void check(PaperTree tree, Path file, Path target) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String ours = THEIRS.matcher(text).replaceAll("![](picture:$1)");
    String breaks = ours.replaceAll("(?<!\\\\)<br>", Inlines.CELL_BREAK);
    List<TextBlock> read = blocks(breaks);
    if (!read.equals(new Blocks(true).of(tree)) && !read.equals(new Blocks(false).of(tree))) {
      throw new Trouble(
          "CF-582",
          "\""
              + target.getFileName()
              + "\" was written, but reading it back showed something else.",
          "The review is unchanged, and no paper was put in place.",
          "Please send us this message; until it is mended, issue the paper as PDF.");
    }
  }

  private static List<TextBlock> blocks(String text) {
    try {
      return Passage.parse(text).parts().stream().map(Passage.Part::block).toList();
    } catch (InvalidValue e) {
      return List.of();
    }
  }

  private static String plain(PaperTree tree) {
    try {
      return written(new Blocks(false).of(tree));
    } catch (InvalidValue e) {
      throw new Trouble(
          "CF-581",
          "The paper \""
              + tree.properties().name()
              + "\" cannot be written as Markdown: "
              + e.getMessage(),
          "The review is unchanged and nothing was written.",
          "Issue the paper in another format, such as html.",
          e);
    }
  }

  private static String written(List<TextBlock> blocks) {
    return new Passage(blocks.stream().map(block -> new Passage.Part(block, null)).toList())
        .markdown();
  }

  private static String file(PaperTree tree, Element.Figure figure, int number) {
    String ending = figure.image().png() ? ".png" : ".jpg";
    return tree.properties().name() + "-pictures/" + Blocks.name(number) + ending;
  }
}
