package org.criticalfriend.pdf;

import static org.criticalfriend.pdf.BlockLook.Keep.EDGES;
import static org.criticalfriend.pdf.BlockLook.Keep.TOGETHER;
import static org.criticalfriend.pdf.BlockLook.Keep.WITH_NEXT;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.house.Role;
import org.criticalfriend.house.Setting;
import org.criticalfriend.house.Setting.Letters;

/** The look of one house, the same as that of the Word file's styles. */
final class Looks {
  /** From a number to its text; deeper numbers need more. */
  static final double NUMBER = PageSize.mm(12.5);

  static final double DEEP_NUMBER = PageSize.mm(15);

  /** How far each list goes in, and one in a cell or a footnote. */
  static final double LIST_STEP = PageSize.mm(7);

  static final double SMALL_LIST_STEP = PageSize.mm(6);

  /** From a footnote's number to its text. */
  static final double FOOTNOTE_NUMBER = PageSize.mm(5);

  /** From a section's number to its words in the contents, and what is left free on the right. */
  static final double CONTENTS_NUMBER = PageSize.mm(10);

  static final double RULE_WIDTH = 0.75;
  static final double CELL_SIDE = PageSize.mm(2);
  static final double CELL_TOP = 1.4;

  /** From one ruled line to the next, for a quick hand. */
  static final double WRITING_LINE = PageSize.mm(8.5);

  /** Beneath a table or picture that no source follows. */
  static final double GAP = 9;

  static final double PICTURE_BEFORE = 6;
  static final double PICTURE_AFTER = 4;

  /** The highest picture, as a part of the text's height. */
  static final double PICTURE_HEIGHT = 0.8;

  private final Map<Role, BlockLook> all = new EnumMap<>(Role.class);
  private final Color link;
  private final Color rule;
  private final Color tableHead;

  Looks(HouseLook house) {
    for (Role role : Role.values()) {
      all.put(role, block(house.setting(role)).kept(keep(role)));
    }
    link = colour(house.colours().link());
    rule = colour(house.colours().rule());
    tableHead = colour(house.colours().tableHead());
  }

  /** How text of this sort looks. */
  BlockLook of(Role role) {
    return Objects.requireNonNull(all.get(role));
  }

  /** The look of headings of a level from 1 to 4. */
  BlockLook heading(int level) {
    return of(
        switch (level) {
          case 1 -> Role.HEADING_1;
          case 2 -> Role.HEADING_2;
          case 3 -> Role.HEADING_3;
          default -> Role.HEADING_4;
        });
  }

  /** What the words of a draft look like. */
  TextLook draft() {
    return of(Role.HEADER).text().inBold();
  }

  Color link() {
    return link;
  }

  Color rule() {
    return rule;
  }

  Color tableHead() {
    return tableHead;
  }

  /** The look of such letters. */
  static TextLook text(Letters letters, double leading) {
    return new TextLook(
        letters.font(),
        letters.size(),
        letters.bold(),
        letters.italic(),
        colour(letters.colour()),
        leading,
        false);
  }

  private static BlockLook block(Setting setting) {
    return new BlockLook(
        text(setting.letters(), setting.leading()),
        setting.before(),
        setting.after(),
        setting.left(),
        setting.right(),
        EDGES,
        setting.alignment());
  }

  private static BlockLook.Keep keep(Role role) {
    return switch (role) {
      case LINES, CAPTION, NOTE_TITLE, CONTENTS_TITLE -> WITH_NEXT;
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, APPENDIX -> WITH_NEXT;
      case SOURCE, PERSON, COVER_TITLE, COVER_SUBTITLE, NOTE_SUBTITLE -> TOGETHER;
      case CONTENTS_1, CONTENTS_2 -> TOGETHER;
      case BODY, ITEM, QUOTE, CELL, HEAD_CELL, FOOTNOTE -> EDGES;
      case COVER_PROGRAMME, COVER_DATE, COVER_KIND, NOTE_LINE, HEADER, FOOTER -> EDGES;
    };
  }

  private static Color colour(Colour colour) {
    return new DeviceRgb(colour.red(), colour.green(), colour.blue());
  }
}
