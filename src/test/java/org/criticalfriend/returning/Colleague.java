package org.criticalfriend.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits a Word file of ours as a colleague does in Word, and saves it. */
public final class Colleague {
  private static final Pattern RUN =
      Pattern.compile(
          "<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t"
              + " xml:space=\"preserve\">([^<]*)</w:t></w:r>");

  private static final String DATE = "2025-07-02T19:30:00Z";

  private final List<String> comments = new ArrayList<>();
  private final List<String> extended = new ArrayList<>();
  private String text;
  private int ids = 9000;

  /** Opens the text of a file. */
  public Colleague(Path file) {
    text = read(file, "word/document.xml");
  }

  private static String read(Path file, String part) {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the text as it is written. */
  public Colleague raw(UnaryOperator<String> change) {
    String before = text;
    text = change.apply(text);
    assertThat(text).as("something to change").isNotEqualTo(before);
    return this;
  }

  /** Writes other words, without tracking. */
  public Colleague write(String words, String other) {
    return raw(all -> all.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(other)));
  }

  /** Takes words out and puts others in, tracked; either may be empty. */
  public Colleague track(String author, String words, String other) {
    return around(
        words,
        (look, inside) ->
            (inside.isEmpty()
                    ? ""
                    : "<w:del" + by(author) + ">" + run(look, inside, "delText") + "</w:del>")
                + (other.isEmpty()
                    ? ""
                    : "<w:ins" + by(author) + ">" + run(look, other, "t") + "</w:ins>"));
  }

  /** Puts words in behind others, tracked. */
  public Colleague insert(String author, String behind, String other) {
    return around(
        behind,
        (look, inside) ->
            run(look, inside, "t")
                + "<w:ins"
                + by(author)
                + ">"
                + run(look, other, "t")
                + "</w:ins>");
  }

  /** Comments on words; returns the id of the comment. */
  public int comment(String author, String words, String said) {
    int id = ids++;
    comments.add(comment(id, author, said));
    extended.add("<w15:commentEx w15:paraId=\"" + para(id) + "\" w15:done=\"0\"/>");
    around(
        words,
        (look, inside) ->
            "<w:commentRangeStart w:id=\""
                + id
                + "\"/>"
                + run(look, inside, "t")
                + "<w:commentRangeEnd w:id=\""
                + id
                + "\"/>"
                + "<w:r><w:commentReference w:id=\""
                + id
                + "\"/></w:r>");
    return id;
  }

  /** Answers a comment. */
  public Colleague answer(String author, int comment, String said) {
    int id = ids++;
    comments.add(comment(id, author, said));
    extended.add(
        "<w15:commentEx w15:paraId=\""
            + para(id)
            + "\" w15:paraIdParent=\""
            + para(comment)
            + "\" w15:done=\"0\"/>");
    String end = "<w:r><w:commentReference w:id=\"" + comment + "\"/></w:r>";
    return raw(
        all ->
            all.replace(
                    "<w:commentRangeStart w:id=\"" + comment + "\"/>",
                    "<w:commentRangeStart w:id=\""
                        + comment
                        + "\"/><w:commentRangeStart w:id=\""
                        + id
                        + "\"/>")
                .replace(
                    end,
                    end
                        + "<w:commentRangeEnd w:id=\""
                        + id
                        + "\"/><w:r><w:commentReference w:id=\""
                        + id
                        + "\"/></w:r>"));
  }

  /** The paragraph that holds these words, as it is written. */
  public String paragraph(String words) {
    int at = text.indexOf(words);
    assertThat(at).as(words).isNotNegative();
    int from = Math.max(text.lastIndexOf("<w:p>", at), text.lastIndexOf("<w:p ", at));
    return text.substring(from, text.indexOf("</w:p>", at) + "</w:p>".length());
  }

  /** Takes a whole paragraph away, without tracking. */
  public Colleague remove(String words) {
    String paragraph = paragraph(words);
    return raw(all -> all.replace(paragraph, ""));
  }

  /** Types a paragraph behind the one with these words, in the same style. */
  public Colleague type(String behind, String words) {
    String paragraph = paragraph(behind);
    Matcher properties = Pattern.compile("<w:pPr>.*?</w:pPr>").matcher(paragraph);
    String look = properties.find() ? properties.group() : "";
    String typed = "<w:p>" + look + run("", words, "t") + "</w:p>";
    return raw(all -> all.replace(paragraph, paragraph + typed));
  }

  /** Carries a paragraph behind another, without tracking. */
  public Colleague carry(String words, String behind) {
    String paragraph = paragraph(words);
    raw(all -> all.replace(paragraph, ""));
    String other = paragraph(behind);
    return raw(all -> all.replace(other, other + paragraph));
  }

  /** Copies all into a file of its own: bookmarks stay behind. */
  public Colleague dropBookmarks() {
    return raw(all -> all.replaceAll("<w:bookmark(Start|End)[^>]*/>", ""));
  }

  /** Saves under another name. */
  public Path save(Path from, Path to) {
    try {
      Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      try (FileSystem zip = FileSystems.newFileSystem(to)) {
        Files.writeString(zip.getPath("word/document.xml"), text);
        if (!comments.isEmpty()) {
          CommentParts.add(zip, comments, extended);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  private interface Change {
    String of(String look, String words);
  }

  private Colleague around(String words, Change change) {
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      int at = runs.group(2).indexOf(words);
      if (at >= 0) {
        String look = runs.group(1);
        String before = runs.group(2).substring(0, at);
        String after = runs.group(2).substring(at + words.length());
        String made =
            (before.isEmpty() ? "" : run(look, before, "t"))
                + change.of(look, words)
                + (after.isEmpty() ? "" : run(look, after, "t"));
        text = text.substring(0, runs.start()) + made + text.substring(runs.end());
        return this;
      }
    }
    throw new IllegalArgumentException("Nowhere: " + words);
  }

  private String by(String author) {
    return " w:id=\"" + ids++ + "\" w:author=\"" + author + "\" w:date=\"" + DATE + "\"";
  }

  private static String comment(int id, String author, String said) {
    return "<w:comment w:id=\""
        + id
        + "\" w:author=\""
        + author
        + "\" w:date=\""
        + DATE
        + "\" w:initials=\"X\">"
        + "<w:p w14:paraId=\""
        + para(id)
        + "\">"
        + run("", said, "t")
        + "</w:p></w:comment>";
  }

  private static String para(int id) {
    return "%08X".formatted(0x10000000 + id);
  }

  private static String run(String look, String words, String kind) {
    return "<w:r>"
        + look
        + "<w:"
        + kind
        + " xml:space=\"preserve\">"
        + words
        + "</w:"
        + kind
        + "></w:r>";
  }
}
