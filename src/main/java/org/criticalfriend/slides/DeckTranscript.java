package org.criticalfriend.slides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.criticalfriend.text.Letters;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/**
 * Reads a deck as its structure says it: titles, paragraphs with their numbers counted, cells,
 * pictures. What a slide repeats from the one before is told once.
 */
public final class DeckTranscript {

  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int lastRow;

  private DeckTranscript() {}

  /**
   * The lines of a deck in reading order; a cell's words stand without spaces.
   *
   * @throws org.criticalfriend.files.Trouble if it is no presentation or is damaged, or a slide has
   *     notes
   */
  public static Transcript read(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file);
        XMLSlideShow show = new XMLSlideShow(in)) {
      DeckTranscript transcript = new DeckTranscript();
      if (show.getSlides().stream().anyMatch(slide -> slide.getNotes() != null)) {
        throw SlideTrouble.differs(name, "a slide has notes.");
      }
      show.getSlides().forEach(slide -> slide.getShapes().forEach(transcript::shape));
      return new Transcript(transcript.lines);
    } catch (IOException | POIXMLException e) {
      throw SlideTrouble.unreadable(name, e);
    }
  }

  /** Words whose spaces do not count. */
  static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u000b]+", "");
  }

  /** A new line within a paragraph counts as a space: it may fall on the end of a slide. */
  static String tidy(String text) {
    return text.replace('\u000b', ' ').replace('\n', ' ');
  }

  private void shape(XSLFShape shape) {
    String name = shape.getShapeName();
    switch (shape) {
      case XSLFTable table -> table(table, name);
      case XSLFPictureShape picture -> {
        String alt = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
        lines.add(new Line(Sort.FIGURE, 0, "", alt == null ? "" : alt));
      }
      case XSLFTextShape text -> text(text, name);
      default -> {} // lines and the like say nothing
    }
  }

  private void text(XSLFTextShape shape, String name) {
    Placeholder place = shape.getTextType();
    if (place == Placeholder.FOOTER || place == Placeholder.SLIDE_NUMBER) {
      return;
    }
    if (Places.isTitle(shape)) {
      title(shape, name);
    } else {
      paragraphs(shape.getTextParagraphs(), name.endsWith(ShapeNames.GOES_ON));
    }
  }

  private void title(XSLFTextShape shape, String name) {
    if (name.equals(ShapeNames.TITLE)) {
      lines.add(new Line(Sort.HEADING, 1, "", tidy(shape.getText())));
    } else if (name.equals(ShapeNames.TITLE + ShapeNames.CUT)) {
      lines.add(new Line(Sort.HEADING, 1, "", ""));
    }
  }

  private void paragraphs(List<XSLFTextParagraph> paragraphs, boolean isContinued) {
    counts.clear();
    boolean goesOn = isContinued;
    for (XSLFTextParagraph paragraph : paragraphs) {
      if (goesOn) {
        Line last = lines.removeLast();
        String whole = last.text() + tidy(paragraph.getText());
        lines.add(new Line(last.sort(), last.depth(), last.number(), whole));
      } else if (isFullTitle()) {
        lines.removeLast();
        lines.add(new Line(Sort.HEADING, 1, "", tidy(paragraph.getText())));
      } else if (paragraph.isBullet() || !paragraph.getText().isEmpty()) {
        lines.add(line(paragraph));
      } else {
        counts.clear(); // an empty line ends a list
      }
      goesOn = false;
    }
  }

  /** Where only the beginning stood in the title, the first paragraph beneath is the whole. */
  private boolean isFullTitle() {
    return !lines.isEmpty()
        && lines.getLast().sort() == Sort.HEADING
        && lines.getLast().text().isEmpty();
  }

  private Line line(XSLFTextParagraph paragraph) {
    int level = paragraph.getIndentLevel();
    String text = tidy(paragraph.getText());
    if (!paragraph.isBullet()) {
      counts.keySet().removeIf(counted -> counted >= level);
      return new Line(Sort.PARAGRAPH, 0, "", text);
    }
    counts.keySet().removeIf(counted -> counted > level);
    AutoNumberingScheme scheme = paragraph.getAutoNumberingScheme();
    if (scheme == null) {
      counts.remove(level);
      return new Line(Sort.ITEM, level + 1, "\u2022", text);
    }
    Integer start = paragraph.getAutoNumberingStartAt();
    int first = start == null ? 1 : start;
    Integer before = counts.get(level);
    int number = before == null ? first : before + 1;
    counts.put(level, number);
    boolean letters = scheme == AutoNumberingScheme.alphaLcPeriod;
    return new Line(
        Sort.ITEM, level + 1, (letters ? Letters.of(number) : String.valueOf(number)) + ".", text);
  }

  private void table(XSLFTable table, String name) {
    boolean again = name.startsWith(ShapeNames.TABLE_CONTINUED);
    boolean goesOn = name.endsWith(ShapeNames.GOES_ON);
    for (int i = again ? 1 : 0; i < table.getNumberOfRows(); i++) {
      List<XSLFTableCell> cells = table.getRows().get(i).getCells();
      if (goesOn) {
        addTo(cells);
      } else {
        lastRow = lines.size();
        Sort sort = i == 0 ? Sort.HEADER_CELL : Sort.CELL;
        cells.forEach(cell -> lines.add(new Line(sort, 0, "", bare(cell.getText()))));
      }
      goesOn = false;
    }
  }

  private void addTo(List<XSLFTableCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Line before = lines.get(lastRow + i);
      String whole = before.text() + bare(cells.get(i).getText());
      lines.set(lastRow + i, new Line(before.sort(), 0, "", whole));
    }
  }
}
