package org.criticalfriend.ui.recommendations;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Recommendations of the sample on a desk with a real file, and the ways to name them. */
abstract class RecommendationsAtHand {
  @TempDir Path folder;
  final Immediately background = new Immediately();
  Desk desk;
  FrameModel frame;
  RecommendationsModel model;
  Twins twins;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    frame = new FrameModel(desk);
    model = new RecommendationsModel(frame, background);
    twins = model.twins();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  List<TwinRow.Head> heads() {
    return twins.rows().stream()
        .filter(TwinRow.Head.class::isInstance)
        .map(TwinRow.Head.class::cast)
        .toList();
  }

  List<Id> shown(Side side) {
    return twins.rows().stream()
        .map(row -> row.at(side))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  TwinRow rowOf(Id id) {
    return twins.rows().stream()
        .filter(row -> id.equals(row.at(Side.RECOMMENDATIONS)))
        .findFirst()
        .orElseThrow();
  }

  String lineOf(Id id, Side side) {
    return ((TwinRow.Pair) rowOf(id)).line(side).aloud();
  }

  Bunch under(String theme) {
    return new Bunch.OfTheme(theme(theme));
  }

  Id theme(String label) {
    return desk.review().get().themes().stream()
        .map(theme -> theme.id())
        .filter(id -> id.text().equals(label))
        .findFirst()
        .orElseThrow();
  }

  Finding finding(String label) {
    return desk.review().get().findings().stream()
        .filter(one -> one.id().text().equals(label))
        .findFirst()
        .orElseThrow();
  }

  Recommendation advice(String label) {
    return desk.review().get().recommendations().stream()
        .filter(one -> one.id().text().equals(label))
        .findFirst()
        .orElseThrow();
  }

  Recommendation last() {
    return desk.review().get().recommendations().getLast();
  }

  List<String> codes() {
    return desk.review().get().recommendations().stream().map(Recommendation::code).toList();
  }
}
