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
public record PictureSize(boolean png, int width, int height) {
  private static final long PNG_MAGIC = 0x89504E470D0A1A0AL;

  public PictureSize {
    if (width < 1 || height < 1) {
      throw new InvalidValue("A picture without width or height cannot be printed.");
    }
  }

  /**
   * Reads the size from the file's bytes.
   *
   * @throws InvalidValue where the bytes are neither a PNG nor a JPEG file
   */
  public static PictureSize of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      if (bytes.getLong(0) == PNG_MAGIC) {
        return new PictureSize(true, bytes.getInt(16), bytes.getInt(20));
      }
      if (bytes.getShort(0) == (short) 0xFFD8) {
        return jpeg(bytes);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new InvalidValue("The picture's file is cut short.");
    }
    throw new InvalidValue("Only PNG and JPEG pictures can be printed.");
  }

  /** How many pixels unpacking it would make. */
  public long pixels() {
    return (long) width * height;
  }

  /** Walks the segments up to the first frame header (ITU T.81, table B.1: SOF0 to SOF15). */
  private static PictureSize jpeg(ByteBuffer bytes) {
    int at = 2;
    while (true) {
      int marker = bytes.getShort(at) & 0xFFFF;
      if (marker == 0xFFFF) {
        at++;
      } else if (isFrame(marker)) {
        int height = bytes.getShort(at + 5) & 0xFFFF;
        return new PictureSize(false, bytes.getShort(at + 7) & 0xFFFF, height);
      } else {
        at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
      }
    }
  }

  private static boolean isFrame(int marker) {
    boolean inRange = marker >= 0xFFC0 && marker <= 0xFFCF;
    return inRange && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
  }
}
