package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdentityTest {

  @Test
  void isReadableAndFollowsThePath() {
    FileIdentity identity = FileIdentity.of(Path.of("/a/Visit to Ashby (draft).review"));

    assertThat(identity.key()).matches("Visit-to-Ashby-draft-?-[0-9a-f]{16}");
    assertThat(FileIdentity.of(Path.of("/a/b/../Visit to Ashby (draft).review")))
        .isEqualTo(identity);
    assertThat(FileIdentity.of(Path.of("/b/Visit to Ashby (draft).review"))).isNotEqualTo(identity);
  }

  @Test
  void isAFolderNameEvenForTheOddestFileNames() {
    for (String name : new String[] {"...", "-", "n".repeat(255), "con", "a\nb"}) {
      assertThat(FileIdentity.of(Path.of("/a", name)).key()).matches("[A-Za-z0-9-]{17,57}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "a\\b", "a b", "a\n"})
  void rejectsKeysThatAreNoFolderName(String key) {
    assertThatThrownBy(() -> new FileIdentity(key)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fingerprintsAreSha256(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");

    // the example of FIPS 180-2, appendix B.1
    assertThat(Fingerprint.of(file).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Fingerprint.of(Files.readAllBytes(file))).isEqualTo(Fingerprint.of(file));
  }

  @Test
  void fingerprintsReachTheEndOfLongFiles(@TempDir Path folder) throws IOException {
    byte[] long1 = new byte[200_000];
    byte[] long2 = long1.clone();
    long2[199_999] = 1;

    assertThat(Fingerprint.of(Files.write(folder.resolve("1"), long1)))
        .isNotEqualTo(Fingerprint.of(Files.write(folder.resolve("2"), long2)));
    assertThatThrownBy(() -> new Fingerprint("abc")).isInstanceOf(IllegalArgumentException.class);
  }
}
