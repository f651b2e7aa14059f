package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Version;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.versions.Dispatch;
import org.criticalfriend.versions.Sending;
import org.criticalfriend.versions.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;
  private Sent sent;

  @BeforeEach
  void send() {
    terminal = new Terminal(folder.resolve("home"));
    file = folder.resolve("a.review");
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    Dispatch dispatch =
        new Dispatch(
            PaperState.SENT_TO_TEAM,
            LocalDate.of(2025, 7, 1),
            "Anna Example",
            List.of(new Recipient("Bob", null)),
            null,
            null,
            null,
            List.of());
    sent =
        new Sending(Styles.builtIn(), Set.of(), words -> {})
            .send(sample, sample.review().papers().getFirst(), dispatch, null);
    try (ReviewFile made = ReviewFile.create(file, "Anna Example", sample)) {
      made.change(
          "Send",
          edit -> {
            sent.bytes().values().forEach(edit::keep);
            edit.put(sent.paper());
          });
    }
  }

  @Test
  void listsWhatWasSent() {
    assertThat(terminal.run("versions", file).out())
        .contains("outcome-paper 1: sent to the team, 2025-07-01, by Anna Example")
        .contains("to Bob; replied 0")
        .contains("outcome-paper-draft-1.docx");
    assertThat(terminal.run("versions", file, "--format", "json").out())
        .contains("\"format\": \"critical-friend-versions\"")
        .contains("\"recipients\": [\n        \"Bob\"\n      ]");
  }

  @Test
  void tellsWhatChangedSince() {
    assertThat(terminal.run("versions", file, "--number", "1").out())
        .contains("since then: nothing changed");
  }

  @Test
  void writesTheFilesExactlyAsTheyWentAndReplacesNone() throws IOException {
    Path out = folder.resolve("out");
    assertThat(terminal.run("versions", file, "--out", out).exit()).isZero();

    Version version = sent.version();
    for (KeptFile one : version.sent()) {
      assertThat(out.resolve(one.name())).hasBinaryContent(sent.bytes().get(one.digest()));
    }
    assertThat(terminal.run("versions", file, "--out", out).err()).contains("CF-101");
  }

  @Test
  void comesBackFromTheTextForm() throws IOException {
    Path zip = folder.resolve("a.zip");
    assertThat(terminal.run("export", file, zip).exit()).isZero();
    assertThat(terminal.run("versions", zip).out()).contains("outcome-paper 1: sent to the team");
    assertThat(Files.size(zip)).isPositive();
  }

  @Test
  void refusesANumberThatWasNeverSent() {
    assertThat(terminal.run("versions", file, "--number", "7").err()).contains("CF-713");
  }
}
