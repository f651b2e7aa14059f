package org.criticalfriend.returning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.List;

/** The parts of a Word file in which comments stand. */
final class CommentParts {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String MICROSOFT =
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";

  private CommentParts() {}

  /** Puts comments into a file, and what is said of them beside. */
  static void add(FileSystem zip, List<String> comments, List<String> extended) throws IOException {
    Files.writeString(
        zip.getPath("word/comments.xml"),
        "<w:comments xmlns:w=\"%s\" xmlns:w14=\"%s\">%s</w:comments>"
            .formatted(W, W14, String.join("", comments)),
        UTF_8);
    Files.writeString(
        zip.getPath("word/commentsExtended.xml"),
        "<w15:commentsEx xmlns:w15=\"%s\">%s</w15:commentsEx>"
            .formatted(W15, String.join("", extended)),
        UTF_8);
    add(zip, "[Content_Types].xml", "</Types>", type("comments") + type("commentsExtended"));
    add(
        zip,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        relation("rIdC1", OFFICE, "comments") + relation("rIdC2", MICROSOFT, "commentsExtended"));
  }

  private static String type(String part) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPES, part);
  }

  private static String relation(String id, String type, String part) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>".formatted(id, type, part);
  }

  private static void add(FileSystem zip, String part, String before, String more)
      throws IOException {
    String now = Files.readString(zip.getPath(part));
    Files.writeString(zip.getPath(part), now.replace(before, more + before));
  }
}
