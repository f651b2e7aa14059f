package org.criticalfriend.ui.look;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Every icon, by what it stands for; its colour and size come from the style sheet. */
public enum Icon {
  OVERVIEW(Material2OutlinedAL.DASHBOARD),
  QUESTIONS(Material2OutlinedAL.HELP_OUTLINE),
  PEOPLE(Material2OutlinedMZ.PEOPLE_OUTLINE),
  TIMETABLE(Material2OutlinedAL.EVENT),
  NOTES(Material2OutlinedAL.CREATE),
  FINDINGS(Material2OutlinedAL.LIGHTBULB),
  RECOMMENDATIONS(Material2OutlinedMZ.PLAYLIST_ADD_CHECK),
  PAPER(Material2OutlinedAL.DESCRIPTION),
  FOLLOW_UP(Material2OutlinedMZ.UPDATE),
  TONIGHT(Material2OutlinedAL.BEDTIME),

  HEARD(Material2OutlinedAL.HEARING),
  SEEN(Material2OutlinedMZ.VISIBILITY),
  READ(Material2OutlinedMZ.MENU_BOOK),
  QUOTE(Material2OutlinedAL.FORMAT_QUOTE),
  FIGURE(Material2OutlinedAL.BAR_CHART),
  OPEN_QUESTION(Material2OutlinedAL.HELP_OUTLINE),

  STRENGTH(Material2OutlinedAL.ADD_CIRCLE_OUTLINE),
  CHALLENGE(Material2OutlinedAL.CHANGE_HISTORY),
  GOOD_PRACTICE(Material2OutlinedMZ.STAR_BORDER),
  GENERAL_POINT(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
  DRAFT(Material2OutlinedAL.CREATE),
  NO_CONSENSUS(Material2OutlinedAL.CALL_SPLIT),
  PARKED(Material2OutlinedMZ.PAUSE),
  RESTS_ON(Material2OutlinedAL.LAYERS),

  ANSWERED_BY(Material2OutlinedMZ.SUBDIRECTORY_ARROW_RIGHT),
  ANSWERS(Material2OutlinedAL.LINK),
  NOT_LINKED(Material2OutlinedAL.LINK_OFF),
  AGREE_TOGETHER(Material2OutlinedAL.HOW_TO_VOTE),

  ADD(Material2OutlinedAL.ADD),
  AGENDA(Material2OutlinedMZ.VIEW_WEEK),
  AGREED(Material2OutlinedAL.CHECK),
  BOLD(Material2OutlinedAL.FORMAT_BOLD),
  BULLETED(Material2OutlinedAL.FORMAT_LIST_BULLETED),
  BACKGROUND_ONLY(Material2OutlinedAL.LOCK),
  CHOOSE(Material2OutlinedAL.EXPAND_MORE),
  CLASH(Material2OutlinedAL.ERROR_OUTLINE),
  CLOSE(Material2OutlinedAL.CLOSE),
  COPY(Material2OutlinedAL.CONTENT_COPY),
  DEEPER(Material2OutlinedAL.FORMAT_INDENT_INCREASE),
  DOCUMENT(Material2OutlinedAL.ARTICLE),
  DROP(Material2OutlinedAL.GET_APP),
  FIND(Material2OutlinedMZ.SEARCH),
  FOLDER(Material2OutlinedAL.FOLDER),
  FOOTNOTE(Material2OutlinedMZ.SHORT_TEXT),
  FRONTLINE(Material2OutlinedAL.HANDYMAN),
  GO(Material2OutlinedAL.CHEVRON_RIGHT),
  HANDLE(Material2OutlinedAL.DRAG_INDICATOR),
  HOST(Material2OutlinedAL.LOCATION_CITY),
  HISTORY(Material2OutlinedAL.HISTORY),
  INFORMATION(Material2OutlinedAL.INFO),
  IMPORT(Material2OutlinedMZ.PUBLISH),
  ITALIC(Material2OutlinedAL.FORMAT_ITALIC),
  LETTER(Material2OutlinedMZ.MAIL_OUTLINE),
  MERGE(Material2OutlinedAL.CALL_MERGE),
  MORE(Material2OutlinedMZ.MORE_HORIZ),
  NEW_SECTION(Material2OutlinedMZ.PLAYLIST_ADD),
  NEW_TABLE(Material2OutlinedAL.GRID_ON),
  NUMBERED(Material2OutlinedAL.FORMAT_LIST_NUMBERED),
  NEW_PERSON(Material2OutlinedMZ.PERSON_ADD),
  NOW(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
  OPEN_FILE(Material2OutlinedMZ.OPEN_IN_NEW),
  PAGE_WIDTH(Material2OutlinedMZ.VIEW_CAROUSEL),
  WHOLE_PAGE(Material2OutlinedAL.FULLSCREEN_EXIT),
  PARTNER(Material2OutlinedAL.BUSINESS),
  PASTE(Material2OutlinedAL.CONTENT_PASTE),
  PDF(Material2OutlinedMZ.PICTURE_AS_PDF),
  PERSON(Material2OutlinedMZ.PERSON_OUTLINE),
  PICTURE(Material2OutlinedAL.IMAGE),
  PRINT(Material2OutlinedMZ.PRINT),
  PROGRAMME(Material2OutlinedAL.FLAG),
  REDO(Material2OutlinedMZ.REDO),
  REMOVE(Material2OutlinedAL.DELETE_OUTLINE),
  REVIEW(Material2OutlinedAL.FORUM),
  SAMPLE(Material2OutlinedAL.EXPLORE),
  SCALES(Material2OutlinedMZ.TUNE),
  SENIOR(Material2OutlinedAL.ACCOUNT_BALANCE),
  SHARED_SCREEN(Material2OutlinedMZ.PRESENT_TO_ALL),
  SMALLER(Material2OutlinedMZ.REMOVE),
  STAGE_NOW(Material2OutlinedMZ.RADIO_BUTTON_CHECKED),
  SWAP(Material2OutlinedMZ.SWAP_HORIZ),
  TABLE(Material2OutlinedAL.LIST_ALT),
  TIME(Material2OutlinedMZ.SCHEDULE),
  TRAY(Material2OutlinedMZ.USB),
  UNDO(Material2OutlinedMZ.UNDO),
  VENUE(Material2OutlinedMZ.PLACE),
  WARNING(Material2OutlinedMZ.REPORT_PROBLEM),
  WHO_MET(Material2OutlinedMZ.RECORD_VOICE_OVER),
  WORTH_A_FINDING(Material2OutlinedMZ.PRIORITY_HIGH);

  private final String code;

  Icon(Ikon ikon) {
    this.code = ikon.getDescription();
  }

  /** The icon at the size of text in line. */
  public FontIcon inLine() {
    return styled("icon");
  }

  /** The icon as large as in bars. */
  public FontIcon inBar() {
    return styled("icon-bar");
  }

  /** The icon as large as in empty places. */
  public FontIcon large() {
    return styled("icon-large");
  }

  /** Makes a node that shows another icon show this one, at the same size. */
  public void on(FontIcon shown) {
    shown.setIconLiteral(code);
  }

  private FontIcon styled(String style) {
    FontIcon icon = new FontIcon(code);
    icon.getStyleClass().add(style);
    return icon;
  }
}
