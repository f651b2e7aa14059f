package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertSignature;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outline joins a review with names of its own and finds there what it names. */
class OutlineFittingTest {
  @TempDir Path folder;

  private final Bundle bundle = ReviewForm.read(SmallReview.FOLDER).bundle();
  private final Review review = bundle.review();

  @Test
  void filtersNameTheReviewsKindsWhetherSingularOrPlural() throws IOException {
    FittedOutline fitted =
        fit("{\"insert\": \"findings\", \"kinds\": [\"bad\", \"odd\", \"good\"]}");

    assertThat(insert(fitted, InsertFindings.class).kinds())
        .containsExactly(id("challenge"), id("strength"));
    assertThat(fitted.missingKinds()).containsExactly("Oddity");
    assertThat(fitted.leftOut()).isEmpty();
  }

  @Test
  void kindOfAnotherNameStandsForTheOneThatJudgesAlike() throws IOException {
    OutlineFile plain =
        SmallOutline.read("{\"insert\": \"findings\", \"kinds\": [\"good\"]}").outline();
    List<FindingKind> kinds = plain.findingKinds().stream().map(OutlineFittingTest::merit).toList();
    OutlineFile gentle =
        new OutlineFile(plain.name(), plain.description(), kinds, plain.paper(), Extras.NONE);

    FittedOutline fitted = OutlineForm.fit(gentle, review);

    assertThat(insert(fitted, InsertFindings.class).kinds()).containsExactly(id("strength"));
    assertThat(fitted.missingKinds()).isEmpty();
  }

  @Test
  void insertWhoseFilterFindsNothingIsLeftOut() throws IOException {
    FittedOutline fitted =
        fit(
            "{\"insert\": \"findings\", \"kinds\": [\"odd\"]},"
                + "{\"insert\": \"findings\", \"themes\": [\"Roads\"]},"
                + "{\"insert\": \"findings\", \"kinds\": []}");

    assertThat(blocks(fitted)).singleElement().asString().contains("kinds=[]");
    assertThat(fitted.leftOut())
        .containsExactly(
            "The review has no theme \"Roads\"; what the outline says of it was left out.");
  }

  @ParameterizedTest
  @CsvSource({
    "Staff, staff",
    "hosts, hosts",
    "' the  TEAM ', team",
    "team, team",
    "host, hosts",
  })
  void groupIsFoundBySideNameOrId(String word, String group) throws IOException {
    FittedOutline fitted = fit("{\"insert\": \"people\", \"group\": \"" + word + "\"}");

    assertThat(insert(fitted, InsertPeople.class).group()).isEqualTo(id(group));
  }

  @Test
  void sideStandsForAllItsGroupsButNotTheirChildren() throws IOException {
    Review two = read(SmallReview.aReview().without("/groups/1/parent"));

    FittedOutline fitted =
        OutlineForm.fit(
            SmallOutline.read("{\"insert\": \"people\", \"group\": \"host\"}").outline(), two);

    InsertPeople people = insert(fitted, InsertPeople.class);
    assertThat(people.group()).isNull();
    assertThat(people.groups()).extracting(Id::text).containsExactly("staff", "hosts");
  }

  @Test
  void leadPeerSignsAndTextsAreFoundByTitle() throws IOException {
    FittedOutline fitted =
        fit(
            "{\"insert\": \"signature\", \"person\": \"lead\"},"
                + "{\"insert\": \"text\", \"text\": \"the process\"}");

    assertThat(insert(fitted, InsertSignature.class).person()).isEqualTo(id("bo"));
    assertThat(insert(fitted, InsertText.class).text()).isEqualTo(id("process"));
  }

  @Test
  void ownIdsAndFootnotesAreNewWhereTheReviewHasThemAlready() throws IOException {
    FittedOutline fitted =
        fit(
            "{\"para\": \"See [[q1]], [[steps]] and [[f1]][^a].\\n\\n[^a]: Note [[free]].\","
                + " \"id\": \"q1\"},"
                + "{\"para\": \"Table: T {#steps}\\n\\n| a |\\n|---|\", \"id\": \"free\"}");

    Para first = insert(fitted, Para.class);
    assertThat(fitted.paper().id().text()).isEqualTo("paper-2");
    assertThat(first.id().text()).isEqualTo("q1-2");
    assertThat(first.para())
        .isEqualTo("See [[q1-2]], [[steps-2]] and [[f1]][^a-2].\n\n[^a-2]: Note [[free]].");
    assertThat(((Para) blocks(fitted).get(1)).para()).startsWith("Table: T {#steps-2}\n");
    assertThat(exported(new Bundle(SmallOutline.with(review, fitted.paper()), bundle.pictures())))
        .isNotEmpty();
  }

  @Test
  void sameOutlineCanJoinAReviewManyTimes() throws IOException {
    OutlineFile outline =
        SmallOutline.read("{\"para\": \"A[^x]\\n\\n[^x]: B\", \"id\": \"p\"}").outline();

    Review once = SmallOutline.with(review, OutlineForm.fit(outline, review).paper());
    Review twice = SmallOutline.with(once, OutlineForm.fit(outline, once).paper());

    assertThat(twice.papers())
        .extracting(p -> p.id().text())
        .containsExactly("paper", "paper-2", "paper-3");
    assertThat(exported(new Bundle(twice, bundle.pictures()))).isNotEmpty();
  }

  @Test
  void saysWhatItsTextRefersToAndTheReviewHasNot() throws IOException {
    FittedOutline fitted =
        fit("{\"para\": \"See [[gone]].\\n\\n![](picture:chart)\", \"id\": \"p\"}");

    assertThat(fitted.leftOut())
        .containsExactly(
            "The outline's text refers to \"gone\", which is nowhere.",
            "The outline's text refers to \"chart\", which is nowhere.");
  }

  /** The outline's strength, by another name. */
  private static FindingKind merit(FindingKind kind) {
    return kind.id().text().equals("good")
        ? new FindingKind(kind.id(), "Merit", null, null, true, Extras.NONE)
        : kind;
  }

  private FittedOutline fit(String blocks) throws IOException {
    return OutlineForm.fit(SmallOutline.read(blocks).outline(), review);
  }

  private Review read(SmallReview changed) throws IOException {
    return ReviewForm.read(changed.in(folder)).bundle().review();
  }

  private byte[] exported(Bundle whole) throws IOException {
    ReviewForm.write(whole, folder.resolve("out.zip"), true);
    ReviewForm.read(folder.resolve("out.zip"));
    return Files.readAllBytes(folder.resolve("out.zip"));
  }

  private Id id(String label) {
    Map<String, Id> ids = new HashMap<>();
    Walk.ids(review, id -> ids.put(id.text(), id));
    return ids.get(label);
  }

  private static List<Block> blocks(FittedOutline fitted) {
    return fitted.paper().sections().getFirst().blocks();
  }

  private static <B extends Block> B insert(FittedOutline fitted, Class<B> kind) {
    return blocks(fitted).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
