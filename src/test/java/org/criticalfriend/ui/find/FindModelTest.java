package org.criticalfriend.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindModelTest {
  @TempDir private Path folder;
  private final List<Id> elsewhere = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private Desk desk;
  private FrameModel frame;
  private FindModel model;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, new Immediately());
    frame = new FrameModel(desk);
    Command fold = Command.of(MenuName.VIEW, "command.fold", "", () -> done.add("fold"));
    model = new FindModel(frame, List.of(fold), elsewhere::add);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void showsGroupsInTheirOrder() {
    model.text().set("inter");
    List<String> heads =
        model.lines().stream()
            .filter(Line.Head.class::isInstance)
            .map(line -> ((Line.Head) line).words())
            .toList();
    assertThat(heads).startsWith("Sessions", "Notes", "Findings and recommendations");
  }

  @Test
  void marksTheWordsTyped() {
    model.text().set("INTERPRET");
    Line.Entry first = (Line.Entry) model.lines().get(1);
    Matching.Span mark = first.marks().getFirst();
    assertThat(first.text().substring(mark.from(), mark.to())).isEqualToIgnoringCase("interpret");
  }

  @Test
  void goesToAThingWhosePartIsNotThereBySayingSo() {
    model.text().set("interpreter");
    model.go();
    assertThat(elsewhere).hasSize(1);
  }

  @Test
  void doesACommandByItsName() {
    model.text().set("> fold");
    assertThat(model.lines()).hasSize(2);
    model.go();
    assertThat(done).containsExactly("fold");
  }

  @Test
  void findsPeopleAloneAfterAnAt() {
    String name = desk.review().get().people().getFirst().name();
    model.text().set("@" + name.substring(name.lastIndexOf(' ') + 1));
    assertThat(model.lines().getFirst()).isEqualTo(new Line.Head("People"));
  }

  @Test
  void hidesNotesNamesAndEvidenceWhileTheScreenIsShared() {
    frame.screenShared().set(true);
    model.text().set("inter");
    assertThat(model.lines().stream().filter(Line.Head.class::isInstance))
        .doesNotContain(new Line.Head("Notes"), new Line.Head("Findings and recommendations"));
    assertThat(model.remark()).isNotEmpty();
  }

  @Test
  void neverChoosesTheHeadOfAGroup() {
    model.text().set("inter");
    for (int i = 0; i < model.lines().size() * 2; i++) {
      assertThat(model.lines().get(model.chosen().get())).isInstanceOf(Line.Entry.class);
      model.down();
    }
    model.nextGroup();
    assertThat(model.lines().get(model.chosen().get() - 1)).isInstanceOf(Line.Head.class);
  }

  @Test
  void saysWhereNothingIsFound() {
    model.text().set("zzzxqq");
    assertThat(model.lines()).isEmpty();
    assertThat(model.remark()).isNotEmpty();
    assertThat(model.canGo()).isFalse();
  }

  @Test
  void makesNoDifferenceOfAccentsAndCutsLongTextBeforeTheMatch() {
    Matching matching = Matching.of("lukasz ecole");
    assertThat(matching.fits("The École of Lukasz")).isTrue();
    String cut = Matching.of("needle").excerpt("hay ".repeat(50) + "**needle** in it");
    assertThat(cut).startsWith("…").endsWith("needle in it").hasSizeLessThan(70);
  }
}
