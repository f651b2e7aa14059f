package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.house.Running;
import org.criticalfriend.house.Running.Band;
import org.criticalfriend.house.Running.Line;
import org.criticalfriend.house.Setting.Letters;
import org.criticalfriend.pdf.BandLine.Page;

/** What stands above and beneath the text of pages: sets it, and makes room for it. */
final class Bands {
  /** Between what stands above the text and the text, where the margin is used up. */
  private static final double CLEAR = 6;

  /** More than this part of the sheet is never taken from the text. */
  private static final double MOST = 0.3;

  private final Job job;
  private final Running running;
  private final Letters small;

  Bands(Job job, Running running, Letters small) {
    this.job = job;
    this.running = running;
    this.small = small;
  }

  /** The page with room for what stands on every page of the paper. */
  Sheet sheet(PageSize size) {
    Page any = new Page(1, 1, size.width() - size.left() - size.right());
    double header = height(header(running.every()), any);
    double footer =
        Stream.of(running.every(), running.first(), running.cover())
            .mapToDouble(band -> height(band.footer(), any))
            .max()
            .orElse(0);
    double most = size.height() * MOST;
    double top = header == 0 ? 0 : size.header() + header + CLEAR;
    double bottom = footer == 0 ? 0 : size.footer() + footer + CLEAR;
    return new Sheet(
        size,
        Math.max(size.top(), Math.min(most, top)),
        Math.max(size.bottom(), Math.min(most, bottom)));
  }

  /** How much lower than on other pages the text begins on the first page. */
  double lower(boolean cover) {
    Sheet sheet = job.sheet();
    Band band = cover ? running.cover() : running.first();
    double header = height(header(band), page(1, 1));
    double reached = header == 0 ? 0 : sheet.size().header() + header + CLEAR;
    return Math.clamp(reached - sheet.top(), 0, sheet.height() * MOST);
  }

  /** Draws what stands on a page, counted from 1. */
  void draw(Pen pen, boolean cover, int number, int total) {
    Sheet sheet = job.sheet();
    Band band = cover ? running.cover() : number == 1 ? running.first() : running.every();
    Page page = page(number, total);
    for (Running.Floating one : band.floating()) {
      pen.repeat(
          (all, top) ->
              all.picture(
                  job.root(),
                  job.picture(one.image()),
                  all.area(one.x(), top, one.width(), one.height())),
          one.y() - sheet.top());
    }
    draw(pen, header(band), page, sheet.size().header() - sheet.top());
    double foot = sheet.height() - sheet.size().footer() - height(band.footer(), page);
    draw(pen, band.footer(), page, foot - sheet.top());
  }

  private void draw(Pen pen, List<Line> lines, Page page, double from) {
    double reached = from;
    for (Line line : lines) {
      BandLine set = new BandLine(job, line, page);
      set.draw(pen, reached);
      reached += set.height();
    }
  }

  private double height(List<Line> lines, Page page) {
    return lines.stream().mapToDouble(line -> new BandLine(job, line, page).height()).sum();
  }

  private Page page(int number, int total) {
    return new Page(number, total, job.sheet().textWidth());
  }

  /** A header, and in it what the page says of a draft. */
  private List<Line> header(Band band) {
    String words = job.tree().properties().draft();
    if (words.isEmpty()) {
      return band.header();
    }
    Letters bold = new Letters(small.font(), small.size(), true, false, small.colour());
    List<Running.Piece> draft = List.of(new Running.Words(words, bold));
    List<Line> lines = new ArrayList<>(band.header());
    if (running.draftBeside() && !lines.isEmpty()) {
      Line first = lines.getFirst();
      List<Running.Piece> right = new ArrayList<>(first.left());
      right.addAll(first.right());
      lines.set(0, new Line(draft, first.centre(), right));
    } else {
      lines.addFirst(new Line(draft, List.of(), List.of()));
    }
    return lines;
  }
}
