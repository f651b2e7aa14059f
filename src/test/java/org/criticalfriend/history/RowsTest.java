package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {
  private final Copy ann = Copy.of("Ann");

  @BeforeEach
  void aSectionWithABlock() {
    ann.begin().write("section", Fields.KIND, "section");
    ann.begin().write("block", Fields.KIND, "block");
    ann.write("block", Fields.PARENT, "section");
    ann.write("block", "text", "words");
  }

  @Test
  void deletedRowIsGoneAndThoseBeneathAreHidden() {
    Operation deletion = ann.begin().write("section", Fields.DELETED, "true");

    assertThat(ann.life("section")).isEqualTo(new Life.Deleted(List.of(deletion)));
    assertThat(ann.life("block")).isEqualTo(new Life.Hidden("section"));
  }

  @Test
  void restoredRowIsBackWithAllBeneath() {
    ann.begin().write("section", Fields.DELETED, "true");
    ann.begin().write("section", Fields.DELETED, "false");

    assertThat(ann.life("section")).isEqualTo(new Life.Present());
    assertThat(ann.life("block")).isEqualTo(new Life.Present());
  }

  @Test
  void rowDeletedHereAndEditedThereStaysMarked() {
    Copy bob = ann.handTo("Bob");
    Operation deletion = ann.begin().write("block", Fields.DELETED, "true");
    Operation edit = bob.begin().write("block", "text", "better words");
    ann.take(bob);

    assertThat(ann.life("block")).isEqualTo(new Life.Contested(List.of(deletion), List.of(edit)));
  }

  @Test
  void rowStaysIfOneBeneathItWasEdited() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.DELETED, "true");
    bob.begin().write("block", "text", "better words");
    ann.take(bob);

    assertThat(ann.life("section")).isInstanceOf(Life.Contested.class);
    assertThat(ann.life("block")).isEqualTo(new Life.Present());
  }

  @Test
  void rowStaysIfOneWasMovedBeneathIt() {
    ann.begin().write("stray", Fields.KIND, "block");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.DELETED, "true");
    bob.begin().write("stray", Fields.PARENT, "section");
    ann.take(bob);

    assertThat(ann.life("section")).isInstanceOf(Life.Contested.class);
    assertThat(ann.life("stray")).isEqualTo(new Life.Present());
  }

  @Test
  void rowMovedAwayInTimeSurvivesTheDeletionOfItsOldPlace() {
    ann.begin().write("other", Fields.KIND, "section");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.DELETED, "true");
    bob.begin().write("block", Fields.PARENT, "other");
    ann.take(bob);

    assertThat(ann.life("section")).isInstanceOf(Life.Deleted.class);
    assertThat(ann.life("block")).isEqualTo(new Life.Present());
  }

  @Test
  void rowEditedAndThenDeletedBeneathDoesNotHoldTheOneAbove() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.DELETED, "true");
    bob.begin().write("block", "text", "better words");
    bob.begin().write("block", Fields.DELETED, "true");
    ann.take(bob);

    assertThat(ann.life("section")).isInstanceOf(Life.Deleted.class);
  }

  @Test
  void rowDeletedInBothCopiesIsGone() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write("block", Fields.DELETED, "true");
    bob.begin().write("block", "text", "better words");
    bob.begin().write("block", Fields.DELETED, "true");
    ann.take(bob);

    assertThat(ann.life("block")).isInstanceOf(Life.Deleted.class);
  }

  @Test
  void contestedRowIsGoneWhenSomeoneWhoSawBothDeletesItAgain() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write("block", Fields.DELETED, "true");
    bob.begin().write("block", "text", "better words");
    ann.take(bob);
    ann.begin().write("block", Fields.DELETED, "true");

    assertThat(ann.life("block")).isInstanceOf(Life.Deleted.class);
  }

  @Test
  void deletionAndRestoringApartLeaveTheRowMarked() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write("block", Fields.DELETED, "true");
    bob.begin().write("block", Fields.DELETED, "false");
    ann.take(bob);

    assertThat(ann.life("block")).isInstanceOf(Life.Contested.class);
  }

  @Test
  void rowsMovedBeneathEachOtherApartMakeNoCircle() {
    ann.begin().write("other", Fields.KIND, "section");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.PARENT, "other");
    bob.begin().write("other", Fields.PARENT, "section");
    ann.take(bob);

    Rows rows = Rows.of(ann.history());
    assertThat(rows.parent("section")).isEqualTo("other");
    assertThat(rows.parent("other")).isNull();
    assertThat(rows.isFound("other")).isTrue();
    assertThat(rows.isFound("section")).isFalse();
  }

  @Test
  void laterMoveOfACircleFallsBackToThePlaceBefore() {
    ann.begin().write("home", Fields.KIND, "section");
    ann.begin().write("other", Fields.KIND, "section");
    ann.write("other", Fields.PARENT, "home");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("section", Fields.PARENT, "other");
    bob.begin().write("other", Fields.PARENT, "section");
    ann.take(bob);

    Rows rows = Rows.of(ann.history());
    assertThat(rows.parent("section")).isEqualTo("other");
    assertThat(rows.parent("other")).isEqualTo("home");
    assertThat(rows.beneath("home")).containsExactly("home", "other", "section", "block");
  }

  @Test
  void rowBeneathItselfIsFoundAtTheTop() {
    ann.begin().write("section", Fields.PARENT, "section");

    assertThat(Rows.of(ann.history()).isFound("section")).isTrue();
  }

  @Test
  void rowWhoseParentIsNotThereIsFoundAtTheTop() {
    ann.begin().write("block", Fields.PARENT, "nowhere");

    Rows rows = Rows.of(ann.history());
    assertThat(rows.parent("block")).isNull();
    assertThat(rows.isFound("block")).isTrue();
    assertThat(rows.life("block")).isEqualTo(new Life.Present());
  }

  @Test
  void deepTreeIsJudgedWithoutRunningOutOfStack() {
    Pen pen = new Pen("", Clock.create());
    List<Operation> all = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      Change beneath = new Change("row" + i, Fields.PARENT, "row" + (i - 1));
      all.add(pen.write(beneath, Heads.NONE, Step.NEW));
    }
    all.add(pen.write(new Change("row0", Fields.DELETED, "true"), Heads.NONE, Step.NEW));
    assertThat(Rows.of(History.of(all)).life("row4999")).isEqualTo(new Life.Hidden("row0"));
  }
}
