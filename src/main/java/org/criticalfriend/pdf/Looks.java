package org.criticalfriend.pdf;

import static org.criticalfriend.pdf.BlockLook.Keep.TOGETHER;
import static org.criticalfriend.pdf.BlockLook.Keep.WITH_NEXT;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The house's look, the same as that of the Word file's styles. */
final class Looks {
  static final Color INK = new DeviceRgb(0, 0, 0);
  static final Color DARK = new DeviceRgb(0x21, 0x1E, 0x1C);
  static final Color QUIET = new DeviceRgb(0x55, 0x50, 0x4B);
  static final Color PURPLE = new DeviceRgb(0x6E, 0x3A, 0x66);
  static final Color TABLE_HEAD = new DeviceRgb(0xF6, 0xEE, 0xF5);
  static final Color RULE = new DeviceRgb(0x8C, 0x85, 0x7D);

  /** How far apart lines are set, in lines. */
  private static final double SPACED = 1.15;

  static final BlockLook APPENDIX = heading(1).spaced(0, 8);

  static final BlockLook BODY = text(11, INK).spaced(0, 6);
  static final BlockLook ITEM = BODY.spaced(0, 4);
  static final BlockLook QUOTE = text(11, QUIET).spaced(0, 6).indented(Sheet.mm(20), Sheet.mm(10));
  static final BlockLook SOURCE = text(9, QUIET).spaced(3, 10).kept(TOGETHER);
  static final BlockLook LINES = BODY.spaced(0, 12).kept(WITH_NEXT);
  static final BlockLook PERSON = BODY.kept(TOGETHER);
  static final BlockLook CAPTION = dark(9.5).spaced(6, 5).kept(WITH_NEXT);
  static final BlockLook CELL = block(9.5, INK, 1.08).spaced(2, 2);
  static final BlockLook HEAD_CELL =
      new BlockLook(CELL.text().inColour(DARK).inBold()).spaced(2, 2);
  static final BlockLook FOOTNOTE = block(9, INK, 1).spaced(0, 2);

  static final BlockLook COVER_PROGRAMME = text(14, QUIET);
  static final BlockLook COVER_TITLE = title(30).spaced(170, 10).kept(TOGETHER);
  static final BlockLook COVER_SUBTITLE = block(18, DARK, 1.1).kept(TOGETHER);
  static final BlockLook COVER_DATE = text(14, QUIET).spaced(40, 0);
  static final BlockLook COVER_KIND = text(14, QUIET).spaced(6, 0);
  static final BlockLook NOTE_LINE = text(11, QUIET).spaced(0, 3);
  static final BlockLook NOTE_TITLE = title(20).spaced(8, 8).kept(WITH_NEXT);
  static final BlockLook NOTE_SUBTITLE = block(13, DARK, 1.1).spaced(0, 4).kept(TOGETHER);

  static final BlockLook CONTENTS_TITLE =
      new BlockLook(TextLook.of(16, PURPLE, SPACED).inBold()).spaced(0, 10).kept(WITH_NEXT);
  static final BlockLook CONTENTS_1 =
      new BlockLook(TextLook.of(11, INK, 1).inBold()).spaced(5, 2).kept(TOGETHER);
  static final BlockLook CONTENTS_2 = block(10, INK, 1).spaced(0, 1.5).kept(TOGETHER);
  static final TextLook RUNNING = TextLook.of(8.5, QUIET, 1);
  static final TextLook DRAFT = TextLook.of(8.5, DARK, 1).inBold();

  /** From a number to its text; deeper numbers need more. */
  static final double NUMBER = Sheet.mm(12.5);

  static final double DEEP_NUMBER = Sheet.mm(15);

  /** How far each list goes in, and one in a cell or a footnote. */
  static final double LIST_STEP = Sheet.mm(7);

  static final double SMALL_LIST_STEP = Sheet.mm(6);

  /** From a footnote's number to its text. */
  static final double FOOTNOTE_NUMBER = Sheet.mm(5);

  /** From a section's number to its words in the contents, and what is left free on the right. */
  static final double CONTENTS_NUMBER = Sheet.mm(10);

  static final double RULE_WIDTH = 0.75;
  static final double CELL_SIDE = Sheet.mm(2);
  static final double CELL_TOP = 1.4;

  /** From one ruled line to the next, for a quick hand. */
  static final double WRITING_LINE = Sheet.mm(8.5);

  /** Beneath a table or picture that no source follows. */
  static final double GAP = 9;

  static final double PICTURE_BEFORE = 6;
  static final double PICTURE_AFTER = 4;

  /** The highest picture, as a part of the text's height. */
  static final double PICTURE_HEIGHT = 0.8;

  private Looks() {}

  /** The look of headings of a level from 1 to 4. */
  static BlockLook heading(int level) {
    return switch (level) {
      case 1 -> new BlockLook(TextLook.of(16, PURPLE, SPACED).inBold()).spaced(18, 8);
      case 2 -> dark(13).spaced(14, 6);
      case 3 -> dark(11.5).spaced(10, 4);
      default -> new BlockLook(dark(11).text().inItalic()).spaced(8, 4);
    };
  }

  private static BlockLook text(double size, Color colour) {
    return block(size, colour, SPACED);
  }

  private static BlockLook block(double size, Color colour, double leading) {
    return new BlockLook(TextLook.of(size, colour, leading));
  }

  private static BlockLook title(double size) {
    return new BlockLook(TextLook.of(size, PURPLE, 1.05).inBold());
  }

  private static BlockLook dark(double size) {
    return new BlockLook(TextLook.of(size, DARK, SPACED).inBold());
  }
}
