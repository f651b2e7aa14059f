package org.criticalfriend.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.State;
import org.criticalfriend.model.TimetableColumn;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an insert shows, and where sections and blocks stand. */
class OutlineActsTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private DraftingModel model;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    model =
        new DraftingModel(
            desk,
            background,
            trouble -> {
              throw trouble;
            });
    desk.review().addListener((property, before, after) -> model.show(after.papers().getFirst()));
    model.show(desk.review().get().papers().getFirst());
    background.pass();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void ticksSeveralThemesAndShowsTheirFindingsAtOnce() {
    int place = findings();
    choose(place, "Themes", "All themes");
    String first = option(place, "Themes", 1);
    String second = option(place, "Themes", 2);

    choose(place, "Themes", second);
    choose(place, "Themes", first);

    List<Id> themes = ((InsertFindings) block(place)).themes();
    assertThat(themes)
        .containsExactlyElementsOf(
            desk.review().get().themes().stream().limit(2).map(theme -> theme.id()).toList());
    assertThat(model.outline().says(place)).contains(first + ", " + second).startsWith("Shows ");
    assertThat(shown()).isNotEmpty().allMatch(finding -> themes.contains(finding.theme()));
    desk.undo();
    assertThat(((InsertFindings) block(place)).themes()).containsExactly(themes.get(1));
    assertThat(desk.toRedo().get()).isEqualTo("Choose what is shown");
  }

  @Test
  void showsOnlyFindingsTowardsTheKeyQuestionsThatAreTicked() {
    int place = findings();
    choose(place, "Themes", "All themes");
    choose(place, "Key questions", option(place, "Key questions", 2));

    Id asked = desk.review().get().keyQuestions().get(1).id();
    assertThat(((InsertFindings) block(place)).keyQuestions()).containsExactly(asked);
    assertThat(shown()).isNotEmpty().allMatch(one -> one.keyQuestions().contains(asked));
  }

  @Test
  void takesAllAgainWhenTheLastTickGoes() {
    int place = findings();
    choose(place, "Themes", "All themes");
    choose(place, "States", "In draft or agreed");
    choose(place, "States", "Agreed");
    assertThat(((InsertFindings) block(place)).states()).containsExactly(State.AGREED);

    choose(place, "States", "Agreed");

    assertThat(((InsertFindings) block(place)).states()).isNull();
  }

  @Test
  void namesOneGroupOrSeveralAndNeverNone() {
    InsertPeople one =
        new InsertPeople(desk.review().get().groups().getFirst().id(), null, null, Extras.NONE);
    List<Facet.Option> groups = Facets.of(one, desk.review().get()).getFirst().options();

    assertThat(groups.getFirst().then()).isEqualTo(one);
    InsertPeople two = (InsertPeople) groups.get(1).then();
    assertThat(two.group()).isNull();
    assertThat(two.groups()).hasSize(2);
    List<Facet.Option> back = Facets.of(two, desk.review().get()).getFirst().options();
    assertThat(back.get(1).then()).isEqualTo(one);
  }

  @Test
  void keepsColumnsInTheirOrderAndTakesTheUsualOnesForNone() {
    InsertTimetable usual = new InsertTimetable(null, null, Extras.NONE);
    Facet columns = Facets.of(usual, desk.review().get()).getLast();
    Facet.Option title =
        columns.options().stream()
            .filter(one -> one.words().equals("Title"))
            .findFirst()
            .orElseThrow();

    InsertTimetable less = (InsertTimetable) title.then();

    assertThat(less.columns())
        .containsExactly(TimetableColumn.DATE, TimetableColumn.TIME, TimetableColumn.VENUE);
  }

  @Test
  void movesASectionWithWhatStandsBeneathItAndSetsItsLevel() {
    Paper paper = paper();
    Section deeper =
        paper.sections().stream().filter(one -> one.level() == 2).findFirst().orElseThrow();
    Section first = paper.sections().getFirst();

    assertThat(model.outline().canMove(deeper.id(), first.id(), Drop.BEFORE)).isTrue();
    model.outline().move(deeper.id(), first.id(), Drop.BEFORE);

    assertThat(paper().sections().getFirst().id()).isEqualTo(deeper.id());
    assertThat(paper().sections().getFirst().level()).isEqualTo(1);
    assertThat(desk.toUndo().get()).isEqualTo("Move section");
    desk.undo();
    assertThat(paper()).isEqualTo(paper);
  }

  @Test
  void refusesASectionWithinItselfOrDeeperThanThree() {
    Paper paper = paper();
    int child = 0;
    while (paper.sections().get(child).level() < 2) {
      child++;
    }
    Id parent = paper.sections().get(child - 1).id();
    Id beneath = paper.sections().get(child).id();

    assertThat(model.outline().canMove(parent, beneath, Drop.WITHIN)).isFalse();
    assertThat(model.outline().canMove(parent, parent, Drop.AFTER)).isFalse();
  }

  @Test
  void movesABlockIntoAnotherSectionAndBack() {
    Paper paper = paper();
    int place = findings();
    Block moved = block(place);
    Id target = paper.sections().getFirst().id();

    model.outline().moveBlock(place, target, 0);

    assertThat(paper().sections().getFirst().blocks()).startsWith(moved);
    assertThat(desk.toUndo().get()).isEqualTo("Move block");
    desk.undo();
    assertThat(paper()).isEqualTo(paper);
  }

  @Test
  void stepsABlockPastTheEdgeOfItsSectionIntoTheNext() {
    int place = findings();
    Block moved = block(place);
    Id here = model.section().get();
    List<Id> order = paper().sections().stream().map(Section::id).toList();
    int last = model.outline().blocks().size() - 1;
    Block tail = block(last);

    model.outline().stepBlock(last, 1);

    assertThat(paper().sections().get(order.indexOf(here) + 1).blocks()).startsWith(tail);
    assertThat(model.outline().blocks()).hasSize(last);
    desk.undo();
    assertThat(block(place)).isEqualTo(moved);
  }

  /** Goes to the first section that inserts findings; says which of its blocks does. */
  private int findings() {
    for (Section section : paper().sections()) {
      int at =
          section.blocks().stream().map(Block::getClass).toList().indexOf(InsertFindings.class);
      if (at >= 0) {
        model.section().set(section.id());
        return at;
      }
    }
    throw new AssertionError("no findings are inserted");
  }

  private Block block(int place) {
    return model.outline().blocks().get(place);
  }

  private void choose(int place, String facet, String words) {
    Facet.Option option =
        facet(place, facet).options().stream()
            .filter(one -> one.words().equals(words))
            .findFirst()
            .orElseThrow();
    model.outline().choose(place, option);
  }

  private String option(int place, String facet, int at) {
    return facet(place, facet).options().get(at).words();
  }

  private Facet facet(int place, String name) {
    return model.outline().facets(place).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> shown() {
    List<Id> ids =
        model.page().get().stream()
            .filter(piece -> piece.key().sort() == Piece.Sort.FINDING)
            .map(piece -> piece.key().id())
            .toList();
    return desk.review().get().findings().stream().filter(one -> ids.contains(one.id())).toList();
  }

  private Paper paper() {
    return desk.review().get().papers().getFirst();
  }
}
