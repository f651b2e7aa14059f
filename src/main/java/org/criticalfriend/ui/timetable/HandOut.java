package org.criticalfriend.ui.timetable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.criticalfriend.calendar.CalendarFile;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.DayPages;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.Notice;

/** Writes the timetable into files for the team, in the background, and tells when it is there. */
public final class HandOut {
  private final Desk desk;
  private final Background background;
  private final Consumer<Notice> tell;

  /** Hand-outs of the review on this desk. */
  public HandOut(Desk desk, Background background, Consumer<Notice> tell) {
    this.desk = desk;
    this.background = background;
    this.tell = tell;
  }

  /**
   * A PDF with a page for each day and each peer; replaces what is there.
   *
   * @param hidesNames whether the screen hides names, which the print shows
   */
  public void print(Path target, boolean hidesNames) {
    String told = hidesNames ? "timetable.printed-names" : "timetable.printed";
    Review review = desk.review().get();
    background.run(
        () -> new PdfWriter().write(DayPages.of(review), target, true),
        pages -> tell.accept(Notice.of(Words.say(told, name(target)))),
        trouble -> tell.accept(Notice.of(trouble)));
  }

  /** A calendar file with all sessions that have a day; replaces what is there. */
  public void calendar(Path target) {
    Review review = desk.review().get();
    Instant now = desk.today().atTime(desk.now()).atZone(ZoneId.systemDefault()).toInstant();
    background.run(
        () -> {
          CalendarFile.write(review, target, ZoneId.systemDefault(), now);
          return target;
        },
        written -> tell.accept(Notice.of(Words.say("timetable.exported", name(target)))),
        trouble -> tell.accept(Notice.of(trouble)));
  }

  private static String name(Path target) {
    return String.valueOf(target.getFileName());
  }
}
