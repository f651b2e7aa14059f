package org.criticalfriend.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photographs of a board that is red at the top left, blue at the bottom right, else white. */
public final class Photographs {
  private Photographs() {}

  /** The board as it is to be seen, wider than high. */
  public static BufferedImage board(int width, int height) {
    BufferedImage board = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = board.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.setColor(Color.BLUE);
    pen.fillRect(width - width / 4, height - height / 4, width / 4, height / 4);
    pen.dispose();
    return board;
  }

  /** A picture file. */
  public static byte[] file(BufferedImage picture, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The board as a camera writes it that was held so; seen upright it is {@code width} wide. */
  public static byte[] held(int orientation, int width, int height) {
    return withExif(file(heldBoard(orientation, width, height), "jpeg"), exif(orientation));
  }

  /** A JPEG with these bytes as its EXIF. */
  public static byte[] withExif(byte[] jpeg, byte[] exif) {
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + head.length + exif.length);
    file.put(jpeg, 0, 2).putShort((short) 0xFFE1);
    file.putShort((short) (2 + head.length + exif.length)).put(head).put(exif);
    file.put(jpeg, 2, jpeg.length - 2);
    return file.array();
  }

  /** A TIFF directory of one field. */
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    return tiff.array();
  }

  /** Each pixel where the sensor had it. */
  private static BufferedImage heldBoard(int orientation, int width, int height) {
    BufferedImage board = board(width, height);
    boolean side = orientation > 4;
    BufferedImage held =
        new BufferedImage(side ? height : width, side ? width : height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int[] at = sensor(orientation, x, y, width - 1, height - 1);
        held.setRGB(at[0], at[1], board.getRGB(x, y));
      }
    }
    return held;
  }

  /** Where the sensor has what is seen at x, y; right and bottom are the last ones seen. */
  private static int[] sensor(int orientation, int x, int y, int right, int bottom) {
    return switch (orientation) {
      case 1 -> new int[] {x, y};
      case 2 -> new int[] {right - x, y};
      case 3 -> new int[] {right - x, bottom - y};
      case 4 -> new int[] {x, bottom - y};
      case 5 -> new int[] {y, x};
      case 6 -> new int[] {y, right - x};
      case 7 -> new int[] {bottom - y, right - x};
      case 8 -> new int[] {bottom - y, x};
      default -> throw new IllegalArgumentException("No orientation " + orientation);
    };
  }
}
