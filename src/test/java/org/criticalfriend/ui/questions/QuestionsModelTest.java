package org.criticalfriend.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.questions.QuestionsModel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FrameModel frame;
  private QuestionsModel questions;
  private DocumentsModel documents;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    frame = new FrameModel(desk);
    questions = new QuestionsModel(frame, background);
    documents = new DocumentsModel(frame, background);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void addsOneQuestionAfterTheOther() {
    questions.begin();
    questions.text().set("Who is **missed**?");
    questions.keep();
    questions.text().set("Who pays?");
    questions.keep();
    questions.keep();
    assertThat(questions.editing().get()).isNull();
    assertThat(questions.questions().stream().map(KeyQuestion::text))
        .endsWith("Who is **missed**?", "Who pays?");
  }

  @Test
  void editsAQuestionInPlaceAndGivesUp() {
    KeyQuestion first = questions.questions().getFirst();
    questions.edit(new Place(first.id(), QuestionsModel.TEXT));
    assertThat(questions.text().get()).isEqualTo(first.text());
    questions.text().set("Other words?");
    questions.giveUp();
    background.pass();
    assertThat(questions.questions().getFirst()).isEqualTo(first);
    questions.edit(new Place(first.id(), QuestionsModel.TEXT));
    questions.text().set("Other words?");
    questions.keep();
    assertThat(questions.questions().getFirst().text()).isEqualTo("Other words?");
  }

  @Test
  void keepsAQuestionThatIsClearedAsItWas() {
    KeyQuestion first = questions.questions().getFirst();
    questions.edit(new Place(first.id(), QuestionsModel.TEXT));
    questions.text().set("  ");
    questions.keep();
    assertThat(questions.questions().getFirst()).isEqualTo(first);
    questions.edit(new Place(first.id(), QuestionsModel.TEXT));
    assertThat(questions.text().get()).isEqualTo(first.text());
  }

  @Test
  void addsEditsAndRemovesPrompts() {
    KeyQuestion first = questions.questions().getFirst();
    questions.chosen().set(first.id());
    questions.beginPrompt();
    questions.text().set("Ask midwives");
    questions.keep();
    questions.text().set("Ask families");
    questions.keep();
    questions.keep();
    assertThat(prompts()).containsExactly("Ask midwives", "Ask families");
    questions.edit(new Place(first.id(), 0));
    questions.text().set("Ask all midwives");
    questions.keep();
    assertThat(questions.editing().get()).isNull();
    questions.removePrompt(questions.questions().getFirst(), 1);
    assertThat(prompts()).containsExactly("Ask all midwives");
    questions.removePrompt(questions.questions().getFirst(), 0);
    assertThat(questions.questions().getFirst().prompts()).isNull();
  }

  @Test
  void ordersMarksAndRemovesWithAWayBack() {
    List<KeyQuestion> before = questions.questions();
    questions.chosen().set(before.getFirst().id());
    questions.move(1);
    assertThat(questions.questions().get(1)).isEqualTo(before.getFirst());
    questions.move(before.getFirst().id(), 3);
    assertThat(questions.questions().getLast()).isEqualTo(before.getFirst());
    questions.turnLocal();
    assertThat(questions.questions().getLast().local()).isTrue();
    questions.remove();
    assertThat(questions.questions()).hasSize(3);
    assertThat(desk.review().get().notes())
        .noneMatch(note -> note.keyQuestions().contains(before.getFirst().id()));
    frame.notices().getLast().act().act().run();
    assertThat(questions.questions()).hasSize(4);
    assertThat(questions.notes(before.getFirst())).isPositive();
  }

  @Test
  void turnsSelectedWordsBoldAndPlainAgain() {
    BoldWords bold = new BoldWords("How early do they come?", 4, 10).turned();
    assertThat(bold).isEqualTo(new BoldWords("How **early** do they come?", 6, 11));
    assertThat(bold.turned()).isEqualTo(new BoldWords("How early do they come?", 4, 9));
    assertThat(new BoldWords("**all**", 0, 7).turned().text()).isEqualTo("all");
    assertThat(new BoldWords("a **b** c", 0, 9).turned().text()).isEqualTo("**a b c**");
    assertThat(new BoldWords("a  b", 1, 3).turned().text()).isEqualTo("a  b");
  }

  @Test
  void keepsWhatIsSaidOfADocument() {
    assertThat(documents.add("Budget", " figures ")).isTrue();
    assertThat(documents.add(" ", "figures")).isFalse();
    documents.selected().set(documents.documents().getLast());
    documents.typing(DocumentsModel.Field.ASKED).text().set("3 May");
    documents.settle();
    documents.turnReader(documents.team().getFirst());
    documents.turnQuestion(documents.questions().get(1));
    Document budget = documents.documents().getLast();
    assertThat(budget.kind()).isEqualTo("figures");
    assertThat(budget.asked()).isEqualTo("3 May");
    assertThat(documents.readers(budget)).containsExactly("Councillor Margaret Ellery");
    assertThat(documents.questions(budget)).containsExactly(2);
    assertThat(documents.awaited()).isEqualTo(1);
    documents.turnQuestion(documents.questions().get(1));
    assertThat(documents.documents().getLast().keyQuestions()).isNull();
    documents.remove();
    assertThat(documents.documents()).hasSize(8);
  }

  private List<String> prompts() {
    return questions.questions().getFirst().prompts();
  }
}
