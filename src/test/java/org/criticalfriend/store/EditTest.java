package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Numbering;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTest {
  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private final Note note = review.note("First");
  private final Note second = review.note("Second");
  private final Note third = review.note("Third");
  private final Finding finding = review.finding("A finding", note, second);
  private final StandardText text =
      new StandardText(Id.create(), "Process", "How it went", Extras.NONE);
  private final Para para = new Para("Words", Id.create(), null, Extras.NONE);
  private ReviewFile file;

  @BeforeEach
  void create() {
    file = ReviewFile.create(folder.resolve("a.review"), "Jane", review.bundle());
  }

  @AfterEach
  void close() {
    assertThat(file.verify()).matches(Verdict::isSound);
    file.close();
  }

  @Test
  void writesOnlyWhatDiffers() {
    file.change("Edit note", edit -> edit.put(SmallReview.withText(note, "Changed")));
    file.change("Nothing", edit -> edit.put(SmallReview.withText(note, "Changed")));
    file.change("Nothing", edit -> edit.put(file.review().review()));
    assertThat(file.history().steps(9))
        .extracting(StepTaken::name)
        .containsExactly("Edit note", "New review");
    assertThat(file.history().of(note.id()))
        .extracting(FieldChange::step)
        .filteredOn("Edit note"::equals)
        .hasSize(1);
  }

  @Test
  void keepsTheRowsOfAListWhenOneIsPutBetween() {
    KeyQuestion asked = question("Ask staff", "Ask tenants");
    file.change("Edit question", edit -> edit.put(asked));
    int before = file.history().of(review.question.id()).size();
    file.change(
        "Edit question", edit -> edit.put(question("Ask staff", "Ask partners", "Ask tenants")));
    assertThat(file.history().of(review.question.id()))
        .hasSize(before + 1)
        .last()
        .matches(change -> "Ask partners".equals(change.after()));
    file.change(
        "Edit question", edit -> edit.put(question("Ask tenants", "Ask partners", "Ask staff!")));
    assertThat(file.find(KeyQuestion.class, review.question.id()).prompts())
        .containsExactly("Ask tenants", "Ask partners", "Ask staff!");
  }

  @Test
  void movesAThingToTheBeginningTheMiddleAndTheEnd() {
    file.change("Move", edit -> edit.move(third.id(), null));
    assertThat(notes()).containsExactly("Third", "First", "Second");
    file.change("Move", edit -> edit.move(third.id(), note.id()));
    assertThat(notes()).containsExactly("First", "Third", "Second");
    file.change("Move", edit -> edit.move(note.id(), second.id()));
    assertThat(notes()).containsExactly("Third", "Second", "First");
    file.undo();
    assertThat(notes()).containsExactly("First", "Third", "Second");
  }

  @Test
  void removesAThingWithTheMentionsThatCanBeMissed() {
    Review before = file.review().review();
    file.change("Remove", edit -> edit.remove(note.id()));
    assertThat(file.find(Note.class, note.id())).isNull();
    assertThat(file.find(Finding.class, finding.id()).evidence())
        .singleElement()
        .matches(evidence -> evidence.note().equals(second.id()));
    file.change("Remove", edit -> edit.remove(review.theme.id()));
    assertThat(file.find(Finding.class, finding.id()).theme()).isNull();
    file.change("Remove", edit -> edit.remove(review.question.id()));
    assertThat(file.find(Note.class, second.id()).keyQuestions()).isEmpty();
    file.undo();
    file.undo();
    file.undo();
    assertThat(file.review().review()).isEqualTo(before);
  }

  @Test
  void keepsWhatAnotherThingCannotBeWithout() {
    assertThatThrownBy(() -> file.change("Remove", edit -> edit.remove(review.team.id())))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("the person \"Łukasz O'Neill\"");
    assertThatThrownBy(() -> file.change("Remove", edit -> edit.remove(review.kind.id())))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("the finding \"A finding\"");
    assertThat(file.find(Group.class, review.team.id())).isEqualTo(review.team);
    assertThat(file.find(FindingKind.class, review.kind.id())).isEqualTo(review.kind);
  }

  @Test
  void changesNothingWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                file.change(
                    "Fail",
                    edit -> {
                      edit.put(
                          new Theme(Id.create(), "A theme of a word nobody wrote", Extras.NONE));
                      edit.remove(second.id());
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(file.review().review().themes()).containsExactly(review.theme);
    assertThat(notes()).hasSize(3);
    Note after = review.aNote("After");
    file.change("New note", edit -> edit.put(after));
    assertThat(file.find(Note.class, after.id())).isEqualTo(after);
  }

  @Test
  void addsABlockToASection() {
    Section two = section("Two", List.of());
    Paper paper = paper(List.of(section("One", List.of(para)), two));
    file.change("New paper", edit -> edit.put(paper));

    Para more = new Para("More", Id.create(), false, Extras.NONE);
    file.change("New paragraph", edit -> edit.add(two.id(), more));

    assertThat(sections(paper).getLast().blocks()).containsExactly(more);
  }

  @Test
  void movesBlocksBetweenSectionsWithTheirHistory() {
    Section one = section("One", List.of(para, new InsertText(text.id(), Extras.NONE)));
    Section two = section("Two", List.of());
    Paper paper = newPaper(one, two);

    Section oneLess = with(one, List.of(one.blocks().getLast()));
    Section twoMore = with(two, List.of(para));
    file.change("Move", edit -> edit.put(paper(paper.id(), List.of(twoMore, oneLess))));

    assertThat(sections(paper)).containsExactly(twoMore, oneLess);
    assertThat(file.history().of(para.id(), "para")).hasSize(1);
    assertThat(file.search(SearchRequest.typed("words"), () -> false))
        .singleElement()
        .matches(hit -> hit.where().equals("A paper › Two"));
    file.undo();
    assertThat(file.find(Paper.class, paper.id())).isEqualTo(paper);
  }

  @Test
  void takesTheBlockThatInsertsATextAwayWithIt() {
    Section section = section("One", List.of(new InsertText(text.id(), Extras.NONE)));
    Paper paper = newPaper(section);

    file.change("Remove", edit -> edit.remove(text.id()));

    assertThat(sections(paper)).containsExactly(with(section, List.of()));
    file.undo();
    assertThat(file.find(Paper.class, paper.id())).isEqualTo(paper);
  }

  @Test
  void refusesPlacesThatAreNotThere() {
    assertThatThrownBy(() -> file.change("Add", edit -> edit.add(note.id(), note)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> file.change("Move", edit -> edit.move(Id.create(), null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> file.change("Put", edit -> edit.put(section("Alone", List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private KeyQuestion question(String... prompts) {
    return new KeyQuestion(
        review.question.id(), "Is it safe?", List.of(prompts), null, Extras.NONE);
  }

  private static Section section(String heading, List<? extends Block> blocks) {
    return new Section(Id.create(), heading, 1, true, null, List.copyOf(blocks), Extras.NONE);
  }

  private static Section with(Section section, List<? extends Block> blocks) {
    return new Section(
        section.id(), section.heading(), 1, true, null, List.copyOf(blocks), Extras.NONE);
  }

  /** Puts a paper, and the text it may insert, in the file. */
  private Paper newPaper(Section... sections) {
    Paper paper = paper(List.of(sections));
    file.change(
        "New paper",
        edit -> {
          edit.put(text);
          edit.put(paper);
        });
    return paper;
  }

  private List<Section> sections(Paper paper) {
    return file.find(Paper.class, paper.id()).sections();
  }

  private static Paper paper(List<Section> sections) {
    return paper(Id.create(), sections);
  }

  private static Paper paper(Id id, List<Section> sections) {
    return new Paper(
        id,
        PaperKind.OUTCOME_PAPER,
        "A paper",
        null,
        null,
        null,
        null,
        Numbering.SECTION,
        sections,
        Extras.NONE);
  }

  private List<String> notes() {
    return file.review().review().notes().stream().map(Note::text).toList();
  }
}
