package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.criticalfriend.pictures.Intake;
import org.criticalfriend.pictures.Pixels;
import org.criticalfriend.pictures.Taken;
import org.criticalfriend.ui.Words;

/** Where a picture comes from. */
public sealed interface PictureSource {
  /** File names of pictures; of those we cannot take, so that this is said. */
  Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "heic", "heif", "gif", "webp", "bmp", "tif", "tiff", "avif");

  /**
   * Reads it; slow, for the background.
   *
   * @throws org.criticalfriend.files.Trouble if it cannot be taken in
   */
  Taken read();

  /** A file. */
  record OfFile(Path file) implements PictureSource {
    @Override
    public Taken read() {
      return Intake.of(file);
    }
  }

  /** A picture that is no file, such as one cut from the screen. */
  record OfClipboard(Image image) implements PictureSource {
    @Override
    public Taken read() {
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      int[] argb = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
      return Intake.of(Words.say("notes.pasted-picture"), new Pixels(width, height, argb).png());
    }
  }

  /** The pictures on a clipboard or being dropped; none where it holds words first of all. */
  static List<PictureSource> of(Clipboard board) {
    if (board.hasFiles()) {
      return board.getFiles().stream()
          .map(file -> file.toPath())
          .filter(PictureSource::isPicture)
          .<PictureSource>map(OfFile::new)
          .toList();
    }
    boolean alone = board.hasImage() && !board.hasString();
    Image image = alone ? board.getImage() : null;
    return image == null || image.getPixelReader() == null
        ? List.of()
        : List.of(new OfClipboard(image));
  }

  /** Whether a file's name is that of a picture. */
  static boolean isPicture(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
