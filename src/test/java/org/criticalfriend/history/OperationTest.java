package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.criticalfriend.model.InvalidValue;
import org.junit.jupiter.api.Test;

class OperationTest {
  private final Pen pen = new Pen("Ann Other", new Clock("0123456789abcdef", () -> 1_000));

  private Operation anOperation(String value) {
    Operation first = pen.write(new Change("row", "text", "before"), Heads.NONE, Step.NEW);
    Heads heads = Heads.of(List.of(first.stamp(), new Stamp(77, "fedcba9876543210")));
    return pen.write(new Change("row", "text", value), heads, Step.takingBack(first.stamp()));
  }

  @Test
  void verifiesFullAndEmptied() {
    for (String value : new String[] {"words", "", null}) {
      assertThat(anOperation(value).verifies()).isTrue();
      assertThat(anOperation(value).emptied().verifies()).isTrue();
      assertThat(anOperation(value).emptied().value()).isNull();
    }
  }

  @Test
  void noticesAnyChangedByteFullOrEmptied() {
    for (Operation operation :
        List.of(anOperation("gr\u00fc\u00dfe \ud83d\udc4b"), anOperation(null))) {
      noticesAnyChangedByte(operation);
      noticesAnyChangedByte(operation.emptied());
    }
  }

  private void noticesAnyChangedByte(Operation operation) {
    byte[] bytes = encoded(operation);
    assertThat(decoded(bytes)).isEqualTo(operation);
    Random random = new Random(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) random.nextInt(1, 256);
      assertThat(isSound(damaged)).as("byte %s of %s", i, operation).isFalse();
    }
  }

  private boolean isSound(byte[] bytes) {
    try {
      return decoded(bytes).verifies();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void noticesAValueMovedIntoAnotherField() {
    Operation operation = anOperation("words");
    Header header = operation.header();
    Header other =
        new Header(
            header.stamp(),
            "ro",
            "wtext",
            header.act(),
            header.author(),
            header.step(),
            header.undoes(),
            header.heads());
    Operation moved =
        new Operation(
            other, operation.value(), operation.salt(), operation.digest(), operation.hash());
    assertThat(moved.verifies()).isFalse();
  }

  @Test
  void tellsAbsentFromEmpty() {
    Salt salt = new Salt(1, 2);
    Header header = anOperation("words").header();
    assertThat(Operation.seal(header, null, salt).digest())
        .isNotEqualTo(Operation.seal(header, "", salt).digest());
  }

  @Test
  void hidesEqualValuesBehindDifferentDigests() {
    assertThat(anOperation("Yes").digest()).isNotEqualTo(anOperation("Yes").digest());
  }

  @Test
  void replacesHalvesOfCharactersThatNoFileCanHold() {
    assertThat(new Change("row", "text", "a\ud83db\ud83d\udc4bc\udc4b").value())
        .isEqualTo("a\ufffdb\ud83d\udc4bc\ufffd");
  }

  @Test
  void refusesAValueWithoutSalt() {
    Operation operation = anOperation("words");
    assertThatThrownBy(
            () ->
                new Operation(
                    operation.header(), "words", null, operation.digest(), operation.hash()))
        .isInstanceOf(InvalidValue.class);
  }

  private static byte[] encoded(Operation operation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Header header = operation.header();
    put(out, header.stamp().text());
    put(out, header.row());
    put(out, header.field());
    put(out, header.act().name());
    put(out, header.author());
    put(out, header.step().text());
    put(out, header.undoes() == null ? null : header.undoes().text());
    put(out, header.heads().bytes());
    put(out, operation.value());
    put(out, operation.salt() == null ? null : operation.salt().bytes());
    put(out, operation.digest().bytes());
    put(out, operation.hash().bytes());
    return bytes.toByteArray();
  }

  private static Operation decoded(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Stamp stamp = Stamp.of(text(in));
    String row = text(in);
    String field = text(in);
    Act act = Act.valueOf(text(in));
    String author = text(in);
    Stamp step = Stamp.of(text(in));
    String undoes = text(in);
    Heads heads = Heads.of(bytes(in));
    Header header =
        new Header(
            stamp, row, field, act, author, step, undoes == null ? null : Stamp.of(undoes), heads);
    String value = text(in);
    byte[] salt = bytes(in);
    return new Operation(
        header,
        value,
        salt == null ? null : Salt.of(salt),
        Digest.of(bytes(in)),
        Digest.of(bytes(in)));
  }

  private static void put(DataOutputStream out, String text) {
    put(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(DataOutputStream out, byte[] bytes) {
    try {
      out.writeInt(bytes == null ? -1 : bytes.length);
      out.write(bytes == null ? new byte[0] : bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(DataInputStream in) {
    byte[] bytes = bytes(in);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) {
    try {
      int length = in.readInt();
      if (length > in.available() || length < -1) {
        throw new InvalidValue("Cut short.");
      }
      return length < 0 ? null : in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
