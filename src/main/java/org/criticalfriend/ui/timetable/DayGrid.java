package org.criticalfriend.ui.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.criticalfriend.timetable.SideBySide;
import org.criticalfriend.timetable.SideBySide.Placed;
import org.criticalfriend.ui.look.Styles;

/** Lays cards out by day and hour; a day with more sessions beside each other is wider. */
final class DayGrid extends Pane {
  private static final double HOUR_EMS = 5.2;
  private static final double HOURS_EMS = 3.6;
  private static final double LANE_EMS = 9;
  private static final double GAP_EMS = 0.3;
  private static final int HOUR = 60;

  private final List<Label> hours = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Region> edges = new ArrayList<>();
  private final Map<SessionCard, Placed> cards = new HashMap<>();
  private final Map<SessionCard, Integer> dayOf = new HashMap<>();
  private Week week = new Week(List.of(), List.of());

  DayGrid() {
    getStyleClass().add("cf-day-grid");
  }

  /** Shows these cards of a week, one for each session that has a time. */
  void show(Week shown, Map<Placed, SessionCard> byPlace) {
    week = shown;
    hours.clear();
    lines.clear();
    edges.clear();
    cards.clear();
    dayOf.clear();
    for (int hour = week.firstHour(); hour <= week.lastHour(); hour++) {
      Label label = new Label(WhenTexts.time(LocalTime.MIDNIGHT.plusHours(hour)));
      label.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
      hours.add(label);
      lines.add(line("cf-hour-line"));
    }
    for (int day = 0; day < week.days().size(); day++) {
      edges.add(line("cf-day-edge"));
      for (Placed placed : week.days().get(day).placed()) {
        SessionCard card = byPlace.get(placed);
        cards.put(card, placed);
        dayOf.put(card, day);
      }
    }
    getChildren().setAll(lines);
    getChildren().addAll(edges);
    getChildren().addAll(hours);
    week.days().forEach(day -> day.placed().forEach(p -> getChildren().add(byPlace.get(p))));
  }

  /** Where a day begins, counted from the left; the end of the last where there is no such day. */
  double left(int day, double width) {
    double lanes = lanesBefore(week.days().size());
    double hoursWide = HOURS_EMS * em();
    return hoursWide + (width - hoursWide) * (lanes == 0 ? 1 : lanesBefore(day) / lanes);
  }

  @Override
  protected double computePrefWidth(double height) {
    return (HOURS_EMS + LANE_EMS * lanesBefore(week.days().size())) * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return (week.lastHour() - week.firstHour() + 1) * HOUR_EMS * em();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    for (int i = 0; i < hours.size(); i++) {
      double y = top(i * HOUR);
      Label label = hours.get(i);
      double wide = label.prefWidth(-1);
      double high = label.prefHeight(-1);
      label.resizeRelocate(HOURS_EMS * em - wide - 0.6 * em, y - high / 2, wide, high);
      lines.get(i).resizeRelocate(HOURS_EMS * em, y, getWidth() - HOURS_EMS * em, 1);
    }
    for (int i = 0; i < edges.size(); i++) {
      edges.get(i).resizeRelocate(left(i, getWidth()), 0, 1, getHeight());
    }
    cards.forEach(this::place);
  }

  private void place(SessionCard card, Placed placed) {
    int day = dayOf.getOrDefault(card, 0);
    double gap = GAP_EMS * em();
    double left = left(day, getWidth()) + gap;
    double lane = (left(day + 1, getWidth()) - gap - left) / placed.lanes();
    int first = week.firstHour() * HOUR;
    double top = top(placed.from() - first);
    double height = top(placed.to() - first) - top - 2;
    card.resizeRelocate(left + placed.lane() * lane, top + 1, lane - gap, height);
  }

  /** Half an hour of room stands above the first hour. */
  private double top(int minutes) {
    return Math.round((minutes + HOUR / 4.0) * HOUR_EMS * em() / HOUR);
  }

  private double lanesBefore(int day) {
    return week.days().stream()
        .limit(day)
        .mapToDouble(one -> Math.max(1.5, SideBySide.widest(one.placed())))
        .sum();
  }

  /** The text size; labels for the hours carry it once they are styled. */
  private double em() {
    return hours.isEmpty() ? 14 : hours.getFirst().getFont().getSize() / 0.857;
  }

  private static Region line(String style) {
    Region line = new Region();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }
}
