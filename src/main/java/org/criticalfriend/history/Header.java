package org.criticalfriend.history;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The part of an operation that stays for good, also when its value is erased: who changed which
 * field when, having seen what.
 *
 * @param stamp the operation's name and time
 * @param row the row's UUID of version 7
 * @param field a member's name, or one of {@link Fields}
 * @param act whether it writes or erases
 * @param author the name the user gave, never the login; may be empty
 * @param step the stamp of the first operation of the undo step this one belongs to
 * @param undoes the step this operation's step takes back; null for an ordinary change. A step that
 *     takes back a step which itself takes one back is a redo.
 * @param heads what it had seen of this field; for {@link Fields#DELETED} what it had seen of all
 *     fields of the row and of the rows beneath it
 */
public record Header(
    Stamp stamp,
    String row,
    String field,
    Act act,
    String author,
    Stamp step,
    @Nullable Stamp undoes,
    Heads heads) {
  private static final byte ENCODING = 1;

  /**
   * Whether the operation of that stamp was known where this one was written: earlier from the same
   * replica, or among the heads.
   */
  public boolean saw(Stamp other) {
    return stamp.replica().equals(other.replica()) ? other.time() < stamp.time() : heads.saw(other);
  }

  /** The one encoding over which hashes go: two headers differ exactly when these bytes do. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ENCODING);
    put(out, stamp.text());
    put(out, row);
    put(out, field);
    put(out, act.name());
    put(out, author);
    put(out, step.text());
    put(out, undoes == null ? "" : undoes.text());
    out.writeBytes(heads.bytes());
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }
}
