package org.criticalfriend.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Names a file by where it stands, readable and safe as a folder's name on every system.
 *
 * <p>The same path gives the same key; two paths give two keys. What is kept about a file outside
 * its own folder is kept under this key.
 *
 * @param key the first letters of the name and 16 digits, such as {@code
 *     Leicester-0a1b2c3d4e5f6071}
 */
public record FileIdentity(String key) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,80}");
  private static final int READABLE = 40;
  private static final int DIGITS = 16;

  /** Guarantees a key that no system misreads. */
  public FileIdentity {
    if (!isKey(key)) {
      throw new IllegalArgumentException("A key has 1 to 80 letters, digits and hyphens");
    }
  }

  /** The identity of what stands, or would stand, at this path. */
  public static FileIdentity of(Path file) {
    Path path = file.toAbsolutePath().normalize();
    String readable = stem(path).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+", "");
    Fingerprint whole = Fingerprint.of(path.toString().getBytes(StandardCharsets.UTF_8));
    return new FileIdentity(
        readable.substring(0, Math.min(READABLE, readable.length()))
            + "-"
            + whole.sha256().substring(0, DIGITS));
  }

  static boolean isKey(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The file's name without its ending; {@code .hidden} and {@code plain} stay whole. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The name's ending with its dot, or nothing. */
  static String ending(Path file) {
    return String.valueOf(file.getFileName()).substring(stem(file).length());
  }
}
