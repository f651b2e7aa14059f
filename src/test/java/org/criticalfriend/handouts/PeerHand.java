package org.criticalfriend.handouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Fills in a note sheet as Word does it: by typing into its XML. */
public final class PeerHand {
  private static final String LINE = "</w:pPr></w:p>";
  private final Path file;

  private PeerHand(Path file) {
    this.file = file;
  }

  /** A hand on this file. */
  public static PeerHand on(Path file) {
    return new PeerHand(file);
  }

  /** Types into the empty lines of the room with this number, counted from 0. */
  public PeerHand write(int room, String... lines) {
    return edit(
        xml -> {
          int at = -1;
          for (int i = 0; i <= room; i++) {
            at = xml.indexOf("<w:sdtContent>", at + 1);
          }
          String typed = xml;
          for (String line : lines) {
            at = typed.indexOf(LINE, at);
            String run =
                "</w:pPr><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
            typed = typed.substring(0, at) + run + typed.substring(at + LINE.length());
            at += run.length();
          }
          return typed;
        });
  }

  /** Changes the document's XML. */
  public PeerHand edit(UnaryOperator<String> change) {
    try {
      Map<String, byte[]> parts = parts();
      String before = new String(parts.get("word/document.xml"), UTF_8);
      String after = change.apply(before);
      if (after.equals(before)) {
        throw new IllegalArgumentException("Nothing to change");
      }
      parts.put("word/document.xml", after.getBytes(UTF_8));
      save(parts);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private void save(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    Files.write(file, bytes.toByteArray());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
