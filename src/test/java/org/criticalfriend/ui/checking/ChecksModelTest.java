package org.criticalfriend.ui.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.checks.Spot;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.checking.CheckLine.Found;
import org.criticalfriend.ui.checking.CheckLine.Head;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Spot> gone = new ArrayList<>();
  private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
  private Desk desk;
  private ChecksModel model;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    Finding first = desk.review().get().findings().getFirst();
    write(
        Shape.of(Finding.class)
            .with(first, "text", "Bronwen Parry and others utilise the golden thread well."));
    model = new ChecksModel(desk, remarks, gone::add);
    read();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void putsWhatBlocksFirstAndCountsBoth() {
    assertThat(model.lines().getFirst()).isEqualTo(new Head(true, model.blocking().get()));
    assertThat(model.blocking().get()).isEqualTo(1);
    assertThat(model.count().get()).isEqualTo(remarks.size());
    assertThat(model.lines()).hasSize(remarks.size() + 2);
  }

  @Test
  void looksAtTheNextAndRoundFromTheLastAndGoesToThePlaceWhenAsked() {
    model.next();
    assertThat(model.selected().get().kind()).isEqualTo(RemarkKind.PERSON_NAMED);
    assertThat(gone).isEmpty();
    model.go();
    assertThat(gone).containsExactly(model.selected().get().spot());
    model.previous();
    assertThat(model.lines().getLast()).isEqualTo(new Found(model.selected().get()));
    model.next();
    assertThat(model.selected().get().kind()).isEqualTo(RemarkKind.PERSON_NAMED);
  }

  @Test
  void mendsInOneStepThatUndoTakesBack() {
    select(RemarkKind.JARGON, "utilise");
    model.settle();
    assertThat(text()).contains("use the golden thread");
    assertThat(desk.toUndo().get()).isEqualTo("Write “use”");
    assertThat(found(RemarkKind.JARGON))
        .extracting(one -> one.spot().words())
        .doesNotContain("utilise");
    desk.undo();
    read();
    assertThat(found(RemarkKind.JARGON)).extracting(one -> one.spot().words()).contains("utilise");
  }

  @Test
  void goesThereWhereThereIsNothingSafeToDo() {
    select(RemarkKind.JARGON, "golden thread");
    model.settle();
    assertThat(gone).hasSize(1);
    assertThat(text()).contains("utilise");
  }

  @Test
  void keepsInTheFileThatSomethingIsNoSlip() {
    select(RemarkKind.JARGON, "golden thread");
    model.leave();
    assertThat(found(RemarkKind.JARGON)).hasSize(1);
    desk.close();
    desk = SampleDesk.again(folder, background);
    assertThat(desk.review().get().review().remarksLeft())
        .extracting(one -> one.words())
        .containsExactly("golden thread");
  }

  @Test
  void asksForConsentOnlyWhereAPersonIsNamed() {
    select(RemarkKind.JARGON, "golden thread");
    model.agreed();
    assertThat(desk.review().get().review().remarksLeft()).isNull();
    select(RemarkKind.PERSON_NAMED, "Bronwen Parry");
    model.agreed();
    assertThat(model.blocking().get()).isZero();
    read();
    assertThat(found(RemarkKind.PERSON_NAMED)).isEmpty();
  }

  @Test
  void looksAtTheNextWhereOneIsSettled() {
    model.next();
    model.agreed();
    assertThat(model.selected().get()).isEqualTo(((Found) model.lines().get(1)).remark());
  }

  private void select(RemarkKind kind, String words) {
    model
        .selected()
        .set(
            found(kind).stream()
                .filter(one -> one.spot().words().equals(words))
                .findFirst()
                .orElseThrow());
  }

  private List<Remark> found(RemarkKind kind) {
    List<Remark> found = new ArrayList<>();
    for (CheckLine line : model.lines()) {
      if (line instanceof Found(Remark remark) && remark.kind() == kind) {
        found.add(remark);
      }
    }
    return found;
  }

  private String text() {
    return desk.review().get().findings().getFirst().text();
  }

  private void write(Finding finding) {
    desk.take(Step.put("Write", finding));
  }

  private void read() {
    Review review = desk.review().get();
    Bundle bundle = bundle(review);
    remarks.setAll(new Checks(Jargon.builtIn()).of(bundle, review.papers().getFirst()));
  }

  private Bundle bundle(Review review) {
    List<Bundle> bundles = new ArrayList<>();
    desk.ask(
        file -> new Bundle(review, file.review().pictures()),
        bundles::add,
        trouble -> {
          throw trouble;
        });
    return bundles.getFirst();
  }
}
