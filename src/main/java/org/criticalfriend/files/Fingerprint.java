package org.criticalfriend.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells whether two files hold the same bytes: their SHA-256, as 64 lower-case hexadecimal digits.
 *
 * <p>Reading a review's bytes while this process has it open in SQLite drops SQLite's lock on Linux
 * and macOS: take fingerprints before it is opened or after it is closed.
 */
public record Fingerprint(String sha256) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /** Guarantees the shape. */
  public Fingerprint {
    if (!SHAPE.matcher(sha256).matches()) {
      throw new IllegalArgumentException("A fingerprint has 64 hexadecimal digits");
    }
  }

  /** Reads the whole file, in pieces. */
  public static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /** The fingerprint of bytes at hand. */
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(HexFormat.of().formatHex(newDigest().digest(bytes)));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }
}
