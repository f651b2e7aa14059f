package org.criticalfriend.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;

/** The bytes of pictures and kept files, which lie by their SHA-256 and only once. */
final class StoredBytes {
  /** The fields that name bytes: of a picture, of a file of a kept version, of a template. */
  static final Set<String> FIELDS = Set.of(Edit.PICTURE, "digest", "look.template.digest");

  private final Tables tables;

  StoredBytes(Tables tables) {
    this.tables = tables;
  }

  /** The bytes of each picture that has some. */
  Map<Id, byte[]> pictures(Review review) {
    Map<Id, byte[]> found = new HashMap<>();
    for (Picture picture : review.pictures()) {
      byte[] bytes = picture(picture.id());
      if (bytes != null) {
        found.put(picture.id(), bytes);
      }
    }
    return found;
  }

  /** The bytes of each kept file that has some, by digest. */
  Map<String, byte[]> kept(Review review) {
    Map<String, byte[]> found = new HashMap<>();
    for (KeptFile file : review.keptFiles()) {
      byte[] bytes = of(file.digest());
      if (bytes != null) {
        found.put(file.digest(), bytes);
      }
    }
    return found;
  }

  /** The bytes of the template that papers take their look from, by digest; none where none is. */
  Map<String, byte[]> template(Review review) {
    KeptFile template = review.template();
    byte[] bytes = template == null ? null : of(template.digest());
    return template == null || bytes == null ? Map.of() : Map.of(template.digest(), bytes);
  }

  byte @Nullable [] picture(Id picture) {
    Node row = tables.tree().find(picture.value());
    String digest = row == null ? null : row.values().get(Edit.PICTURE);
    return digest == null ? null : of(digest);
  }

  byte @Nullable [] of(String digest) {
    return tables
        .sql()
        .first("select bytes from picture where digest = unhex(?)", l -> l.getBytes(1), digest);
  }

  /** Takes out the bytes that no operation names any more. */
  void prune() {
    tables
        .sql()
        .run(
            """
            delete from picture where lower(hex(digest)) not in
             (select value from operation where value is not null
               and field in (select id from field where name in (?, ?, ?)))\
            """,
            FIELDS.toArray());
  }

  /** How many pictures and kept files have no bytes. */
  int missing() {
    String sql =
        """
        select count(*) from cell where field in (select id from field where name in (?, ?, ?))
         and value not in (select lower(hex(digest)) from picture)\
        """;
    return (int) tables.sql().number(sql, FIELDS.toArray());
  }
}
