package org.criticalfriend.ui.look;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes the files that systems want of each SVG in a folder: {@code IconFiles assets/icon} writes
 * PNGs, the {@code .ico} of Windows and the {@code .icns} of macOS beside it.
 *
 * <p>Knows as much of SVG as our signs need: filled paths and rounded rectangles.
 */
public final class IconFiles {
  private static final double DRAWN = 128;
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512, 1024);
  private static final List<Integer> ON_WINDOWS = List.of(16, 32, 48, 64, 256);

  /**
   * The kinds of entry that macOS knows by their pixels; those beyond 512 are for dense screens.
   */
  private static final Map<String, Integer> ON_MACOS =
      new TreeMap<>(
          Map.of(
              "icp4", 16, "icp5", 32, "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256,
              "ic14", 512, "ic09", 512, "ic10", 1024));

  /** What is kept of them as PNG: what windows and Linux desktops ask for. */
  private static final List<Integer> KEPT = List.of(16, 32, 48, 128, 512);

  private IconFiles() {}

  public static void main(String[] arguments) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.startup(() -> done.complete(null));
    done.get();
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (Path svg : files.filter(file -> file.toString().endsWith(".svg")).toList()) {
        make(svg);
      }
    }
    System.exit(0);
  }

  private static void make(Path svg) throws Exception {
    String stem = svg.getFileName().toString().replace(".svg", "");
    Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    for (int size : SIZES) {
      pictures.put(size, png(svg, size));
    }
    for (int size : KEPT) {
      Files.write(svg.resolveSibling(stem + "-" + size + ".png"), pictures.get(size));
    }
    Files.write(svg.resolveSibling(stem + ".ico"), ico(pictures));
    Files.write(svg.resolveSibling(stem + ".icns"), icns(pictures));
  }

  /** A head, a line for each picture, and the pictures, as PNG. */
  private static byte[] ico(Map<Integer, byte[]> pictures) {
    int head = 6 + 16 * ON_WINDOWS.size();
    int length = head + ON_WINDOWS.stream().mapToInt(size -> pictures.get(size).length).sum();
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) ON_WINDOWS.size());
    int at = head;
    for (int size : ON_WINDOWS) {
      byte side = (byte) size; // 256 is written as 0
      out.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      out.putInt(pictures.get(size).length).putInt(at);
      at += pictures.get(size).length;
    }
    ON_WINDOWS.forEach(size -> out.put(pictures.get(size)));
    return out.array();
  }

  private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(entries);
    for (Map.Entry<String, Integer> entry : ON_MACOS.entrySet()) {
      byte[] picture = pictures.get(entry.getValue());
      out.writeBytes(entry.getKey());
      out.writeInt(picture.length + 8);
      out.write(picture);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(whole);
    file.writeBytes("icns");
    file.writeInt(entries.size() + 8);
    entries.writeTo(file);
    return whole.toByteArray();
  }

  private static byte[] png(Path svg, int size) throws Exception {
    CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
    Group group = group(svg);
    Platform.runLater(
        () -> {
          SnapshotParameters how = new SnapshotParameters();
          how.setFill(Color.TRANSPARENT);
          how.setTransform(new Scale(size / DRAWN, size / DRAWN));
          drawn.complete(group.snapshot(how, new WritableImage(size, size)));
        });
    WritableImage picture = drawn.get();
    BufferedImage copy = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        copy.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(copy, "png", out);
    return out.toByteArray();
  }

  /** An unseen square makes all of one size, wherever their shapes begin. */
  private static Group group(Path svg) throws Exception {
    Group group = new Group(new Rectangle(DRAWN, DRAWN, Color.TRANSPARENT));
    NodeList elements =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getDocumentElement()
            .getChildNodes();
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element && element.hasAttribute("fill")) {
        Shape shape = shape(element);
        shape.setFill(Color.web(element.getAttribute("fill")));
        group.getChildren().add(shape);
      }
    }
    return group;
  }

  private static Shape shape(Element element) {
    if (element.getTagName().equals("path")) {
      SVGPath path = new SVGPath();
      path.setContent(element.getAttribute("d"));
      return path;
    }
    Rectangle box =
        new Rectangle(
            number(element, "x"),
            number(element, "y"),
            number(element, "width"),
            number(element, "height"));
    box.setArcWidth(2 * number(element, "rx"));
    box.setArcHeight(2 * number(element, "rx"));
    return box;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
