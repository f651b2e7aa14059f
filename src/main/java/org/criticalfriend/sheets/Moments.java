package org.criticalfriend.sheets;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Shows numbers as the sheet does, but days and times in one form, whatever their look there. */
final class Moments extends DataFormatter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  Moments() {
    super(Locale.UK);
  }

  @Override
  public String formatRawCellContents(
      double value, int format, @Nullable String pattern, boolean since1904) {
    boolean isMoment = DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value);
    LocalDateTime moment = isMoment ? DateUtil.getLocalDateTime(value, since1904, true) : null;
    if (moment == null) {
      return super.formatRawCellContents(value, format, pattern, since1904);
    }
    return value < 1 ? TIME.format(moment) : DAY.format(moment);
  }
}
