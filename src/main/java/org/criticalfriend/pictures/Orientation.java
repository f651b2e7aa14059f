package org.criticalfriend.pictures;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held, as the EXIF standard (CIPA DC-008, tag 0x0112) numbers it.
 *
 * @param number 1, upright, to 8
 */
public record Orientation(int number) {
  /** The picture stands as it is to be seen. */
  public static final Orientation UPRIGHT = new Orientation(1);

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LAST = 8;
  private static final int APPLICATION_1 = 0xE1;
  private static final int SCAN = 0xDA;

  /** What a number that the standard does not know says: upright. */
  public Orientation {
    number = number >= 1 && number <= LAST ? number : 1;
  }

  /** What a JPEG file says of itself; upright where it says nothing that can be read. */
  public static Orientation of(byte[] jpeg) {
    byte[] exif = exif(jpeg);
    return exif == null ? UPRIGHT : read(exif);
  }

  /** Whether a JPEG file tells when, where and with what it was taken. */
  static boolean isTold(byte[] jpeg) {
    return exif(jpeg) != null;
  }

  /** Whether turning it upright makes its width its height. */
  boolean isOnItsSide() {
    return number > 4;
  }

  /** What turns a picture of this width and height upright. */
  AffineTransform upright(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  /** The segment that holds EXIF, which is a small TIFF file; null where there is none. */
  private static byte @Nullable [] exif(byte[] jpeg) {
    ByteBuffer content = ByteBuffer.wrap(jpeg);
    int at = Short.BYTES;
    while (at + 2 * Short.BYTES <= jpeg.length && content.get(at) == (byte) 0xFF) {
      int marker = Byte.toUnsignedInt(content.get(at + 1));
      int end = at + Short.BYTES + Short.toUnsignedInt(content.getShort(at + Short.BYTES));
      if (marker == SCAN || end > jpeg.length) {
        return null;
      }
      int from = at + 2 * Short.BYTES;
      if (marker == APPLICATION_1 && begins(jpeg, from, end)) {
        return Arrays.copyOfRange(jpeg, from + EXIF.length, end);
      }
      at = end;
    }
    return null;
  }

  private static boolean begins(byte[] jpeg, int from, int end) {
    return end - from > EXIF.length
        && Arrays.equals(jpeg, from, from + EXIF.length, EXIF, 0, EXIF.length);
  }

  private static Orientation read(byte[] exif) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
    if (!readers.hasNext()) {
      return UPRIGHT;
    }
    ImageReader reader = readers.next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
      reader.setInput(in, true, false);
      TIFFField field =
          TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
              .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
      return field == null ? UPRIGHT : new Orientation(field.getAsInt(0));
    } catch (IOException | RuntimeException _) {
      return UPRIGHT; // whatever is wrong with what the camera wrote, the picture can be seen
    } finally {
      reader.dispose();
    }
  }
}
