package org.criticalfriend.returning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come back and cannot be read. */
class HostileReturnTest {
  @TempDir private Path folder;
  private final Bundle bundle = ReviewForm.read(Path.of("assets/sample")).bundle();

  @Test
  void refusesWhatIsNoWordFileOfToday() throws IOException {
    Path text = Files.writeString(folder.resolve("text.docx"), "Dear all,");
    assertThatThrownBy(() -> read(text)).isInstanceOf(Trouble.class);
    Path bomb = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[64 << 20]);
    }
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("unpacks");
    Path old = folder.resolve("old.doc");
    save(old, "WordDocument");
    assertThatThrownBy(() -> read(old)).isInstanceOf(Trouble.class).hasMessageContaining(".doc");
    Path locked = folder.resolve("locked.docx");
    save(locked, "EncryptedPackage");
    assertThatThrownBy(() -> read(locked))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("password");
  }

  private static void save(Path file, String part) throws IOException {
    try (POIFSFileSystem parts = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      parts.createDocument(new ByteArrayInputStream(new byte[5000]), part);
      parts.writeFilesystem(out);
    }
  }

  private ReturnedPaper read(Path file) {
    return ReturnedPaper.read(bundle, bundle.review().papers().getFirst(), file);
  }
}
