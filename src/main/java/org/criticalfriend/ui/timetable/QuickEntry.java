package org.criticalfriend.ui.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.timetable.TypedDate;
import org.criticalfriend.timetable.TypedTime;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** A session being typed into the last row; the day stays for the next one. */
public final class QuickEntry {
  private final TimetableModel model;
  private final StringProperty date = new SimpleStringProperty("");
  private final StringProperty time = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty kind = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

  /** An empty row for this timetable. */
  public QuickEntry(TimetableModel model) {
    this.model = model;
  }

  /** Its day as it is typed; the first of the visit where nothing is. */
  public StringProperty date() {
    return date;
  }

  /** Its time as it is typed, such as "9.30-11". */
  public StringProperty time() {
    return time;
  }

  /** Its title. */
  public StringProperty title() {
    return title;
  }

  /** Its kind; the usual one where nothing is typed. */
  public StringProperty kind() {
    return kind;
  }

  /** What is wrong with what was typed; empty where nothing is. */
  public ReadOnlyStringProperty wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** Adds the session and empties the row; false where something is wrong or no title is there. */
  public boolean add() {
    LocalDate first = model.review().review().starts();
    LocalDate day = date.get().isBlank() ? first : TypedDate.read(date.get(), first);
    List<LocalTime> span = TypedTime.span(time.get());
    wrong.set(said(day, span));
    if (!wrong.get().isEmpty()) {
      return false;
    }
    LocalTime start = span.isEmpty() ? null : span.getFirst();
    LocalTime end = span.size() > 1 ? span.getLast() : null;
    model.add(title.get().strip(), kind.get(), new TimetableModel.Quick(day, start, end));
    date.set(WhenTexts.date(day));
    time.set("");
    title.set("");
    return true;
  }

  private String said(@Nullable LocalDate day, List<LocalTime> span) {
    if (day == null) {
      return Words.say("timetable.wrong.date", date.get());
    }
    if (span.isEmpty() && !time.get().isBlank()) {
      return Words.say("timetable.wrong.time", time.get());
    }
    if (span.size() > 1 && span.getLast().isBefore(span.getFirst())) {
      return Words.say("timetable.wrong.order");
    }
    return title.get().isBlank() ? Words.say("timetable.wrong.title") : "";
  }
}
