package org.criticalfriend.pages;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** Prints a PDF as sharp as the printer can, letters as letters. */
public final class PdfPrinting {
  private PdfPrinting() {}

  /**
   * What is wanted.
   *
   * @param printer the printer's name
   * @param job what the printer calls it
   * @param pages such as 1-3,7; empty for all
   * @param copies how many
   */
  public record Wish(String printer, String job, String pages, int copies) {}

  /**
   * Prints; returns when the printer has it all.
   *
   * @param pdf the whole file
   * @throws Trouble if the printer is gone or refuses
   */
  public static void print(byte[] pdf, Wish wish) {
    for (PrintService service : PrinterJob.lookupPrintServices()) {
      if (service.getName().equals(wish.printer())) {
        print(pdf, wish, service);
        return;
      }
    }
    throw refused(wish.printer(), null);
  }

  /** Prints there. */
  static void print(byte[] pdf, Wish wish, PrintService service) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(wish.job());
      job.setPageable(new PDFPageable(document));
      job.print(attributes(wish));
    } catch (IOException | PrinterException e) {
      throw refused(wish.printer(), e);
    }
  }

  private static PrintRequestAttributeSet attributes(Wish wish) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new Copies(wish.copies()));
    if (!wish.pages().isEmpty()) {
      attributes.add(new PageRanges(wish.pages()));
    }
    return attributes;
  }

  private static Trouble refused(String printer, @Nullable Exception cause) {
    return new Trouble(
        "CF-611",
        "The printer \"" + printer + "\" did not take the paper.",
        "The paper is as it was.",
        "Look whether the printer is on and connected, then print again; or write the PDF.",
        cause);
  }
}
