package org.criticalfriend.house;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.criticalfriend.model.PictureSize;
import org.criticalfriend.paper.Image;
import org.jspecify.annotations.Nullable;

/** Takes a picture for the head of pages: one that Word and PDF can both show, or none. */
public final class LogoFile {
  private static final int BITS = 8;

  private LogoFile() {}

  /** The picture, in colours of the screen; null where it cannot be shown everywhere. */
  public static @Nullable Image read(byte[] file) {
    try {
      boolean known = PictureSize.isPng(file) || PictureSize.isJpeg(file);
      if (known && !PictureSize.of(file).fits()) {
        return null;
      }
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file));
      if (seen == null) {
        return null;
      }
      return known && isPlain(seen) ? image(file) : image(asPng(seen));
    } catch (IOException | IllegalArgumentException _) {
      return null; // damaged, or in colours of the press
    }
  }

  private static boolean isPlain(BufferedImage seen) {
    ColorModel colours = seen.getColorModel();
    return colours.getComponentSize(0) <= BITS && colours.getNumColorComponents() != 4;
  }

  private static Image image(byte[] file) {
    PictureSize size = PictureSize.of(file);
    return new Image(file, size.png(), (int) size.width(), (int) size.height());
  }

  private static byte[] asPng(BufferedImage seen) throws IOException {
    boolean clear = seen.getColorModel().hasAlpha();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(seen.getWidth(), seen.getHeight(), type);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(seen, 0, 0, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(plain, "png", out);
    return out.toByteArray();
  }
}
