package org.criticalfriend.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.PictureSize;
import org.criticalfriend.pictures.Taken.Content;

/**
 * Makes of a picture file what a review keeps: the file itself, byte for byte, and where that is
 * large, turned or tells where it was taken, an upright smaller one that does not.
 */
public final class Intake {
  /** The longest side of a picture for papers: a page's width at 300 dots an inch. */
  public static final int LONGEST = 2000;

  private static final long LARGEST_FILE = 64L << 20;

  private Intake() {}

  /**
   * Takes a file; slow, for the background.
   *
   * @throws Trouble if it cannot be read, is no picture, damaged or too large
   */
  public static Taken of(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw IntakeTrouble.tooLarge(name);
      }
      return of(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw IntakeTrouble.unreadable(name, e);
    }
  }

  /**
   * Takes the bytes of a file; slow, for the background.
   *
   * @param name what people call it, for messages
   * @throws Trouble if it is no picture, damaged or too large
   */
  public static Taken of(String name, byte[] file) {
    if (!PictureSize.isPng(file) && !PictureSize.isJpeg(file)) {
      throw IntakeTrouble.otherKind(name);
    }
    PictureSize size = size(name, file);
    if (!size.fits()) {
      throw IntakeTrouble.tooManyPixels(name, size);
    }
    Orientation held = size.png() ? Orientation.UPRIGHT : Orientation.of(file);
    boolean told = !size.png() && Orientation.isTold(file);
    Content whole = new Content(file, size.png());
    byte[] shown = shown(name, whole, size, held);
    boolean serves = !told && Math.max(size.width(), size.height()) <= LONGEST;
    return serves ? new Taken(whole, null) : new Taken(new Content(shown, size.png()), whole);
  }

  /** Unpacks it in any case: what cannot be shown is better told now than in the paper. */
  private static byte[] shown(String name, Content file, PictureSize size, Orientation held) {
    try {
      return new Reducing(file, size, held).bytes();
    } catch (IOException | RuntimeException e) {
      throw IntakeTrouble.damaged(name, e);
    }
  }

  private static PictureSize size(String name, byte[] file) {
    try {
      return PictureSize.of(file);
    } catch (InvalidValue e) {
      throw IntakeTrouble.damaged(name, e);
    }
  }
}
