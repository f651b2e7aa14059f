package org.criticalfriend.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftingModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private DraftingModel model;
  private TextActs acts;

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
    acts = new TextActs(model);
    desk.review().addListener((property, before, after) -> model.show(after.papers().getFirst()));
    model.show(desk.review().get().papers().getFirst());
    model.arrive();
    background.pass();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void leavesEveryTextOfThePaperAsItStandsWhenOnlyRead() {
    Paper before = paper();

    for (Section section : before.sections()) {
      model.section().set(section.id());
      for (Piece piece : model.page().get()) {
        model.select(piece.key(), new Spot(0, 0), new Spot(0, 0));
      }
    }
    model.settle();

    assertThat(paper()).isEqualTo(before);
    assertThat(desk.toUndo().get()).isEmpty();
  }

  @Test
  void writesWhatIsTypedAsOneStepWithAName() {
    Piece piece = paragraph();
    type(piece, "More. ");
    background.pass();
    model.settle();

    assertThat(text(piece.key().id())).startsWith("More. ");
    assertThat(desk.toUndo().get()).isEqualTo("Write paper");
    desk.undo();
    assertThat(text(piece.key().id())).isEqualTo(piece.markdown());
  }

  @Test
  void keepsAFindingTypedHereAsTheSameRecord() {
    Piece finding = piece(Piece.Sort.FINDING);
    type(finding, "Indeed. ");
    model.settle();

    assertThat(desk.review().get().findings())
        .filteredOn(one -> one.id().equals(finding.key().id()))
        .extracting(Finding::text)
        .allSatisfy(text -> assertThat(text).startsWith("Indeed. "));
  }

  @Test
  void numbersAParagraphThatTheReturnKeyMakes() {
    Piece piece = paragraph();
    int paras = paras().size();
    model.select(piece.key(), new Spot(0, 4), new Spot(0, 4));
    model.blocks().split();

    assertThat(paras()).hasSize(paras + 1);
    assertThat(model.caret().get().piece().id()).isNotEqualTo(piece.key().id());
    background.pass();
    assertThat(number(model.caret().get().piece())).isNotEmpty();

    model.blocks().joinBefore();
    assertThat(paras()).hasSize(paras);
    assertThat(text(piece.key().id()).replace(" ", ""))
        .isEqualTo(piece.markdown().strip().replace(" ", ""));
  }

  @Test
  void namesTheStepOfEachAct() {
    Piece piece = paragraph();
    model.select(piece.key(), new Spot(0, 0), new Spot(0, 4));
    acts.bold();

    assertThat(text(piece.key().id())).startsWith("**");
    assertThat(desk.toUndo().get()).isEqualTo("Bold");

    acts.list(Marks.LETTERS);
    assertThat(text(piece.key().id())).startsWith("a. **");
    assertThat(desk.toUndo().get()).isEqualTo("List");
  }

  @Test
  void givesAFootnoteALabelThatNoTextHas() {
    Piece piece = paragraph();
    model.select(piece.key(), new Spot(0, 3), new Spot(0, 3));
    acts.footnote();
    Caret caret = model.caret().get();
    List<Line> lines = new ArrayList<>(caret.draft().lines());
    lines.set(caret.draft().to().line(), caret.draft().typed("A source.").line());
    model.typed(caret.piece(), lines, new Spot(caret.draft().to().line(), 9));
    model.settle();

    assertThat(text(piece.key().id())).contains("]: A source.");
  }

  @Test
  void movesASectionWithWhatStandsBeneathIt() {
    List<Section> before = paper().sections();
    Id first = before.getFirst().id();
    model.section().set(first);
    model.outline().down();

    int end = Sections.end(before, 0);
    assertThat(paper().sections()).hasSameSizeAs(before);
    assertThat(paper().sections().getFirst()).isEqualTo(before.get(end));
    model.outline().up();
    assertThat(paper().sections()).isEqualTo(before);
  }

  @Test
  void keepsWhatIsTypedWhenTheSectionIsChangedAtOnce() {
    model.section().set(paper().sections().getFirst().id());
    Piece title = model.page().get().getFirst();
    model.select(title.key(), new Spot(0, 0), new Spot(0, 0));
    model.typed(title.key(), List.of(line("Costs")), new Spot(0, 5));
    model.blocks().begin(null);

    assertThat(paper().sections().getFirst().heading()).isEqualTo("Costs");
  }

  @Test
  void keepsTheFirstSectionAtTheTop() {
    Paper before = paper();
    model.section().set(before.sections().getFirst().id());

    model.outline().up();
    model.outline().promote();
    model.outline().demote();

    assertThat(paper()).isEqualTo(before);
  }

  @Test
  void addsNamesAndDeletesASection() {
    int before = paper().sections().size();
    model.outline().add();
    assertThat(paper().sections()).hasSize(before + 1);

    Piece title = model.page().get().getFirst();
    model.typed(title.key(), List.of(line("Costs")), new Spot(0, 5));
    model.settle();
    assertThat(Sections.find(paper(), model.section().get()).heading()).isEqualTo("Costs");

    model.outline().remove();
    assertThat(paper().sections()).hasSize(before);
    assertThat(desk.toUndo().get()).isEqualTo("Delete section Costs");
  }

  @Test
  void goesToTheThingThatAPlaceNames() {
    Piece finding = piece(Piece.Sort.FINDING);
    model.section().set(paper().sections().getFirst().id());

    model.go(PaperPlace.ofThing(paper().id(), finding.key().id()));

    assertThat(model.caret().get().piece()).isEqualTo(finding.key());
    PaperPlace here = model.cursor().get();
    assertThat(here.thing()).isEqualTo(finding.key().id());
    model.section().set(paper().sections().getFirst().id());
    model.go(PaperPlace.ofAnchor(paper().id(), here.anchor()));
    assertThat(model.caret().get().piece()).isEqualTo(finding.key());
  }

  @Test
  void countsWordsOfSectionsAndPaper() {
    assertThat(model.reckoning().allWords()).isGreaterThan(1_000);
    assertThat(model.reckoning().words().get()).hasSameSizeAs(paper().sections());
  }

  private void type(Piece piece, String words) {
    model.select(piece.key(), new Spot(0, 0), new Spot(0, 0));
    List<Line> lines = new ArrayList<>(piece.lines());
    List<Stroke> strokes = new ArrayList<>(List.of(new Stroke.Letters(words, Look.PLAIN)));
    strokes.addAll(lines.getFirst().strokes());
    lines.set(0, lines.getFirst().strokes(strokes));
    model.typed(piece.key(), lines, new Spot(0, words.length()));
  }

  private Piece paragraph() {
    return piece(Piece.Sort.PARAGRAPH);
  }

  /** The first such piece of the paper; its section is in the editor then. */
  private Piece piece(Piece.Sort sort) {
    for (Section section : paper().sections()) {
      model.section().set(section.id());
      List<Piece> such =
          model.page().get().stream().filter(piece -> piece.key().sort() == sort).toList();
      if (!such.isEmpty()) {
        return such.getFirst();
      }
    }
    throw new AssertionError("No " + sort);
  }

  private String number(Piece.Key key) {
    return model.reckoning().numbers().get().of(key.sort().letter(), key.id());
  }

  private Paper paper() {
    return desk.review().get().papers().getFirst();
  }

  private List<Para> paras() {
    return Sections.paras(paper()).toList();
  }

  private String text(Id id) {
    return paras().stream().filter(para -> para.id().equals(id)).findFirst().orElseThrow().para();
  }

  private static Line line(String words) {
    return Line.empty().strokes(List.of(new Stroke.Letters(words, Look.PLAIN)));
  }
}
