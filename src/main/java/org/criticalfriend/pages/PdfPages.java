package org.criticalfriend.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.criticalfriend.files.Trouble;

/**
 * An open PDF, held in memory, so that its file stays free for others. Used by one thread at a
 * time; pages are counted from 0.
 */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<Double> shapes = new ArrayList<>();

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    document.getPages().forEach(page -> shapes.add(shape(page.getCropBox())));
  }

  /**
   * Opens a PDF.
   *
   * @param pdf the whole file
   * @throws Trouble if it cannot be read
   */
  public static PdfPages of(byte[] pdf) {
    try {
      return new PdfPages(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** How many pages there are. */
  public int count() {
    return shapes.size();
  }

  /** The height of a page as a multiple of its width. */
  public double heightPerWidth(int page) {
    return shapes.get(page);
  }

  /**
   * Draws a page.
   *
   * @param width how many pixels wide
   * @throws Trouble if it cannot be drawn
   */
  public PagePixels draw(int page, int width) {
    try {
      float points = document.getPage(page).getCropBox().getWidth();
      return pixels(renderer.renderImage(page, width / points, ImageType.RGB));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Lets go of the memory; nothing can be drawn afterwards. */
  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static PagePixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    return new PagePixels(width, height, IntBuffer.wrap(argb).asReadOnlyBuffer());
  }

  private static double shape(PDRectangle page) {
    return page.getHeight() / (double) page.getWidth();
  }

  private static Trouble unreadable(IOException cause) {
    return new Trouble(
        "CF-610",
        "The pages of the paper cannot be shown.",
        "The review is as it was; the paper can still be written as Word and PDF.",
        "Write the PDF and open it in another program.",
        cause);
  }
}
