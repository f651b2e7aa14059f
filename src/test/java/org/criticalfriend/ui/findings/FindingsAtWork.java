package org.criticalfriend.ui.findings;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The sample's findings before the team is done with them, on a real file. */
abstract class FindingsAtWork {
  @TempDir Path folder;
  final Immediately background = new Immediately();
  Desk desk;
  FrameModel frame;
  FindingsModel model;

  @BeforeEach
  void layOut() {
    show(SampleDesk.of(SampleReview.bundle(SampleReview.onSite()), folder, background));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  void show(Desk laid) {
    desk = laid;
    frame = new FrameModel(desk);
    model = new FindingsModel(frame, background);
  }

  List<Finding> findings() {
    return desk.review().get().findings();
  }

  List<Theme> themes() {
    return desk.review().get().themes();
  }

  Finding now(Finding finding) {
    return model.points().get().finding(finding.id());
  }

  Recommendation recommendation(Id id) {
    return model.points().get().recommendation(id);
  }

  List<String> headings() {
    return model.rows().stream()
        .filter(Row.Heading.class::isInstance)
        .map(row -> ((Row.Heading) row).words())
        .toList();
  }

  List<Finding> cards() {
    return model.rows().stream()
        .filter(Row.Card.class::isInstance)
        .map(row -> ((Row.Card) row).finding())
        .toList();
  }

  List<Finding> under(Theme theme) {
    return cards().stream().filter(one -> theme.id().equals(one.theme())).toList();
  }

  Finding first(Theme theme) {
    return under(theme).getFirst();
  }

  Finding last(Theme theme) {
    return under(theme).getLast();
  }

  static List<Id> notesOf(Finding finding) {
    return finding.evidence().stream().map(Evidence::note).toList();
  }
}
