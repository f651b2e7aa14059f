package org.criticalfriend.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What a picture file says of itself in its first bytes, without the picture being unpacked.
 *
 * @param png true for PNG, false for JPEG
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSize(boolean png, long width, long height) {
  /** The largest picture that is unpacked; a larger one could fill memory. */
  public static final int MOST_MEGAPIXELS = 50;

  /** How many bytes it takes to tell what sort of file it is. */
  public static final int SIGNATURE = 8;

  private static final long MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000L;
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final short JPEG = (short) 0xFFD8;
  private static final int SCAN = 0xDA;

  public PictureSize {
    if (width < 1 || height < 1) {
      throw new InvalidValue("A picture without width or height cannot be printed.");
    }
  }

  /** Whether the file begins as a PNG does. */
  public static boolean isPng(byte[] file) {
    return file.length >= SIGNATURE && ByteBuffer.wrap(file).getLong() == PNG;
  }

  /** Whether the file begins as a JPEG does. */
  public static boolean isJpeg(byte[] file) {
    return file.length >= Short.BYTES && ByteBuffer.wrap(file).getShort() == JPEG;
  }

  /**
   * Reads the size from the file's bytes.
   *
   * @throws InvalidValue where the bytes are neither a PNG nor a JPEG file, or a damaged one
   */
  public static PictureSize of(byte[] file) {
    try {
      if (isPng(file)) {
        return png(ByteBuffer.wrap(file).position(SIGNATURE));
      }
      if (isJpeg(file)) {
        return jpeg(ByteBuffer.wrap(file).position(Short.BYTES));
      }
    } catch (BufferUnderflowException _) {
      throw new InvalidValue("The picture's file is cut short.");
    }
    throw new InvalidValue("Only PNG and JPEG pictures can be printed.");
  }

  /** Whether it is small enough to be unpacked. */
  public boolean fits() {
    return width <= MOST_PIXELS && height <= MOST_PIXELS && width * height <= MOST_PIXELS;
  }

  /** The PNG specification, section 5: after the signature a chunk IHDR of width and height. */
  private static PictureSize png(ByteBuffer content) {
    content.getInt(); // the chunk's length
    if (content.getInt() != IHDR) {
      throw damaged();
    }
    long width = Integer.toUnsignedLong(content.getInt());
    return new PictureSize(true, width, Integer.toUnsignedLong(content.getInt()));
  }

  /** ITU-T T.81, annex B: segments up to the frame header, which holds height and width. */
  private static PictureSize jpeg(ByteBuffer content) {
    int marker = marker(content);
    while (!isFrame(marker)) {
      int length = Short.toUnsignedInt(content.getShort());
      if (marker == SCAN || length < 2 || length - 2 > content.remaining()) {
        throw damaged();
      }
      content.position(content.position() + length - 2);
      marker = marker(content);
    }
    content.getShort(); // the segment's length
    content.get(); // bits for each sample
    int height = Short.toUnsignedInt(content.getShort());
    return new PictureSize(false, Short.toUnsignedInt(content.getShort()), height);
  }

  private static int marker(ByteBuffer content) {
    int read = Byte.toUnsignedInt(content.get());
    if (read != 0xFF) {
      throw damaged();
    }
    while (read == 0xFF) { // any number of them may stand before a marker
      read = Byte.toUnsignedInt(content.get());
    }
    return read;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static InvalidValue damaged() {
    return new InvalidValue("The picture's file is damaged.");
  }
}
