package org.criticalfriend.history;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * One change to one field of one row. Any change to a bit of it shows in {@link #verifies()}; being
 * emptied does not.
 *
 * @param header what stays when the value is erased
 * @param value the new value; null where the member became absent, and when emptied
 * @param salt goes before the value into {@code digest}; null exactly when emptied
 * @param digest SHA-256 over salt and value
 * @param hash SHA-256 over header and digest
 */
public record Operation(
    Header header, @Nullable String value, @Nullable Salt salt, Digest digest, Digest hash) {
  private static final byte[] ABSENT = {0};
  private static final byte[] PRESENT = {1};

  public Operation {
    if (salt == null && value != null) {
      throw new InvalidValue("An emptied operation has no value.");
    }
  }

  /** An operation whose digest and hash are right. */
  public static Operation seal(Header header, @Nullable String value, Salt salt) {
    Digest digest = digestOf(value, salt);
    return new Operation(header, value, salt, digest, Digest.over(header.bytes(), digest.bytes()));
  }

  private static Digest digestOf(@Nullable String value, Salt salt) {
    return value == null
        ? Digest.over(salt.bytes(), ABSENT)
        : Digest.over(salt.bytes(), PRESENT, value.getBytes(StandardCharsets.UTF_8));
  }

  /** The operation's name and time. */
  public Stamp stamp() {
    return header.stamp();
  }

  /** The row it changes. */
  public String row() {
    return header.row();
  }

  /** The field it changes. */
  public String field() {
    return header.field();
  }

  /** Whether it wipes the field's history instead of writing. */
  public boolean erases() {
    return header.act() == Act.ERASE;
  }

  /** Whether value and salt are gone because someone erased the field. */
  public boolean isEmptied() {
    return salt == null;
  }

  /** The same operation without value and salt: it verifies as before. */
  public Operation emptied() {
    return new Operation(header, null, null, digest, hash);
  }

  /** Whether header, value and digest are as they were when the operation was written. */
  public boolean verifies() {
    return (salt == null || digest.equals(digestOf(value, salt)))
        && hash.equals(Digest.over(header.bytes(), digest.bytes()));
  }
}
