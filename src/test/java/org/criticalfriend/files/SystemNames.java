package org.criticalfriend.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;

/** Skips what a system without UTF-8 file names cannot do. */
final class SystemNames {

  private SystemNames() {}

  static void assumeTaken(String name) {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    assumeTrue(names.newEncoder().canEncode(name), "this system's names are " + names);
  }
}
