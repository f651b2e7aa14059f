package org.criticalfriend.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() {
    SettingsFile.Kept kept = kept();
    SettingsFile.write(file(), kept);
    assertThat(SettingsFile.read(file())).isEqualTo(kept);
  }

  @Test
  void startsAsTheFirstTimeWhereThereIsNoFile() {
    assertThat(SettingsFile.read(file()))
        .isEqualTo(new SettingsFile.Kept("", Look.Theme.SYSTEM, 1, List.of()));
  }

  @Test
  void survivesAnyBytes() throws IOException {
    Files.write(file(), new byte[] {0, -1, -2, '\\', 'u', '0', '0', 'x', '\n', 'a', '='});
    assertThat(SettingsFile.read(file()).recent()).isEmpty();
  }

  @Test
  void leavesOutARowThatIsDamagedAndKeepsTheRest() throws IOException {
    SettingsFile.write(file(), kept());
    String damaged =
        Files.readString(file())
            .replaceAll("recent.0.starts=.*", "recent.0.starts=soon")
            .replaceAll("text-size=.*", "text-size=huge")
            .replaceAll("theme=.*", "theme=PINK");
    Files.writeString(file(), damaged);

    SettingsFile.Kept read = SettingsFile.read(file());
    assertThat(read.name()).isEqualTo("Laura Jenkins");
    assertThat(read.textSize()).isEqualTo(1);
    assertThat(read.theme()).isEqualTo(Look.Theme.SYSTEM);
    assertThat(read.recent()).containsExactly(kept().recent().get(1));
  }

  private Path file() {
    return folder.resolve("settings.properties");
  }

  private SettingsFile.Kept kept() {
    Seat.Bounds bounds = new Seat.Bounds(10.4, 20, 1366, 768);
    Seat seat = new Seat(bounds, true, true, PartName.PEOPLE, new Id(Id.create().value(), null));
    return new SettingsFile.Kept(
        "Laura Jenkins",
        Look.Theme.DARK,
        1.5,
        List.of(recent("Wrenmouth", seat), recent("Łódź & Sons", Seat.FIRST)));
  }

  private Recent recent(String host, Seat seat) {
    LocalDate day = LocalDate.of(2026, 4, 9);
    Recent.Facts facts =
        new Recent.Facts(host, "About = this", day, day.plusDays(1), ReviewStatus.WITH_HOST);
    Path file = folder.toAbsolutePath().resolve(host + ".review");
    return new Recent(file, facts, Instant.parse("2026-04-09T10:00:00Z"), seat);
  }
}
