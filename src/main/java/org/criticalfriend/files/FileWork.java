package org.criticalfriend.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something done with one file that is there and that nobody else touches meanwhile. */
@FunctionalInterface
public interface FileWork {

  /** Does the work; whatever it throws means that the work is not done. */
  void on(Path file) throws IOException;

  /** Fills the file through a buffered stream, which is closed afterwards. */
  static FileWork streaming(StreamWork work) {
    return file -> {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        work.to(out);
      }
    };
  }

  /** Something written to a stream, which it need not close. */
  @FunctionalInterface
  interface StreamWork {

    /** Writes everything; whatever it throws means that the content is not complete. */
    void to(OutputStream out) throws IOException;
  }
}
