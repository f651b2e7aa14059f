package org.criticalfriend.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.criticalfriend.model.PictureSize;
import org.criticalfriend.pictures.Taken.Content;

/** Makes a picture upright and no longer than papers need; never larger than it was. */
final class Reducing {
  /** A picture longer than this is read coarser at once, so that it never fills the memory. */
  private static final long READ_WHOLE = 5000;

  private static final float QUALITY = 0.85f;

  private final Content file;
  private final PictureSize size;
  private final Orientation held;

  Reducing(Content file, PictureSize size, Orientation held) {
    this.file = file;
    this.size = size;
    this.held = held;
  }

  /** The picture as a file of the same kind, without a word about where it was taken. */
  byte[] bytes() throws IOException {
    BufferedImage picture = read();
    while (longest(picture) > 2 * Intake.LONGEST) {
      picture = scaled(picture, 0.5);
    }
    if (longest(picture) > Intake.LONGEST) {
      picture = scaled(picture, Intake.LONGEST / (double) longest(picture));
    }
    return written(upright(picture));
  }

  private BufferedImage read() throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format()).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
      reader.setInput(in, true, true); // words packed in the file are never unpacked
      ImageReadParam how = reader.getDefaultReadParam();
      int step = (int) (1 + Math.max(size.width(), size.height()) / READ_WHOLE);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  private BufferedImage scaled(BufferedImage picture, double by) {
    int width = (int) Math.max(1, Math.round(picture.getWidth() * by));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * by));
    BufferedImage smaller = blank(width, height);
    Graphics2D pen = smaller.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return smaller;
  }

  private BufferedImage upright(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn = held.upright(width, height);
    BufferedImage turned = held.isOnItsSide() ? blank(height, width) : blank(width, height);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return turned;
  }

  /** JPEG knows nothing of what shines through. */
  private BufferedImage blank(int width, int height) {
    if (file.png()) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
    BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = blank.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return blank;
  }

  private byte[] written(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format()).next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (!file.png()) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private String format() {
    return file.png() ? "png" : "jpeg";
  }

  private static int longest(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }
}
