package org.criticalfriend.house;

import static org.criticalfriend.house.PageSize.mm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.house.Running.Band;
import org.criticalfriend.house.Running.Line;
import org.criticalfriend.house.Running.What;
import org.criticalfriend.house.Setting.Alignment;
import org.criticalfriend.house.Setting.Letters;

/** The look that comes with the program, the same as that of its Word style. */
public final class BuiltIn {
  /** The font of all its words. */
  public static final String FONT = "Arial";

  /** The colour of its titles and links. */
  public static final Colour PURPLE = new Colour(0x6E3A66);

  /** The colour of its lesser headings. */
  public static final Colour DARK = new Colour(0x211E1C);

  /** The colour of what stands back. */
  public static final Colour QUIET = new Colour(0x55504B);

  /** The colour of its lines. */
  public static final Colour RULE = new Colour(0x8C857D);

  /** The ground of its tables' header rows. */
  public static final Colour TABLE_HEAD = new Colour(0xF6EEF5);

  private static final double SPACED = 1.15;

  private final Map<Role, Setting> settings = new EnumMap<>(Role.class);

  private BuiltIn() {
    text();
    head();
    headings();
    furniture();
  }

  /** That look. */
  public static HouseLook look() {
    return new HouseLook(
        new BuiltIn().settings,
        new HouseLook.Colours(PURPLE, RULE, TABLE_HEAD),
        PageSize.BUILT_IN,
        running(),
        List.of());
  }

  private static Running running() {
    Letters small = letters(8.5, QUIET, false, false);
    Line title = new Line(List.of(new Running.Field(What.TITLE, small)), List.of(), List.of());
    Line foot =
        new Line(
            List.of(new Running.Field(What.AUTHOR, small)),
            List.of(),
            List.of(new Running.Field(What.PAGE, small)));
    Band first = new Band(List.of(), List.of(foot), List.of());
    Band every = new Band(List.of(title), List.of(foot), List.of());
    return new Running(Band.EMPTY, first, every, true);
  }

  private void text() {
    Letters plain = letters(11, Colour.BLACK, false, false);
    put(Role.BODY, plain, 0, 6, SPACED);
    put(Role.ITEM, plain, 0, 4, SPACED);
    settings.put(
        Role.QUOTE,
        new Setting(
            letters(11, QUIET, false, false), 0, 6, SPACED, mm(20), mm(10), Alignment.LEFT));
    put(Role.SOURCE, letters(9, QUIET, false, false), 3, 10, SPACED);
    put(Role.LINES, plain, 0, 12, SPACED);
    put(Role.PERSON, plain, 0, 6, SPACED);
  }

  private void head() {
    Letters quiet = letters(14, QUIET, false, false);
    put(Role.COVER_PROGRAMME, quiet, 0, 0, SPACED);
    put(Role.COVER_TITLE, letters(30, PURPLE, true, false), 170, 10, 1.05);
    put(Role.COVER_SUBTITLE, letters(18, DARK, false, false), 0, 0, 1.1);
    put(Role.COVER_DATE, quiet, 40, 0, SPACED);
    put(Role.COVER_KIND, quiet, 6, 0, SPACED);
    put(Role.NOTE_LINE, letters(11, QUIET, false, false), 0, 3, SPACED);
    put(Role.NOTE_TITLE, letters(20, PURPLE, true, false), 8, 8, 1.05);
    put(Role.NOTE_SUBTITLE, letters(13, DARK, false, false), 0, 4, 1.1);
  }

  private void headings() {
    put(Role.CONTENTS_TITLE, letters(16, PURPLE, true, false), 0, 10, SPACED);
    put(Role.CONTENTS_1, letters(11, Colour.BLACK, true, false), 5, 2, 1);
    put(Role.CONTENTS_2, letters(10, Colour.BLACK, false, false), 0, 1.5, 1);
    put(Role.HEADING_1, letters(16, PURPLE, true, false), 18, 8, SPACED);
    put(Role.APPENDIX, letters(16, PURPLE, true, false), 0, 8, SPACED);
    put(Role.HEADING_2, letters(13, DARK, true, false), 14, 6, SPACED);
    put(Role.HEADING_3, letters(11.5, DARK, true, false), 10, 4, SPACED);
    put(Role.HEADING_4, letters(11, DARK, true, true), 8, 4, SPACED);
  }

  private void furniture() {
    put(Role.CAPTION, letters(9.5, DARK, true, false), 6, 5, SPACED);
    put(Role.CELL, letters(9.5, Colour.BLACK, false, false), 2, 2, 1.08);
    put(Role.HEAD_CELL, letters(9.5, DARK, true, false), 2, 2, 1.08);
    put(Role.FOOTNOTE, letters(9, Colour.BLACK, false, false), 0, 2, 1);
    put(Role.HEADER, letters(8.5, QUIET, false, false), 0, 0, 1);
    put(Role.FOOTER, letters(8.5, QUIET, false, false), 0, 0, 1);
  }

  private static Letters letters(double size, Colour colour, boolean bold, boolean italic) {
    return new Letters(FONT, size, bold, italic, colour);
  }

  private void put(Role role, Letters letters, double before, double after, double leading) {
    settings.put(role, new Setting(letters, before, after, leading, 0, 0, Alignment.LEFT));
  }
}
