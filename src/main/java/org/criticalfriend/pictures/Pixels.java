package org.criticalfriend.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A picture that never was a file, as the clipboard holds it.
 *
 * @param argb row after row, from the top; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying megabytes would only cost
public record Pixels(int width, int height, int[] argb) {

  /** The same as a PNG file; slow, for the background. */
  public byte[] png() {
    boolean opaque = true;
    for (int pixel : argb) {
      opaque &= pixel >>> 24 == 0xFF;
    }
    int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage picture = new BufferedImage(width, height, type);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not refuse bytes", e);
    }
    return bytes.toByteArray();
  }
}
