package org.criticalfriend.store;

import java.util.List;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** What may be changed in one undo step; only what differs from the file is written. */
public final class Edit {
  /** The field of a picture's row that holds the SHA-256 of its bytes. */
  static final String PICTURE = "@picture";

  private final Tables tables;
  private final Ledger.Writing writing;

  Edit(Tables tables, Ledger.Writing writing) {
    this.tables = tables;
    this.writing = writing;
  }

  /** Puts a whole review in, with the bytes of its pictures. */
  void put(Bundle bundle) {
    put(bundle.review());
    for (Picture picture : bundle.review().pictures()) {
      byte[] bytes = bundle.pictures().get(picture.id());
      if (bytes != null) {
        picture(picture, bytes);
      }
    }
    bundle.kept().values().forEach(this::keep);
  }

  /** Makes the whole review read like this; what it does not hold is removed. */
  public void put(Review review) {
    Difference difference = difference();
    difference.arrange(tables.tree().whole(), Elements.of("", review));
    writing.write(difference.changes());
  }

  /**
   * Makes the thing with this record's id read like it, wherever it stands, also if it had been
   * removed; a thing that is not there yet comes last in the review's list of such things.
   *
   * @throws IllegalArgumentException if it is not there and the review has no such list
   */
  public void put(Record record) {
    Difference difference = difference();
    Node row = tables.tree().find(id(record).value());
    if (row == null) {
      Kind kind = Kind.atTop(record.getClass());
      if (kind == null) {
        throw new IllegalArgumentException("No place for a " + record.getClass().getSimpleName());
      }
      String position = new Siblings(tables.sql(), null, kind.list()).last();
      difference.place(null, position, Elements.of(kind.list(), record));
    } else {
      difference.update(row, Elements.of(row.list(), record));
    }
    writing.write(difference.changes());
  }

  /**
   * Puts a record last in a list of another, such as a section's blocks.
   *
   * @throws IllegalArgumentException if that thing is not there or has no list of such records
   */
  public void add(Id parent, Record record) {
    Node above = standing(parent);
    String list = list(above, record.getClass());
    Long number = tables.names().rows().find(parent.value());
    Difference difference = difference();
    difference.place(
        parent.value(), new Siblings(tables.sql(), number, list).last(), Elements.of(list, record));
    writing.write(difference.changes());
  }

  /** Moves a thing directly behind {@code after} in its list; to the beginning where null. */
  public void move(Id id, @Nullable Id after) {
    Node row = standing(id);
    String parent = row.parent();
    Long number = parent == null ? null : tables.names().rows().find(parent);
    String before = after == null ? null : standing(after).position();
    String position = new Siblings(tables.sql(), number, row.list()).after(before);
    writing.write(List.of(new Change(id.value(), Fields.ORDER, position)));
  }

  /**
   * Removes a thing with all beneath it, and the mentions of it that can be missed: optional ones,
   * those in lists, evidence and inserts.
   *
   * @throws InvalidValue if something cannot be without it, as a person without a group
   */
  public void remove(Id id) {
    Removal removal = new Removal(tables);
    writing.write(removal.changes(standing(id)));
  }

  /** Gives a picture its bytes. */
  public void picture(Picture picture, byte[] bytes) {
    put(picture);
    String digest = keep(bytes);
    Node row = standing(picture.id());
    if (!digest.equals(row.values().get(PICTURE))) {
      writing.write(List.of(new Change(row.uuid(), PICTURE, digest)));
    }
  }

  /**
   * Keeps bytes that something names by their digest, as a file of a version does.
   *
   * @return their digest
   */
  public String keep(byte[] bytes) {
    String digest = Fingerprint.of(bytes).sha256();
    tables.sql().run("insert or ignore into picture values(unhex(?), ?)", digest, bytes);
    return digest;
  }

  private Difference difference() {
    return new Difference(tables.tree()::find);
  }

  private Node standing(Id id) {
    Node row = tables.tree().find(id.value());
    if (row == null || row.deleted()) {
      throw new IllegalArgumentException("Nothing in the review is called " + id);
    }
    return row;
  }

  private static Id id(Record record) {
    Id id = Shape.of(record).id(record);
    if (id == null) {
      throw new IllegalArgumentException("A record without an id: " + record);
    }
    return id;
  }

  private static String list(Node above, Class<?> type) {
    Kind kind = Kind.of(above.kind());
    if (kind == null || kind.type() == null) {
      throw new IllegalArgumentException("Nothing can stand beneath " + above.kind());
    }
    return Shape.of(kind.type()).members().stream()
        .filter(member -> member.form() == Form.RECORDS && member.element().isAssignableFrom(type))
        .map(Member::name)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No list of " + type + " in " + above.kind()));
  }
}
