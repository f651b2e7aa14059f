package org.criticalfriend.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A template such as a council has: blue headings, its logo in the header, a line in the footer.
 */
public final class Council {
  /** Its blue. */
  public static final String BLUE = "003A70";

  private final XWPFDocument document = new XWPFDocument();

  private Council() {
    document.createStyles();
    style("Normal", "Normal", null, new Type(24, null, "Liberation Serif"), 0);
    style("Titel", "Title", "Normal", new Type(52, BLUE, "Arial"), -1);
    style("Heading1", "heading 1", "Normal", new Type(36, BLUE, "Arial"), 0);
    style("Heading2", "heading 2", "Heading1", new Type(28, "F2C200", null), 1);
    style("Heading3", "Überschrift 3", "Heading1", new Type(24, null, null), 2);
    page();
    header();
    footer();
  }

  /** The template's bytes. */
  public static byte[] template() {
    return template(made -> {});
  }

  /** The same, changed. */
  public static byte[] template(Consumer<XWPFDocument> change) {
    Council council = new Council();
    change.accept(council.document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = council.document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Adds a style that no paper needs. */
  static void spare(XWPFDocument document, String id) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(id);
    style.addNewBasedOn().setVal("Normal");
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  /** A logo: a blue field with a white ring. */
  public static byte[] logo() {
    BufferedImage logo = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = logo.createGraphics();
    pen.setColor(new Color(Integer.parseInt(BLUE, 16)));
    pen.fillRect(0, 0, 300, 100);
    pen.setColor(Color.WHITE);
    pen.fillOval(20, 20, 60, 60);
    pen.fillRect(110, 40, 160, 20);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(logo, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private record Type(int size, String colour, String font) {}

  private void style(String id, String name, String base, Type type, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (base != null) {
      style.addNewBasedOn().setVal(base);
    }
    if (level >= 0 && base != null) {
      CTPPrGeneral heading = style.addNewPPr();
      heading.addNewSpacing().setBefore(BigInteger.valueOf(240));
      heading.getSpacing().setAfter(BigInteger.valueOf(80));
      heading.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr look = style.addNewRPr();
    if (type.font() != null) {
      CTFonts fonts = look.addNewRFonts();
      fonts.setAscii(type.font());
      fonts.setHAnsi(type.font());
    }
    if (base != null) {
      look.addNewB();
    }
    if (type.colour() != null) {
      look.addNewColor().setVal(type.colour());
    }
    look.addNewSz().setVal(BigInteger.valueOf(type.size()));
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1134));
    margins.setLeft(BigInteger.valueOf(1701));
    margins.setRight(BigInteger.valueOf(1134));
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(567));
  }

  private void header() {
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph line = header.createParagraph();
    try {
      line.createRun()
          .addPicture(
              new ByteArrayInputStream(logo()),
              PictureType.PNG,
              "logo.png",
              Units.toEMU(120),
              Units.toEMU(40));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void footer() {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    CTTabStop stop = line.getCTP().addNewPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(9071));
    line.createRun().setText("Borough of Exampleton, Town Hall");
    line.createRun().addTab();
    line.createRun().setText("Page ");
    line.getCTP().addNewFldSimple().setInstr(" PAGE ");
  }
}
