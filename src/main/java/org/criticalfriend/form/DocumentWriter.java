package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.criticalfriend.files.Trouble;

/** Writes one JSON document of ours whole, and only one that reading takes back unchanged. */
record DocumentWriter(String format) {

  /**
   * The bytes of the document.
   *
   * @param reading reads them back, as any reader would
   */
  byte[] write(Record whole, Function<byte[], ? extends Record> reading) {
    byte[] bytes = bytes(whole);
    try {
      if (!Arrays.equals(bytes, bytes(reading.apply(bytes)))) {
        throw new IllegalStateException("What was read back is written otherwise");
      }
    } catch (Trouble | IllegalStateException e) {
      throw WritingTrouble.notReadBack(e);
    }
    return bytes;
  }

  private byte[] bytes(Record whole) {
    ByteArrayOutputStream bytes = new Bounded();
    try (JsonGenerator json = Json.generator(bytes)) {
      new RecordWriter(json).document(format, whole);
    } catch (IOException e) {
      throw WritingTrouble.notReadBack(e);
    }
    return bytes.toByteArray();
  }

  /** Stops where no reader would follow. */
  private static final class Bounded extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (size() + (long) length > Allowance.LARGEST_FILE) {
        throw WritingTrouble.tooLarge();
      }
      super.write(bytes, from, length);
    }
  }
}
