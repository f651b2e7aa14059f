package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.criticalfriend.evidence.LooseEnds;
import org.criticalfriend.evidence.LooseSort;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.GoingRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each sort of loose end, followed from the overview by keys, in a real window on a real file. */
class LooseEndsLeadOnTest {
  private static final int FOLLOWED = 4;
  @TempDir private Path folder;
  private OpenWindow open;

  @BeforeEach
  void openWindow() throws TimeoutException {
    open =
        OpenWindow.on(
            () -> SampleDesk.of(SampleReview.bundle(loose()), folder, new Immediately()), folder);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.close();
  }

  @ParameterizedTest
  @EnumSource(LooseSort.class)
  void leadsToEachOfItsThingsInTurn(LooseSort sort) {
    List<Id> things =
        new LooseEnds(open.desk().review().get(), open.desk().today().atTime(open.desk().now()))
            .of(sort)
            .things();
    assertThat(things).hasSizeGreaterThan(1);
    open.robot().interact(() -> open.model().go(PartName.OVERVIEW));

    open.robot().interact(() -> row(sort, things.size()).requestFocus());
    open.robot().push(KeyCode.ENTER);
    List<Id> reached = new ArrayList<>();
    for (int i = 0; i < Math.min(FOLLOWED, things.size()); i++) {
      reached.add(open.model().selected().get());
      open.robot().push(KeyCode.ALT, KeyCode.L);
    }

    assertThat(reached).isEqualTo(things.subList(0, reached.size()));
    assertThat(open.model().front().get()).isNotEqualTo(PartName.OVERVIEW);
    assertThat(open.model().trail().isFollowed()).isTrue();
  }

  /** The row that is a link and says this sort's words. */
  private Node row(LooseSort sort, int count) {
    String words = Words.say("overview.loose." + sort.name().toLowerCase(Locale.ROOT), count);
    return within(open.window().scene().getRoot())
        .filter(GoingRow.class::isInstance)
        .filter(
            row ->
                within(row)
                    .anyMatch(one -> one instanceof Labeled said && words.equals(said.getText())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link says " + words));
  }

  private static Stream<Node> within(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(LooseEndsLeadOnTest::within))
        : Stream.of(node);
  }

  /** The sample with two or more of everything that can be left to do. */
  private static Review loose() {
    Review review = SampleReview.onSite();
    List<Finding> findings = new ArrayList<>();
    for (Finding one : review.findings()) {
      boolean rests = findings.size() % 2 == 1 && !one.evidence().isEmpty();
      List<Evidence> evidence = rests ? one.evidence().subList(0, 1) : List.of();
      Finding untied = with(Finding.class, one, "keyQuestions", List.of());
      findings.add(with(Finding.class, untied, "evidence", evidence));
    }
    List<Recommendation> advice = new ArrayList<>();
    for (Recommendation one : review.recommendations()) {
      List<Id> answered = advice.size() < 2 ? List.of() : List.of(findings.get(1).id());
      advice.add(with(Recommendation.class, one, "findings", answered));
    }
    List<Session> sessions = new ArrayList<>(review.sessions());
    sessions.add(earlier(sessions.getFirst()));
    sessions.add(earlier(sessions.getFirst()));
    Review changed = SampleReview.with(review, "findings", findings);
    changed = SampleReview.with(changed, "recommendations", advice);
    changed =
        SampleReview.with(
            changed, "notes", all(Note.class, review.notes(), "keyQuestions", List.of()));
    changed =
        SampleReview.with(
            changed, "actions", all(Action.class, review.actions(), "leads", List.of()));
    changed =
        SampleReview.with(changed, "people", all(Person.class, review.people(), "post", null));
    return SampleReview.with(changed, "sessions", all(Session.class, sessions, "peers", List.of()));
  }

  private static Session earlier(Session session) {
    Session other = with(Session.class, session, "id", Id.create());
    return with(Session.class, other, "date", LocalDate.of(2025, 6, 2));
  }

  private static <T extends Record> List<T> all(
      Class<T> type, List<T> things, String member, Object value) {
    return things.stream().map(one -> with(type, one, member, value)).toList();
  }

  private static <T extends Record> T with(Class<T> type, T thing, String member, Object value) {
    return Shape.of(type).with(thing, member, value);
  }
}
