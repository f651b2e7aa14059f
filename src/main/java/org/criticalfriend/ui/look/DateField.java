package org.criticalfriend.ui.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date, shown as "9 April 2008", typed that way or with figures, day first. */
public final class DateField extends DatePicker {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> TYPED =
      List.of(
          SHOWN,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK),
          DateTimeFormatter.ISO_LOCAL_DATE);

  /** A field with this date in it. */
  public DateField(@Nullable LocalDate date) {
    super(date);
    setShowWeekNumbers(false);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate shown) {
            return shown == null ? "" : SHOWN.format(shown);
          }

          @Override
          public @Nullable LocalDate fromString(String typed) {
            return typed.isBlank() ? null : read(typed.strip());
          }
        });
    focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                commitValue();
              }
            });
  }

  /** What cannot be read leaves the date as it was. */
  private @Nullable LocalDate read(String typed) {
    for (DateTimeFormatter form : TYPED) {
      try {
        return LocalDate.parse(typed, form);
      } catch (DateTimeParseException _) {
        // perhaps the next form
      }
    }
    return getValue();
  }
}
