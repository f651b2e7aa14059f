package org.criticalfriend.ui.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.codes.Codes;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalesTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private KindsModel kinds;
  private ScalesModel scales;
  private VerdictModel verdict;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    show();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void addsAndRenamesKindsAndRefusesTheSameNameTwice() {
    assertThat(kinds.add(" Commendation ")).isTrue();
    assertThat(kinds.add("commendation")).isFalse();
    assertThat(kinds.problem().get()).contains("commendation");
    kinds.name(kind("Commendation"), "strength");
    assertThat(kinds.kinds()).extracting(FindingKind::name).contains("Commendation");
    kinds.name(kind("Commendation"), "Even better if");
    reopen();
    assertThat(kinds.kinds().getLast().name()).isEqualTo("Even better if");
  }

  @Test
  void mergesKindsWithAllTheirFindingsAndUndoesItAfterARestart() {
    FindingKind strength = kind("Strength");
    FindingKind practice = kind("Good practice");
    long both = kinds.uses(strength) + kinds.uses(practice);
    kinds.merge(practice, strength);
    assertThat(kinds.uses(kind("Strength"))).isEqualTo(both);
    assertThat(kinds.kinds()).extracting(FindingKind::name).doesNotContain("Good practice");

    reopen();
    desk.undo();
    assertThat(kinds.uses(kind("Good practice"))).isEqualTo(both - kinds.uses(kind("Strength")));
    assertThat(kinds.uses(kind("Good practice"))).isPositive();
  }

  @Test
  void keepsAKindThatFindingsAreOf() {
    kinds.remove(kind("Strength"));
    assertThat(kinds.kinds()).extracting(FindingKind::name).contains("Strength");
    kinds.add("Commendation");
    kinds.remove(kind("Commendation"));
    assertThat(kinds.kinds()).extracting(FindingKind::name).doesNotContain("Commendation");
  }

  @Test
  void givesCodesToNewFindingsOnlyUntilAllAreRenumberedInOneStep() {
    kinds.prefix(kind("Strength"), "S");
    assertThat(codes()).isEmpty();
    Finding fresh = finding("Strength");
    assertThat(Codes.given(fresh, desk.review().get()).code()).isEqualTo("S1");

    int changing = kinds.changing();
    kinds.renumber();
    assertThat(codes()).hasSize(changing).contains("S1").doesNotHaveDuplicates();
    assertThat(kinds.changing()).isZero();
    desk.undo();
    assertThat(codes()).isEmpty();
  }

  @Test
  void refusesASeriesThatEndsInADigit() {
    kinds.prefix(kind("Strength"), "S1");
    assertThat(kinds.problem().get()).isNotEmpty();
    assertThat(kind("Strength").codePrefix()).isNull();
    kinds.recommendationPrefix("R");
    assertThat(kinds.problem().get()).isEmpty();
    assertThat(kinds.recommendationPrefix()).isEqualTo("R");
  }

  @Test
  void movesKindsInTheirOrder() {
    List<FindingKind> before = kinds.kinds();
    kinds.move(before.get(1), -1);
    kinds.move(kinds.kinds().getFirst(), -1);
    assertThat(kinds.kinds().getFirst()).isEqualTo(before.get(1));
    assertThat(kinds.kinds().get(1)).isEqualTo(before.getFirst());
  }

  @Test
  void buildsAScaleOfWordsAndColours() {
    scales.add(ScalesModel.Start.MET);
    Scale met = scales.scales().getFirst();
    assertThat(met.values()).last().extracting(ScaleValue::notAssessed).isEqualTo(true);
    assertThat(scales.add(met, "exceeded")).isTrue();
    assertThat(scales.add(scales.scales().getFirst(), "MET")).isFalse();
    scales.colour(now(), now().values().getLast(), "#123456");
    scales.word(now(), now().values().getFirst(), "Fully met");
    scales.move(now(), now().values().getLast(), -1);
    reopen();

    assertThat(now().values())
        .extracting(ScaleValue::name)
        .containsExactly("Fully met", "Partly met", "Not met", "exceeded", "Not assessed");
    assertThat(now().values().get(3).colour()).isEqualTo("#123456");
  }

  @Test
  void keepsValuesAndScalesThatAreGiven() {
    scales.add(ScalesModel.Start.TRAFFIC_LIGHTS);
    ScaleValue red = now().values().getFirst();
    Finding rated = desk.review().get().findings().getFirst();
    Rating rating = new Rating(now().id(), red.id(), Extras.NONE);
    desk.take(Step.put("Rate", Shape.of(Finding.class).with(rated, "rating", rating)));

    scales.remove(now(), red);
    scales.remove(now());
    assertThat(now().values()).hasSize(3);
    scales.remove(now(), now().values().getLast());
    assertThat(now().values()).hasSize(2);
  }

  @Test
  void givesAVerdictApartFromTheItemsThatAPaperCanPrint() {
    assertThat(FieldWords.of(desk.review().get(), "verdict")).isEqualTo("{verdict}");
    scales.add(ScalesModel.Start.MET);
    verdict.choose(verdict.choices().get(2));
    verdict.text().text().set("Most of it.");
    verdict.text().settle();
    reopen();

    assertThat(desk.review().get().review().verdict().text()).isEqualTo("Most of it.");
    assertThat(verdict.chosen().value().name()).isEqualTo("Partly met");
    assertThat(FieldWords.of(desk.review().get(), "verdict")).isEqualTo("Partly met");
    verdict.choose(verdict.choices().getFirst());
    assertThat(desk.review().get().review().verdict().rating()).isNull();
  }

  @Test
  void survivesAVerdictWhoseScaleIsRemovedElsewhere() throws Trouble {
    scales.add(ScalesModel.Start.MET);
    verdict.choose(verdict.choices().get(1));
    desk.take(Step.remove("Remove scale", List.of(now().id())));
    reopen();

    assertThat(scales.scales()).isEmpty();
    assertThat(verdict.chosen().scale()).isNull();
  }

  private Scale now() {
    return scales.scales().getFirst();
  }

  private List<String> codes() {
    return desk.review().get().findings().stream()
        .map(Finding::code)
        .filter(code -> code != null)
        .toList();
  }

  private Finding finding(String kind) {
    Finding like =
        desk.review().get().findings().stream()
            .filter(one -> one.kind().equals(kind(kind).id()))
            .findFirst()
            .orElseThrow();
    return Shape.of(Finding.class).with(like, "id", org.criticalfriend.model.Id.create());
  }

  private FindingKind kind(String name) {
    return kinds.kinds().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private void show() {
    kinds = new KindsModel(desk);
    scales = new ScalesModel(desk);
    verdict = new VerdictModel(desk, background);
  }

  private void reopen() {
    desk.close();
    desk = SampleDesk.again(folder, background);
    show();
  }
}
