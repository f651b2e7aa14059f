package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;

class NoWindowTest {
  private final Throwable cause = new UnsupportedOperationException("GTK");

  @Test
  void namesWhatIsMissingAndHowToInstallIt() {
    Set<String> missing = Set.of("libgtk-3.so.0", "libXtst.so.6");

    Trouble trouble = NoWindow.on("Linux", library -> !missing.contains(library), cause);

    assertThat(trouble.code()).isEqualTo("CF-904");
    assertThat(trouble.happened()).contains("libgtk-3.so.0, libXtst.so.6");
    assertThat(trouble.todo()).contains("apt install libgtk-3-0 libxtst6.");
    assertThat(trouble).hasCause(cause);
  }

  @Test
  void saysThatTheScreenDoesNotAnswerWhereNothingIsMissing() {
    assertThat(NoWindow.on("Linux", library -> true, cause).code()).isEqualTo("CF-903");
  }

  @Test
  void asksNoOtherSystemForLibrariesOfLinux() {
    assertThat(NoWindow.on("Windows 11", library -> false, cause).code()).isEqualTo("CF-903");
  }
}
