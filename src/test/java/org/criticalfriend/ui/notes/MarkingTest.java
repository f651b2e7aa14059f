package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {
  private static final Id Q1 = Id.create();
  private static final Id Q2 = Id.create();
  private static final Mark.OfTheme CARE = new Mark.OfTheme(Id.create(), "Care");
  private static final Mark.OfTheme CARE_AT_HOME = new Mark.OfTheme(Id.create(), "Care at home");
  private static final Mark.OfPerson HELEN = new Mark.OfPerson(Id.create(), "Helen Rhodes");
  private static final Mark.OfPerson ZOFIA = new Mark.OfPerson(Id.create(), "Zofia Żurawska");
  private static final Vocabulary KNOWN =
      new Vocabulary(
          List.of(
              Choice.of(CARE, CARE.name(), "", false),
              Choice.of(CARE_AT_HOME, CARE_AT_HOME.name(), "", false)),
          List.of(
              Choice.of(ZOFIA, ZOFIA.name(), "Mamy Razem", false),
              Choice.of(HELEN, HELEN.name(), "ASSIST", true)),
          List.of(Q1, Q2));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"We never see them                | QUOTE       | We never see them",
        "“We never see them”                | QUOTE       | We never see them",
        "\"We never see them\"              | QUOTE       | We never see them",
        "\"Never\" is what she said         | QUOTE       | \"Never\" is what she said",
        "?How does it fit                   | QUESTION    | How does it fit",
        "? how does it fit                  | QUESTION    | how does it fit",
        "/seen Several staff at the desk    | OBSERVATION | Several staff at the desk",
        "Several staff at the desk /seen    | OBSERVATION | Several staff at the desk",
        "/READ It is on page 31             | READ        | It is on page 31",
        "/figure 85%                        | FACT        | 85%",
        "/quote /heard Last one holds       | HEARD       | Last one holds",
      })
  void tellsTheKind(String typed, NoteKind kind, String text) {
    NoteLine line = Marking.finish(NoteLine.of(typed), KNOWN);
    assertThat(line.kind()).isEqualTo(kind);
    assertThat(line.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2:15 the chair left",
        "9: there is no ninth question",
        "1:1 meetings each week",
        "At 2: the chair left",
        "They left at 9:",
        "The score was 1:2",
        "They said \"never\" and meant it",
        "Was that all? Nobody knew",
        "?",
        "??? unclear",
        "\" ",
        "\"\"",
        "Well done! Everyone agreed",
        "Well done!",
        "!!",
        "and/or /privately",
        "/private/tmp is a folder",
        "C# and #3 in the list",
        "helen@rhodes.example and @nobody here",
        "#Careful with that",
        "٢: not one of our numbers",
        "🙂#Care is one word",
        "# Care",
        "\u200F#Care שלום",
      })
  void leavesTextAlone(String typed) {
    NoteLine line = Marking.finish(NoteLine.of(typed), KNOWN);
    assertThat(line.marks()).isEmpty();
    assertThat(line.text()).isEqualTo(typed.strip());
  }

  @Test
  void tiesToKeyQuestionsAtTheStart() {
    NoteLine line = read("1: 2: Who pays");
    assertThat(line.marks()).containsExactly(new Mark.Question(1, Q1), new Mark.Question(2, Q2));
    assertThat(line.text()).isEqualTo("Who pays");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who pays 1: 2:", "1: Who pays 2:", "Who pays 1: 2: ", "2: Who pays 1:"})
  void tiesToKeyQuestionsAtTheEndOfAKeptLine(String typed) {
    assertThat(read("Who pays 1: ").marks()).isEmpty();
    NoteLine line = Marking.finish(NoteLine.of(typed), KNOWN);
    assertThat(line.marks(Mark.Question.class))
        .containsExactlyInAnyOrder(new Mark.Question(1, Q1), new Mark.Question(2, Q2));
    assertThat(line.text()).isEqualTo("Who pays");
  }

  @Test
  void takesANumberBeforeAQuote() {
    NoteLine line = read("2:\"Never");
    assertThat(line.marks(Mark.Question.class)).hasSize(1);
    assertThat(line.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(line.text()).isEqualTo("Never");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!They wait", "! They wait", "They ! wait", "They wait !"})
  void marksAsWorthAFinding(String typed) {
    NoteLine line = Marking.finish(NoteLine.of(typed), KNOWN);
    assertThat(line.marks()).containsExactly(new Mark.Worth());
    assertThat(line.text()).isEqualTo("They wait");
  }

  @Test
  void keepsForTheTeamOnly() {
    NoteLine line = Marking.finish(NoteLine.of("He drinks /private"), KNOWN);
    assertThat(line.marks()).containsExactly(new Mark.Private());
    assertThat(line.text()).isEqualTo("He drinks");
  }

  @Test
  void waitsWhileAWordMayGoOn() {
    assertThat(read("/private").marks()).isEmpty();
    assertThat(read("#Care").marks()).isEmpty();
    assertThat(read("2:").marks()).isEmpty();
    assertThat(read("They wait !").marks()).isEmpty();
  }

  @Test
  void takesTheLongestName() {
    assertThat(read("#care at home is thin").marks()).containsExactly(CARE_AT_HOME);
    assertThat(read("#care at last").marks()).containsExactly(CARE);
    assertThat(read("#care at last").text()).isEqualTo("at last");
  }

  @Test
  void holdsOneThemeAndSeveralPeople() {
    NoteLine line = read("#Care #Care at home @Helen Rhodes @Zofia Żurawska both said so");
    assertThat(line.marks()).containsExactly(CARE_AT_HOME, HELEN, ZOFIA);
    assertThat(line.text()).isEqualTo("both said so");
  }

  @Test
  void readsALineOfMarksAlone() {
    NoteLine line = Marking.finish(NoteLine.of("2: #Care @Helen Rhodes ! /private"), KNOWN);
    assertThat(line.marks()).hasSize(5);
    assertThat(line.text()).isEmpty();
  }

  @Test
  void turnsAMarkBackIntoTextForGood() {
    NoteLine line = read("2: The chair left").withLastAsText();
    assertThat(line.marks()).isEmpty();
    assertThat(line.text()).isEqualTo("2: The chair left");
    assertThat(Marking.finish(line, KNOWN))
        .isEqualTo(line.typed(line.text(), line.text().length()));
  }

  @Test
  void putsTheCaretBehindWhatWasTurnedBack() {
    NoteLine line = read("#Care at last").withLastAsText();
    assertThat(line.text()).isEqualTo("#Care at last");
    assertThat(line.caret()).isEqualTo("#Care".length());
  }

  @Test
  void keepsTheCaretWhereItWasTyped() {
    NoteLine line = Marking.read(NoteLine.EMPTY.typed("They ! wait", 7), KNOWN);
    assertThat(line.text()).isEqualTo("They wait");
    assertThat(line.caret()).isEqualTo(5);
  }

  @Test
  void readsBackWhatADraftHolds() {
    NoteLine line = read("2: \"Never @Helen Rhodes #Care at home ! she said");
    NoteLine again = Marking.read(NoteLine.of(line.asTyped()), KNOWN);
    assertThat(again.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(again.marks()).hasSameSizeAs(line.marks());
    assertThat(again.text()).isEqualTo(line.text());
  }

  @Test
  void keepsRightToLeftTextAndEmojiWhole() {
    assertThat(read("#Care לא ראינו אותם 🙂").text()).isEqualTo("לא ראינו אותם 🙂");
  }

  @Test
  void readsFiveThousandWordsAndTheirMarks() {
    String words = "word ".repeat(5_000);
    NoteLine line = read("2: " + words + "#Care " + words);
    assertThat(line.marks()).hasSize(2);
    assertThat(line.text()).isEqualTo(words + words);
  }

  @Test
  void completesThoseMetHereFirst() {
    assertThat(completed("said @")).containsExactly(HELEN, ZOFIA);
    assertThat(completed("said @rho")).containsExactly(HELEN);
    assertThat(completed("said @zur")).containsExactly(ZOFIA);
    assertThat(completed("said @helen r")).containsExactly(HELEN);
    assertThat(completed("said @hel and")).isEmpty();
    assertThat(completed("mail@hel")).isEmpty();
    assertThat(completed("#home")).containsExactly(CARE_AT_HOME);
    assertThat(completed("# ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"#Housing, Housing", "Long waits #Housing advice, Housing advice", "#Ö, Ö"})
  void offersToMakeAThemeThatThereIsNone(String typed, String name) {
    List<Choice> offered = Completion.of(NoteLine.of(typed), KNOWN).choices();
    assertThat(offered).extracting(Choice::words, Choice::fresh).containsExactly(tuple(name, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#3 is cold",
        "#!",
        "# Housing",
        "#",
        "@Nobody",
        "/Housing",
        "#This goes on for longer than any name of a theme",
      })
  void makesNoThemeOfWhatNamesNone(String typed) {
    assertThat(Completion.of(NoteLine.of(typed), KNOWN).choices()).noneMatch(Choice::fresh);
  }

  @Test
  void takesAChoiceOutOfTheText() {
    NoteLine line = NoteLine.EMPTY.typed("Asked @hel about rent", 10);
    Completion completion = Completion.of(line, KNOWN);
    NoteLine taken = completion.taken(line, completion.choices().getFirst());
    assertThat(taken.text()).isEqualTo("Asked about rent");
    assertThat(taken.marks()).containsExactly(HELEN);
    assertThat(taken.caret()).isEqualTo(6);
  }

  @Test
  void doesNotCompleteWhatWasLeftAsText() {
    NoteLine line = NoteLine.of("#Car");
    NoteLine left = Completion.of(line, KNOWN).left(line);
    assertThat(Completion.of(left, KNOWN).choices()).isEmpty();
  }

  private static NoteLine read(String typed) {
    return Marking.read(NoteLine.of(typed), KNOWN);
  }

  private static List<Mark> completed(String typed) {
    return Completion.of(NoteLine.of(typed), KNOWN).choices().stream().map(Choice::mark).toList();
  }
}
