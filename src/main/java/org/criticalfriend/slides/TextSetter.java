package org.criticalfriend.slides;

import java.awt.Color;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;

/** Puts lines into a shape. */
final class TextSetter {
  private static final double HANGING = 18;
  private static final String THEME_FONT = "+mn-lt";
  private static final String LANGUAGE = "en-GB";
  private static final Color DAMSON = new Color(0x6E, 0x3A, 0x66);

  private final XSLFTextShape shape;
  private final Box box;
  private final boolean ownSizes;

  /**
   * For one shape.
   *
   * @param ownSizes whether letters have the layout's size where nothing is said
   */
  TextSetter(XSLFTextShape shape, Box box, boolean ownSizes) {
    this.shape = shape;
    this.box = box;
    this.ownSizes = ownSizes;
    shape.clearText();
  }

  /** All lines, at this scale. */
  void set(List<Line> lines, double scale) {
    int[] starts = Numbering.starts(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setIndentLevel(line.level());
      mark(paragraph, line, starts[i]);
      boolean usual = ownSizes && scale == 1 && line.kind() != Line.Kind.SMALL;
      runs(paragraph, line, usual ? 0 : Fitting.size(line, box, scale));
    }
    if (lines.isEmpty()) {
      shape.addNewTextParagraph();
    }
  }

  private void mark(XSLFTextParagraph paragraph, Line line, int start) {
    double margin = line.indent(box);
    switch (line.kind()) {
      case ITEM -> {
        paragraph.setLeftMargin(margin);
        paragraph.setIndent(-Math.min(margin, margin - outside(line)));
        bullet(paragraph, line.marks(), start);
      }
      case BELOW -> {
        paragraph.setLeftMargin(margin);
        paragraph.setIndent(0.0);
        paragraph.setBullet(false);
      }
      case TITLE, HEADING, WORDS, SMALL -> {
        paragraph.setLeftMargin(0.0);
        paragraph.setIndent(0.0);
        paragraph.setBullet(false);
      }
    }
    if (isFromRight(Runs.shown(line.runs()))) {
      properties(paragraph).setRtl(true);
    }
  }

  /** Where the mark of an item stands. */
  private double outside(Line line) {
    double bullet = box.level(line.level()).margin() - HANGING;
    return Math.max(0, bullet);
  }

  private static void bullet(XSLFTextParagraph paragraph, @Nullable Marks marks, int start) {
    if (marks == Marks.NUMBERS) {
      paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, start);
    } else if (marks == Marks.LETTERS) {
      paragraph.setBulletAutoNumber(AutoNumberingScheme.alphaLcPeriod, start);
    } else {
      paragraph.setBullet(true);
      paragraph.setBulletFont("Arial");
      paragraph.setBulletCharacter("\u2022");
    }
  }

  /** Runs one after another; {@code size} 0 leaves them as the layout has them. */
  private void runs(XSLFTextParagraph paragraph, Line line, double size) {
    for (Run run : line.runs()) {
      if (run instanceof Run.LineBreak) {
        paragraph.addLineBreak();
        continue;
      }
      XSLFTextRun set = paragraph.addNewTextRun();
      set.setText(Runs.shown(run));
      if (line.isBold() || Runs.isBold(run)) {
        set.setBold(true);
      }
      if (Runs.isItalic(run)) {
        set.setItalic(true);
      }
      if (line.kind() == Line.Kind.HEADING) {
        set.setFontColor(DAMSON);
      }
      if (size > 0) {
        set.setFontSize(size);
      }
      if (!ownSizes) {
        set.setFontFamily(THEME_FONT); // cells and boxes inherit nothing from a layout
      }
      particular(set, run);
      ((CTRegularTextRun) set.getXmlObject()).getRPr().setLang(LANGUAGE);
    }
  }

  private static void particular(XSLFTextRun set, Run run) {
    switch (run) {
      case Run.Words words -> {
        if (words.link() != null && isAddress(words.link())) {
          set.createHyperlink().setAddress(words.link());
        }
      }
      case Run.FootnoteMark _ -> set.setSuperscript(true);
      case Run.Reference _, Run.LineBreak _ -> {}
    }
  }

  /** What is no address stands as words: a deck with a broken link would not open. */
  private static boolean isAddress(String link) {
    try {
      String scheme = new URI(link).getScheme();
      return scheme != null && scheme.matches("(?i)https?|mailto");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isFromRight(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            side ->
                side == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || side == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || side == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(side -> side != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  private static CTTextParagraphProperties properties(XSLFTextParagraph paragraph) {
    var xml = paragraph.getXmlObject();
    return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
  }
}
