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
  void findsForEachGroupItsOwnTypes() {
    List<List<Hit>> hits = found("te", new Share(Set.of(Note.class), 10), people(10));
    assertThat(hits.getFirst()).singleElement().matches(hit -> hit.type() == Note.class);
    assertThat(hits.getLast()).isEmpty();
    assertThat(found("lu", people(10)).getFirst())
        .singleElement()
        .matches(hit -> hit.id().equals(review.peer.id()));
  }

  @Test
  void findsTheFewBehindAThousandNewerOfAnotherType() {
    List<Note> many = new java.util.ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(review.aNote("Lucas said " + i));
    }
    file.change("Import", edit -> many.forEach(edit::put));
    List<List<Hit>> hits = found("lu", new Share(Set.of(Note.class), 6), people(4));
    assertThat(hits.getFirst()).extracting(Hit::text).hasSize(6).startsWith("Lucas said 999");
    assertThat(hits.getLast()).singleElement().matches(hit -> hit.id().equals(review.peer.id()));
  }

  @Test
  void leavesRemovedThingsOutOfEveryGroup() {
    file.change("Remove note", edit -> edit.remove(review.notes.getFirst().id()));
    assertThat(found("oresund", new Share(Set.of(Note.class), 6)).getFirst()).isEmpty();
    assertThat(found("*", people(4)).getFirst()).isEmpty();
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

  private static Share people(int most) {
    return new Share(Set.of(Person.class), most);
  }

  private List<List<Hit>> found(String words, Share... shares) {
    return file.search(words, List.of(shares), () -> false);
  }

  private List<String> texts(String words) {
    return file.search(SearchRequest.typed(words), () -> false).stream().map(Hit::text).toList();
  }
}
