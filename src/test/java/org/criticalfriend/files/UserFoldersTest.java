package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("/home/jo");

  @Test
  void followsTheXdgSpecification() {
    assertThat(data("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/critical-friend"));
    assertThat(data("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/critical-friend"));
    assertThat(data("FreeBSD", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(HOME.resolve(".local/share/critical-friend"));
    assertThat(data("Linux", Map.of("XDG_DATA_HOME", "")))
        .isEqualTo(HOME.resolve(".local/share/critical-friend"));
  }

  @Test
  void usesApplicationSupportOnMacOs() {
    assertThat(data("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(HOME.resolve("Library/Application Support/critical-friend"));
  }

  @Test
  void usesTheFolderThatDoesNotRoamOnWindows() {
    assertThat(data("Windows 11", Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming")))
        .isEqualTo(Path.of("/local/critical-friend"));
    assertThat(data("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Local/critical-friend"));
  }

  @Test
  void keepsSafetyCopiesAndLocalCopiesApart() {
    UserFolders folders = new UserFolders(Path.of("/data"));

    assertThat(folders.safetyCopies()).isEqualTo(Path.of("/data/safety-copies"));
    assertThat(folders.localCopies()).isEqualTo(Path.of("/data/local-copies"));
  }

  private static Path data(String system, Map<String, String> environment) {
    return UserFolders.of(system, environment, HOME).data();
  }
}
