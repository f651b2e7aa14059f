package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Finds points that print as drafts, and what is said elsewhere in the words of points that the
 * team set aside or did not agree on: eight words in a row that are theirs alone.
 */
final class PointStates implements PaperCheck {
  private static final int IN_A_ROW = 8;

  private record Point(Id id, String what, State state, String text) {}

  @Override
  public List<Remark> of(Reading reading) {
    List<Point> points = points(reading);
    List<Remark> remarks = new ArrayList<>(drafts(reading, points));
    remarks.addAll(elsewhere(reading, points));
    return remarks;
  }

  private static List<Remark> drafts(Reading reading, List<Point> points) {
    Map<Id, Point> byId = points.stream().collect(Collectors.toMap(Point::id, one -> one));
    Set<Id> told = new HashSet<>();
    List<Remark> remarks = new ArrayList<>();
    for (Line line : reading.lines()) {
      Point point = line.thing() == null ? null : byId.get(line.thing());
      if (point != null && point.state() == State.DRAFT && told.add(point.id())) {
        String text =
            "This " + point.what() + " is a draft: “" + Words.opening(line.text(), 70) + "”.";
        remarks.add(reading.remark(RemarkKind.NOT_AGREED, line, "", text));
      }
    }
    return remarks;
  }

  private static List<Remark> elsewhere(Reading reading, List<Point> points) {
    Set<Id> ids = points.stream().map(Point::id).collect(Collectors.toSet());
    List<Line> others =
        reading.lines().stream()
            .filter(Line::isOpen)
            .filter(line -> line.thing() == null || !ids.contains(line.thing()))
            .filter(line -> !Consensus.isDeniedIn(line.headings() + "\n" + line.text()))
            .toList();
    Shingles shingles = new Shingles(others, IN_A_ROW);
    List<Remark> remarks = new ArrayList<>();
    for (Point point : points) {
      Line line = isOpen(point.state()) ? shingles.like(point.text()) : null;
      if (line != null) {
        remarks.add(stolen(reading, line, point));
      }
    }
    return remarks;
  }

  private static boolean isOpen(State state) {
    return state == State.NO_CONSENSUS || state == State.PARKED;
  }

  private static Remark stolen(Reading reading, Line line, Point point) {
    String words = "“" + Words.opening(point.text(), 60) + "”";
    return point.state() == State.PARKED
        ? reading.remark(
            RemarkKind.NOT_AGREED,
            line,
            "",
            "It says what a parked " + point.what() + " says: " + words + ".")
        : reading.remark(
            RemarkKind.NO_CONSENSUS,
            line,
            "",
            "It says as the team's what a "
                + point.what()
                + " without consensus says: "
                + words
                + ".");
  }

  private static List<Point> points(Reading reading) {
    return Stream.concat(
            reading.review().findings().stream()
                .map(
                    one ->
                        new Point(
                            one.id(), "finding", one.state(), text(one.text(), one.headline()))),
            reading.review().recommendations().stream()
                .map(
                    one ->
                        new Point(
                            one.id(),
                            "recommendation",
                            one.state(),
                            text(one.text(), one.headline()))))
        .toList();
  }

  private static String text(String text, @Nullable String headline) {
    String bare = text.isBlank() && headline != null ? headline : text;
    return bare.replace("**", "").replaceAll("\\[\\^[^]]*]", "");
  }
}
