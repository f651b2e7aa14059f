package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file changed by hand, as users and strangers do. */
final class EditedDocx {
  private final Map<String, byte[]> parts = new TreeMap<>();

  /** Begins with what is in this file. */
  static EditedDocx of(Path file) {
    EditedDocx edited = new EditedDocx();
    PackedParts packed = PackedParts.of(file, PackedParts.TEMPLATE_LIMIT);
    packed.names().forEach(name -> edited.parts.put(name, packed.bytes(name)));
    return edited;
  }

  /** Begins with the built-in house style. */
  static EditedDocx houseStyle() {
    return of(Path.of("assets/style/house-style.docx"));
  }

  EditedDocx edit(String part, UnaryOperator<String> change) {
    String before = new String(parts.get(part), UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("Nothing to change in " + part);
    }
    return put(part, after.getBytes(UTF_8));
  }

  EditedDocx put(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  EditedDocx remove(String part) {
    parts.remove(part);
    return this;
  }

  Path save(Path target) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target;
  }
}
