package org.criticalfriend.ui.timetable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.criticalfriend.calendar.CalendarFile;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.sheets.Sheets;
import org.criticalfriend.timetable.Arrivals;
import org.criticalfriend.timetable.Entry;
import org.criticalfriend.timetable.EntryRows;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;

/** Shows which sessions a file brings; nothing is in the review until they are taken in. */
public final class ImportModel {
  private final Desk desk;
  private final Background background;
  private final Consumer<Notice> tell;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A session of the file.
   *
   * @param arrival what it would be
   * @param taken whether it is to be taken in
   */
  public record Line(Arrivals.Arrival arrival, BooleanProperty taken) {
    /** What there is to say of it; empty where nothing. */
    public String remark() {
      if (arrival.isKnown()) {
        return Words.say("timetable.import.known");
      }
      return arrival.unknown().isEmpty()
          ? ""
          : Words.say("timetable.import.unknown", String.join(", ", arrival.unknown()));
    }
  }

  /** Imports into the review on this desk. */
  public ImportModel(Desk desk, Background background, Consumer<Notice> tell) {
    this.desk = desk;
    this.background = background;
    this.tell = tell;
  }

  /** The sessions of the file that was read last; none before, and after they were taken in. */
  public ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Reads a file in the background; what the review has already is not ticked. */
  public void read(Path file) {
    LocalDate near = desk.review().get().review().starts();
    background.run(
        () -> entries(file, near), this::show, trouble -> tell.accept(Notice.of(trouble)));
  }

  /** Puts the ticked sessions in, as one step. */
  public void take() {
    Session[] sessions =
        lines.get().stream()
            .filter(line -> line.taken().get())
            .map(line -> line.arrival().session())
            .toArray(Session[]::new);
    lines.set(List.of());
    if (sessions.length > 0) {
      desk.take(Step.put(Words.say("timetable.step.import", sessions.length), sessions));
      Notice.Act undo = new Notice.Act(Words.say("timetable.undo"), desk::undo);
      tell.accept(new Notice(Words.say("timetable.imported", sessions.length), null, undo));
    }
  }

  /** Forgets the file. */
  public void cancel() {
    lines.set(List.of());
  }

  private static List<Entry> entries(Path file, LocalDate near) {
    boolean calendar = file.toString().toLowerCase(Locale.ROOT).endsWith(".ics");
    return calendar
        ? CalendarFile.read(file, ZoneId.systemDefault())
        : EntryRows.read(Sheets.read(file), near);
  }

  private void show(List<Entry> entries) {
    if (entries.isEmpty()) {
      tell.accept(Notice.told(Words.say("timetable.import.none")));
      return;
    }
    Review review = desk.review().get();
    String usual = Kinds.usual(review, Words.say("timetable.usual-kind"));
    lines.set(
        new Arrivals(review, usual)
            .of(entries).stream()
                .map(one -> new Line(one, new SimpleBooleanProperty(!one.isKnown())))
                .toList());
  }
}
