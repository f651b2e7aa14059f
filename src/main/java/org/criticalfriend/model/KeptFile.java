package org.criticalfriend.model;

import java.util.regex.Pattern;

/**
 * Guarantees a file of a kept version, named by what is in it: it can never be another file.
 *
 * @param name its name, without a folder
 * @param role what it is
 * @param digest the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param extras members this version does not know
 */
public record KeptFile(String name, FileRole role, String digest, Extras extras) {
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]+");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int TELLING = 16;

  public KeptFile {
    if (!NAME.matcher(name).matches() || name.equals(".") || name.equals("..")) {
      throw new InvalidValue("A kept file has a name without folders, not \"" + name + "\".");
    }
    if (!DIGEST.matcher(digest).matches()) {
      throw new InvalidValue("The digest of a kept file has 64 digits, not \"" + digest + "\".");
    }
  }

  /**
   * Where the open text form keeps it: versions/DIGITS-NAME, or style/DIGITS-NAME for a template,
   * alike for files that are alike.
   */
  public String place() {
    String folder = role == FileRole.TEMPLATE ? "style/" : "versions/";
    return folder + digest.substring(0, TELLING) + "-" + name;
  }
}
