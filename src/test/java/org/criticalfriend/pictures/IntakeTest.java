package org.criticalfriend.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsAPhotographUprightHoweverTheCameraWasHeld(int orientation) {
    byte[] file = Photographs.held(orientation, 120, 80);
    Taken taken = Intake.of("board.jpg", file);

    BufferedImage shown = picture(taken.shown().bytes());
    assertThat(shown.getWidth()).isEqualTo(120);
    assertThat(shown.getHeight()).isEqualTo(80);
    assertThat(hue(shown, 8, 8)).isEqualTo("red");
    assertThat(hue(shown, 112, 72)).isEqualTo("blue");
    assertThat(hue(shown, 112, 8)).isEqualTo("white");
    assertThat(hue(shown, 8, 72)).isEqualTo("white");
    assertThat(taken.original().bytes()).isEqualTo(file);
  }

  @Test
  void keepsALargePhotographAndMakesASmallerOneOfIt() {
    byte[] file = Photographs.file(Photographs.board(4000, 3000), "jpeg");
    Taken taken = Intake.of("board.jpg", file);
    BufferedImage shown = picture(taken.shown().bytes());
    assertThat(shown.getWidth()).isEqualTo(Intake.LONGEST);
    assertThat(shown.getHeight()).isEqualTo(1500);
    assertThat(hue(shown, 100, 100)).isEqualTo("red");
    assertThat(taken.original().bytes()).isSameAs(file);
  }

  @Test
  void readsTheLargestPictureCoarser() {
    byte[] file = Photographs.file(Photographs.board(8000, 6000), "png");
    BufferedImage shown = picture(Intake.of("board.png", file).shown().bytes());
    assertThat(shown.getWidth()).isEqualTo(Intake.LONGEST);
    assertThat(hue(shown, 1990, 1490)).isEqualTo("blue");
  }

  @Test
  void keepsASmallPictureToTheByte() {
    byte[] file = Photographs.file(Photographs.board(300, 200), "png");
    Taken taken = Intake.of("chart.png", file);
    assertThat(taken.shown().bytes()).isSameAs(file);
    assertThat(taken.original()).isNull();
  }

  @Test
  void showsNoPictureThatTellsWhereItWasTaken() {
    byte[] file = Photographs.held(1, 120, 80);
    byte[] shown = Intake.of("board.jpg", file).shown().bytes();
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif");
    assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void takesExifThatMakesNoSenseForUpright() {
    byte[] board = Photographs.file(Photographs.board(120, 80), "jpeg");
    byte[] none = {};
    byte[] noise = new byte[400];
    Arrays.fill(noise, (byte) 0xFF);
    byte[] endless =
        ByteBuffer.allocate(14).putInt(0x4D4D002A).putInt(8).putShort((short) 0xFFFF).array();
    for (byte[] exif :
        new byte[][] {none, noise, endless, Photographs.exif(9), Photographs.exif(0)}) {
      BufferedImage shown =
          picture(Intake.of("x.jpg", Photographs.withExif(board, exif)).shown().bytes());
      assertThat(hue(shown, 8, 8)).isEqualTo("red");
    }
  }

  @Test
  void refusesAPictureThatIsNone() {
    assertThatThrownBy(
            () -> Intake.of("notes.jpg", "Not a picture".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("notes.jpg")
        .hasMessageContaining("CF-371");
    assertThatThrownBy(() -> Intake.of("empty.png", new byte[0])).hasMessageContaining("CF-371");
  }

  @Test
  void refusesADamagedPicture() {
    byte[] png = Photographs.file(Photographs.board(300, 200), "png");
    byte[] cut = Arrays.copyOf(png, png.length / 2);
    assertThatThrownBy(() -> Intake.of("cut.png", cut)).hasMessageContaining("CF-372");
    byte[] jpeg = Photographs.file(Photographs.board(300, 200), "jpeg");
    byte[] head = Arrays.copyOf(jpeg, 40);
    assertThatThrownBy(() -> Intake.of("head.jpg", head)).hasMessageContaining("CF-372");
  }

  @Test
  void refusesByItsHeaderAPictureThatWouldFillTheMemory() {
    byte[] png = Photographs.file(Photographs.board(30, 20), "png");
    byte[] bomb = ByteBuffer.wrap(png.clone()).putInt(16, 100_000).putInt(20, 100_000).array();
    assertThatThrownBy(() -> Intake.of("bomb.png", bomb))
        .hasMessageContaining("100,000 by 100,000")
        .hasMessageContaining("CF-373");
  }

  @Test
  void refusesAFileTooLargeBeforeItIsRead() throws IOException {
    Path large = folder.resolve("large.png");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    assertThatThrownBy(() -> Intake.of(large)).hasMessageContaining("CF-374");
  }

  @Test
  void tellsAFileThatIsGone() {
    assertThatThrownBy(() -> Intake.of(folder.resolve("gone.jpg"))).hasMessageContaining("CF-375");
    assertThat(Files.exists(folder.resolve("gone.jpg"))).isFalse();
  }

  @Test
  void makesAFileOfAPictureThatNeverWasOne() {
    int[] argb = {0xFFFF0000, 0xFF0000FF};
    Taken taken = Intake.of("pasted", new Pixels(2, 1, argb).png());
    assertThat(picture(taken.shown().bytes()).getRGB(1, 0)).isEqualTo(0xFF0000FF);
  }

  private static BufferedImage picture(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hue(BufferedImage picture, int x, int y) {
    Color at = new Color(picture.getRGB(x, y));
    boolean red = at.getRed() > 160;
    boolean blue = at.getBlue() > 160;
    return red && blue ? "white" : red ? "red" : blue ? "blue" : at.toString();
  }
}
