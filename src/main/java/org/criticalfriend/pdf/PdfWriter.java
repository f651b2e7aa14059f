package org.criticalfriend.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.house.BuiltIn;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.paper.PaperTree;

/**
 * Writes papers as PDF that screen readers can read and archives accept (PDF/UA-1 and PDF/A-2a).
 *
 * <p>Reads its fonts once; one writer serves any number of papers of one look.
 */
public final class PdfWriter {
  private final House house;

  /** A writer in the built-in look that has read no font yet. */
  public PdfWriter() {
    this(House.of(BuiltIn.look(), new FontShelf()));
  }

  private PdfWriter(House house) {
    this.house = house;
  }

  /** A writer in another look, which shares the fonts that were read. */
  public PdfWriter in(HouseLook look) {
    return new PdfWriter(House.of(look, house.shelf()));
  }

  /** Sentences on what of its look it cannot follow. */
  public List<String> remarks() {
    return house.remarks();
  }

  /**
   * Puts a paper in place as PDF, read back and found to be the same paper; or leaves everything as
   * it was.
   *
   * @param replace whether a file that is already there may be replaced
   * @return where the headings stand
   * @throws org.criticalfriend.files.Trouble CF-601 if no font has one of its characters, CF-602 if
   *     the file does not hold the paper, or as {@link Replacement}
   */
  public PageNumbers write(PaperTree tree, Path target, boolean replace) {
    Rendering rendering = render(tree);
    Replacement.write(
        target,
        replace ? Replacement.Existing.REPLACE : Replacement.Existing.REFUSE,
        file -> Files.write(file, rendering.bytes()),
        file -> check(tree, rendering.pages(), file));
    return rendering.pages();
  }

  /**
   * The paper as PDF in memory, not read back.
   *
   * @throws org.criticalfriend.files.Trouble CF-601 if no font has one of its characters
   */
  public Rendering render(PaperTree tree) {
    Set<Anchor> targets = Preflight.check(tree, house.shelf());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PageNumbers pages;
    PagePlaces places;
    try (PdfDocument document = open(tree.properties(), bytes)) {
      Job job = new Job(tree, targets, document, house);
      new Imposition(job).print();
      job.places().showBookmarks();
      pages = job.places().pageNumbers();
      places = job.places().pagePlaces();
    }
    return new Rendering(bytes.toByteArray(), pages, places);
  }

  /**
   * Reads a file back and compares it with its tree.
   *
   * @param pages where the headings stand, as rendering found
   * @throws org.criticalfriend.files.Trouble CF-602 if the file does not hold the paper
   */
  public void check(PaperTree tree, PageNumbers pages, Path file) throws IOException {
    ReadBack.check(tree, pages, file);
  }

  private static PdfDocument open(PaperTree.Properties properties, ByteArrayOutputStream bytes) {
    WriterProperties how = new WriterProperties();
    how.addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
    how.setFullCompressionMode(true);
    PdfDocument document =
        new PdfADocument(
            new com.itextpdf.kernel.pdf.PdfWriter(bytes, how),
            PdfAConformance.PDF_A_2A,
            screenColours());
    document.setTagged();
    document.getCatalog().setLang(new PdfString(properties.language()));
    document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo info = document.getDocumentInfo();
    info.setTitle(properties.title());
    info.setAuthor(properties.author());
    info.setSubject(properties.subject());
    info.setCreator("Critical Friend");
    return document;
  }

  private static PdfOutputIntent screenColours() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return new PdfOutputIntent(
        "Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(profile));
  }
}
