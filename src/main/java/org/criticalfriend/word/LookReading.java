package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.house.Role;
import org.criticalfriend.house.Running;
import org.criticalfriend.house.Running.Band;
import org.criticalfriend.house.Setting;

/** Tells the look of a house style to the writers that know nothing of Word. */
final class LookReading {
  private final StyleSheet styles;
  private final StyleReading reading;
  private final TableColours table;
  private final PageFrame page;
  private final boolean ours;
  private final List<String> remarks = new ArrayList<>();

  LookReading(StyleSheet styles, Theme theme, PageFrame page, boolean ours) {
    this.styles = styles;
    reading = new StyleReading(styles, theme);
    table = new TableColours(styles, theme);
    this.page = page;
    this.ours = ours;
  }

  /** Sentences on what others cannot follow. */
  List<String> remarks() {
    return remarks;
  }

  /** The look. */
  HouseLook look(PackedParts parts) {
    Map<Role, Setting> settings = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      settings.put(role, setting(role));
    }
    HouseLook.Colours colours =
        new HouseLook.Colours(
            reading.letters(styles.chain(id(Style.HYPERLINK)), List.of()).colour(),
            table.rule(),
            table.head());
    return new HouseLook(settings, colours, page.pageSize(), running(), EmbeddedFonts.of(parts));
  }

  /** Only quotations are indented; what else is, hangs from numbers that every writer sets. */
  private Setting setting(Role role) {
    Setting said = reading.setting(id(style(role)));
    return role == Role.QUOTE
        ? said
        : new Setting(
            said.letters(), said.before(), said.after(), said.leading(), 0, 0, said.alignment());
  }

  private static Style style(Role role) {
    return switch (role) {
      case BODY -> Style.BODY_TEXT;
      case ITEM -> Style.LIST_BULLET;
      case CELL -> Style.TABLE_TEXT;
      case HEAD_CELL -> Style.TABLE_HEADING;
      case FOOTNOTE -> Style.FOOTNOTE_TEXT;
      case COVER_TITLE -> Style.TITLE;
      case COVER_SUBTITLE -> Style.SUBTITLE;
      case CONTENTS_TITLE -> Style.TOC_HEADING;
      case CONTENTS_1 -> Style.TOC_1;
      case CONTENTS_2 -> Style.TOC_2;
      case APPENDIX -> Style.APPENDIX_HEADING;
      case QUOTE, SOURCE, LINES, PERSON, CAPTION -> Style.valueOf(role.name());
      case COVER_PROGRAMME, COVER_DATE, COVER_KIND -> Style.valueOf(role.name());
      case NOTE_LINE, NOTE_TITLE, NOTE_SUBTITLE -> Style.valueOf(role.name());
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> Style.valueOf(role.name());
      case HEADER, FOOTER -> Style.valueOf(role.name());
    };
  }

  private String id(Style style) {
    return Objects.requireNonNull(styles.id(style));
  }

  private Running running() {
    Band every = band("default");
    if (!page.firstDiffers()) {
      return new Running(every, every, every, ours);
    }
    Band cover = band("first");
    List<Running.Line> footer = cover.footer().isEmpty() ? every.footer() : cover.footer();
    Band first = new Band(cover.header(), footer, cover.floating());
    return new Running(cover, first, every, ours);
  }

  private Band band(String which) {
    List<Running.Line> header = new ArrayList<>();
    List<Running.Line> footer = new ArrayList<>();
    List<Running.Floating> floating = new ArrayList<>();
    PageSize size = page.pageSize();
    for (RunningPart part : page.running()) {
      if (part.page().equals(which)) {
        PartPictures pictures = new PartPictures(part, size);
        BandReading read =
            new BandReading(styles, reading, pictures, id(Style.NORMAL)).read(part.root());
        (part.kind() == PartKind.HEADER ? header : footer).addAll(read.lines());
        floating.addAll(read.floating());
        tellUnread(part.kind(), pictures.unread());
      }
    }
    return new Band(header, footer, floating);
  }

  private void tellUnread(PartKind kind, int unread) {
    if (unread > 0) {
      remarks.add(
          "A drawing or text box in the template's "
              + (kind == PartKind.HEADER ? "header" : "footer")
              + " is in the Word file, but not in the PDF.");
    }
  }
}
