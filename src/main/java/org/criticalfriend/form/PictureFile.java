package org.criticalfriend.form;

import java.util.Locale;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.PictureSize;

/**
 * Judges a picture by its first bytes alone: its name is plain, it is the PNG or JPEG that the name
 * says, and it is not so large that decoding it would fill memory. Nothing is decoded here.
 *
 * @param place where the review names it, for messages
 * @param file pictures/NAME
 */
record PictureFile(String place, String file) {
  void checkName() {
    if (!PlainNames.isPlainName(file.substring(Parcel.PICTURES.length()))) {
      throw PictureTrouble.oddName(place, file);
    }
    if (!isPng() && !isJpeg()) {
      throw PictureTrouble.otherKind(place, file);
    }
  }

  void checkContent(byte[] bytes) {
    boolean asNamed = isPng() ? PictureSize.isPng(bytes) : PictureSize.isJpeg(bytes);
    if (!asNamed && bytes.length >= PictureSize.SIGNATURE) {
      throw PictureTrouble.notWhatItSays(place, file);
    }
    PictureSize size = size(bytes);
    if (!size.fits()) {
      throw PictureTrouble.tooManyPixels(place, file, size);
    }
  }

  private PictureSize size(byte[] bytes) {
    try {
      return PictureSize.of(bytes);
    } catch (InvalidValue _) {
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
}
