package org.criticalfriend.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.criticalfriend.model.FileRole;

/**
 * The reviews that versions of papers keep as they were: what is erased from a review must not stay
 * in them. One that holds a thing is given up as a whole; the files that were sent stay.
 */
final class KeptReviews {
  private static final String KIND = "files:KeptFile";

  /** No review read from its text form is larger; what swells beyond is given up too. */
  private static final int LARGEST = 64 << 20;

  private final Tables tables;

  KeptReviews(Tables tables) {
    this.tables = tables;
  }

  /** The kept files, also those of versions taken back, that hold a thing in its text form. */
  List<Node> holding(Node thing) {
    String label = thing.label();
    String id = label == null ? thing.uuid() : label;
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    return tables
        .sql()
        .list(
            "select uuid from row where kind = (select id from kind where name = ?)",
            line -> Rows.text(line.getBytes(1)),
            KIND)
        .stream()
        .map(uuid -> Objects.requireNonNull(tables.tree().find(uuid)))
        .filter(file -> FileRole.REVIEW.word().equals(file.values().get("role")))
        .filter(file -> holds(file, wanted))
        .toList();
  }

  private boolean holds(Node file, byte[] wanted) {
    String digest = file.values().get("digest");
    byte[] packed = digest == null ? null : new StoredBytes(tables).of(digest);
    if (packed == null) {
      return false;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] text = in.readNBytes(LARGEST);
      return text.length == LARGEST || contains(text, wanted);
    } catch (IOException _) {
      return true; // what cannot be read cannot be said to be free of it
    }
  }

  private static boolean contains(byte[] text, byte[] wanted) {
    String latin = new String(text, StandardCharsets.ISO_8859_1);
    return latin.contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
