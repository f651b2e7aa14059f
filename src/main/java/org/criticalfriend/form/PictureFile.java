package org.criticalfriend.form;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Judges a picture by its first bytes alone: its name is plain, it is the PNG or JPEG that the name
 * says, and it is not so large that decoding it would fill memory. Nothing is decoded here.
 *
 * @param place where the review names it, for messages
 * @param file pictures/NAME
 */
record PictureFile(String place, String file) {
  static final int MOST_MEGAPIXELS = 50;

  private static final long MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000L;
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int JPEG = 0xFFD8;

  void checkName() {
    if (!PlainNames.isPlainName(file.substring(Parcel.PICTURES.length()))) {
      throw PictureTrouble.oddName(place, file);
    }
    if (!isPng() && !isJpeg()) {
      throw PictureTrouble.otherKind(place, file);
    }
  }

  void checkContent(byte[] bytes) {
    ByteBuffer content = ByteBuffer.wrap(bytes);
    try {
      if (isPng()) {
        png(content);
      } else {
        jpeg(content);
      }
    } catch (BufferUnderflowException _) {
      throw PictureTrouble.damaged(place, file);
    }
  }

  private boolean isPng() {
    return file.toLowerCase(Locale.ROOT).endsWith(".png");
  }

  private boolean isJpeg() {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg");
  }

  /** The PNG specification, section 5: signature, then a chunk IHDR of width and height. */
  private void png(ByteBuffer content) {
    if (content.getLong() != PNG) {
      throw PictureTrouble.notWhatItSays(place, file);
    }
    content.getInt(); // the chunk's length
    if (content.getInt() != IHDR) {
      throw PictureTrouble.damaged(place, file);
    }
    checkSize(Integer.toUnsignedLong(content.getInt()), Integer.toUnsignedLong(content.getInt()));
  }

  /** ITU-T T.81, annex B: segments up to the frame header, which holds height and width. */
  private void jpeg(ByteBuffer content) {
    if (Short.toUnsignedInt(content.getShort()) != JPEG) {
      throw PictureTrouble.notWhatItSays(place, file);
    }
    int marker = marker(content);
    while (!isFrame(marker)) {
      int length = Short.toUnsignedInt(content.getShort());
      if (marker == 0xDA || length < 2 || length - 2 > content.remaining()) {
        throw PictureTrouble.damaged(place, file);
      }
      content.position(content.position() + length - 2);
      marker = marker(content);
    }
    content.getShort(); // the segment's length
    content.get(); // bits for each sample
    int height = Short.toUnsignedInt(content.getShort());
    checkSize(Short.toUnsignedInt(content.getShort()), height);
  }

  private int marker(ByteBuffer content) {
    int read = Byte.toUnsignedInt(content.get());
    if (read != 0xFF) {
      throw PictureTrouble.damaged(place, file);
    }
    while (read == 0xFF) { // any number of them may stand before a marker
      read = Byte.toUnsignedInt(content.get());
    }
    return read;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void checkSize(long width, long height) {
    if (width == 0 || height == 0) {
      throw PictureTrouble.damaged(place, file);
    }
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw PictureTrouble.tooManyPixels(place, file, width, height);
    }
  }
}
