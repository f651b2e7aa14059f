package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private ReviewFile file;

  @BeforeEach
  void fill() {
    review.note("The first note, about Øresund and the café – naïve, said Đorđe");
    review.note("A second note: tenants’ meetings, straße, ﬁre doors, 25 per cent");
    review.finding("Tenants are heard");
    file = ReviewFile.create(folder.resolve("a.review"), "Jane", review.bundle());
  }

  @AfterEach
  void close() {
    file.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Łukasz, Łukasz O'Neill",
    "lukasz, Łukasz O'Neill",
    "LUKASZ oneill, Łukasz O'Neill",
    "O’Neill, Łukasz O'Neill",
    "o'ne, Łukasz O'Neill",
    "housing, Housing",
    "ask, Ask staff",
    "northtown, Northtown Council",
    "safe, Is it safe?"
  })
  void findsWhateverWayItIsSpelt(String words, String text) {
    assertThat(texts(words)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oresund", "Øresund", "cafe", "CAFÉ", "naive dorde", "first ores"})
  void findsAccentsByTheirLetters(String words) {
    assertThat(texts(words)).containsExactly(review.notes.getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tenants meetings", "tenants' meet", "strasse", "fire", "25", "STRASSE cent"})
  void findsApostrophesLigaturesAndFigures(String words) {
    assertThat(texts(words)).containsExactly(review.notes.getLast().text());
  }

  @Test
  void showsNewestFirstWhileTyping() {
    Note third = review.aNote("Another note");
    file.change("New note", edit -> edit.put(third));
    assertThat(texts("note")).hasSize(3).startsWith("Another note");
  }

  @Test
  void showsBestFirstWhenAsked() {
    Note best = review.aNote("heard heard heard");
    Note last = review.aNote("something long in which one was heard of among many other words");
    file.change(
        "New notes",
        edit -> {
          edit.put(best);
          edit.put(last);
        });
    List<Hit> hits = file.search(SearchRequest.typed("heard").best(), () -> false);
    assertThat(hits.getFirst().text()).isEqualTo(best.text());
  }

  @Test
  void findsOnlyTheTypesAskedFor() {
    SearchRequest request = new SearchRequest("te", Set.of(Note.class), false, 10);
    assertThat(file.search(request, () -> false))
        .allMatch(hit -> hit.type() == Note.class)
        .hasSize(1);
    request = new SearchRequest("lu", Set.of(Person.class), true, 10);
    assertThat(file.search(request, () -> false))
        .singleElement()
        .matches(hit -> hit.id().equals(review.peer.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" OR *",
        "NEAR(",
        "note NEAR(a b",
        "words:note",
        "-note",
        "note*",
        "^note",
        "{words}: note",
        "(((",
        "a AND",
        "NOT",
        "'; drop table row; --",
        "😀",
        "\0",
        "note\0",
        "",
        "   ",
        "*",
        "+",
        "…"
      })
  void takesWhatIsTypedForWordsOnly(String typed) {
    List<Hit> hits = file.search(SearchRequest.typed(typed), () -> false);
    if (Folding.words(typed).equals(List.of("note"))) {
      assertThat(hits).hasSize(2);
    } else {
      assertThat(hits)
          .allMatch(
              hit ->
                  Folding.words(hit.text()).stream()
                      .anyMatch(word -> word.startsWith(Folding.words(typed).getFirst())));
    }
    assertThat(file.find(Note.class, review.notes.getFirst().id())).isNotNull();
  }

  @Test
  void followsChangesRemovalAndUndo() {
    Note note = review.notes.getFirst();
    file.change("Edit note", edit -> edit.put(SmallReview.withText(note, "Entirely rewritten")));
    assertThat(texts("oresund")).isEmpty();
    assertThat(texts("rewritten")).hasSize(1);
    file.undo();
    assertThat(texts("oresund")).hasSize(1);
    file.change("Remove note", edit -> edit.remove(note.id()));
    assertThat(texts("oresund")).isEmpty();
    file.undo();
    assertThat(texts("oresund")).hasSize(1);
    assertThat(texts("rewritten")).isEmpty();
  }

  @Test
  void stopsWhenToldTo() {
    List<Note> many = new java.util.ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      many.add(review.aNote("word" + i + " common"));
    }
    file.change("Import", edit -> many.forEach(edit::put));
    assertThatThrownBy(() -> file.search(SearchRequest.typed("common").best(), () -> true))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-206");
    assertThat(texts("word2999")).hasSize(1);
  }

  private List<String> texts(String words) {
    return file.search(SearchRequest.typed(words), () -> false).stream().map(Hit::text).toList();
  }
}
