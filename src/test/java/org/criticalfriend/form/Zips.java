package org.criticalfriend.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files of all sorts, also such as no honest program writes. */
final class Zips {
  private static final int DIRECTORY_ENTRY = 0x02014b50;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** The small review with every name behind {@code top}. */
  static Zips review(String top) throws IOException {
    return new Zips()
        .with(top + "review.json", Files.readAllBytes(SmallReview.FOLDER.resolve("review.json")))
        .with(
            top + "pictures/map.png",
            Files.readAllBytes(SmallReview.FOLDER.resolve("pictures/map.png")));
  }

  Zips with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("review.zip"), bytes());
  }

  /** Renames an entry to a name of the same length, which no zip writer would accept twice. */
  static byte[] renamed(byte[] zip, String name, String other) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Lets the directory say that the entry is of another size than it is. */
  static byte[] announcing(byte[] zip, String name, int size) {
    ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    for (int at = 0; at < zip.length - 46; at++) {
      if (buffer.getInt(at) == DIRECTORY_ENTRY && text.startsWith(name, at + 46)) {
        buffer.putInt(at + 24, size);
      }
    }
    return buffer.array();
  }
}
