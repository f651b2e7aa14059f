package org.criticalfriend.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteActsTest {
  private static final Path PICTURE = Path.of("src/test/resources/form/small/pictures/map.png");

  private static final String TEMPORARY = "java.io.tmpdir";

  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Trouble> troubles = new ArrayList<>();
  private Desk desk;
  private DraftingModel model;
  private PasteActs pastes;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    model = new DraftingModel(desk, background, troubles::add);
    pastes = new PasteActs(model);
    desk.review().addListener((property, before, after) -> model.show(after.papers().getFirst()));
    model.show(paper());
    model.arrive();
    background.pass();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void makesANumberedParagraphOfEachPastedOne() {
    Piece piece = at(Piece.Sort.PARAGRAPH);
    Paper before = paper();
    html("<p>One <b>bold</b>.</p><ul><li>a<ul><li>b</li></ul></li></ul><p>Two.</p><p>Three. </p>");

    int first = texts().indexOf("One **bold**.\n\n- a\n  - b");
    assertThat(first).isNotNegative();
    assertThat(texts().subList(first, first + 3))
        .containsExactly(
            "One **bold**.\n\n- a\n  - b", "Two.", "Three." + piece.markdown().strip());
    assertThat(desk.toUndo().get()).isEqualTo("Paste");
    desk.undo();
    assertThat(paper()).isEqualTo(before);
  }

  @Test
  void goesOnTypingBehindWhatWasPasted() {
    at(Piece.Sort.PARAGRAPH);
    html("<p>One.</p><p>Two.</p>");

    Caret caret = model.caret().get();
    assertThat(caret.draft().to()).isEqualTo(new Spot(0, 4));
    assertThat(caret.draft().line().letters()).startsWith("Two.");
  }

  @Test
  void keepsAFindingOneRecordWithATableInIt() {
    Piece finding = at(Piece.Sort.FINDING);
    html(
        "<p>As"
            + " shown:</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>");

    assertThat(finding(finding))
        .startsWith("As shown:\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n" + start(finding));
  }

  @Test
  void takesAPictureInWithTheStepThatShowsIt() throws Exception {
    Piece finding = at(Piece.Sort.FINDING);
    int before = desk.review().get().pictures().size();
    String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(PICTURE));
    html("<p>Seen:</p><img src='data:image/png;base64," + bytes + "'>");

    assertThat(desk.review().get().pictures()).hasSize(before + 1);
    String id = desk.review().get().pictures().getLast().id().text();
    assertThat(finding(finding)).contains("](picture:" + id + ")");
    desk.undo();
    assertThat(finding(finding)).isEqualTo(finding.markdown());
  }

  @Test
  void leavesOutWhatIsNoPictureAndSaysSo() {
    Piece finding = at(Piece.Sort.FINDING);
    String bytes = Base64.getEncoder().encodeToString("no".getBytes(StandardCharsets.UTF_8));
    html("<p>Words. </p><img src='data:image/png;base64," + bytes + "'>");

    assertThat(finding(finding)).startsWith("Words.");
    assertThat(troubles).hasSize(1);
    assertThat(desk.review().get().pictures())
        .noneMatch(picture -> finding(finding).contains(picture.id().text()));
  }

  @Test
  void readsNoFileThatAPageNames() throws Exception {
    Piece finding = at(Piece.Sort.FINDING);
    String own = Path.of("").toAbsolutePath().resolve(PICTURE).toUri().toString();
    String temporary = System.getProperty(TEMPORARY);
    System.setProperty(TEMPORARY, Files.createDirectory(folder.resolve("temporary")).toString());
    try {
      html("<p>Words. </p><img src='" + own + "'><img src='file://example.org/x.png'>");
    } finally {
      System.setProperty(TEMPORARY, temporary);
    }

    assertThat(finding(finding)).startsWith("Words.").doesNotContain("picture:");
    assertThat(troubles).isEmpty();
  }

  @Test
  void joinsTheLinesOfAPage() {
    Piece finding = at(Piece.Sort.FINDING);
    pastes.paste(
        new Clip(
            null,
            null,
            """
            Services for families are good, as all who came said, and they
            are busy on every day of the week but Sunday, here as elsewhere.
            """,
            List.of()));
    background.pass();

    assertThat(finding(finding))
        .startsWith(
            "Services for families are good, as all who came said, and they are busy on every day"
                + " of the week but Sunday, here as elsewhere.");
  }

  @Test
  void putsOnlyWordsIntoAHeading() {
    at(Piece.Sort.TITLE);
    html("<ul><li>A</li><li><b>B</b></li></ul>");
    model.settle();

    assertThat(Sections.find(paper(), model.section().get()).heading()).startsWith("A B");
  }

  @Test
  void copiesItsOwnTextWithItsStructure() {
    Piece finding = at(Piece.Sort.FINDING);
    pastes.paste(new Clip("- *one*\n- two", null, "one\ntwo", List.of()));
    background.pass();

    assertThat(finding(finding)).startsWith("- *one*\n- two");
  }

  @Test
  void typesOnAfterTheVeryTextWasDeletedAgain() {
    Piece finding = at(Piece.Sort.FINDING);
    html("<p>Words. </p>");
    Piece now = model.piece(finding.key());
    model.typed(now.key(), finding.lines(), new Spot(0, 0));
    model.settle();

    assertThat(finding(finding)).isEqualTo(finding.markdown());
  }

  private void html(String html) {
    pastes.paste(new Clip(null, html, html.replaceAll("<[^>]+>+", " ").strip(), List.of()));
    background.pass();
  }

  private static String start(Piece piece) {
    return piece.markdown().substring(0, 10);
  }

  private String finding(Piece piece) {
    return desk.review().get().findings().stream()
        .filter(one -> one.id().equals(piece.key().id()))
        .map(Finding::text)
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts() {
    return Sections.paras(paper()).map(Para::para).map(String::strip).toList();
  }

  /** The first such text of the paper, with the caret at its beginning. */
  private Piece at(Piece.Sort sort) {
    for (Section section : paper().sections()) {
      model.section().set(section.id());
      Optional<Piece> here =
          model.page().get().stream()
              .filter(piece -> piece.key().sort() == sort)
              .filter(this::isNumberedAtItsBeginning)
              .findFirst();
      if (here.isPresent()) {
        return here.get();
      }
    }
    throw new AssertionError("No " + sort);
  }

  /** Puts the caret there; only paragraphs can be without a number. */
  private boolean isNumberedAtItsBeginning(Piece piece) {
    model.select(piece.key(), new Spot(0, 0), new Spot(0, 0));
    return piece.key().sort() != Piece.Sort.PARAGRAPH
        || model.blocks().isNumbered(model.caret().get());
  }

  private Paper paper() {
    return desk.review().get().papers().getFirst();
  }
}
