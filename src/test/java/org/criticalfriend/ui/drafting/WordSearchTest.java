package org.criticalfriend.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.replacing.Match;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordSearchTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private DraftingModel model;
  private WordSearch search;

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
    search = new WordSearch(model);
    desk.review().addListener((property, before, after) -> model.show(after.papers().getFirst()));
    model.show(desk.review().get().papers().getFirst());
    model.arrive();
    background.pass();
    search.open().set(true);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void findsNothingForNothingAndLetsSignsBeSigns() {
    look(" ");
    assertThat(search.hits()).isEmpty();
    look("(.*[");
    assertThat(search.hits()).isEmpty();
    assertThat(search.count().get()).isEqualTo("Not in this paper");
  }

  @Test
  void selectsInTheTextWhatWasFound() {
    look("families");
    assertThat(search.hits()).hasSizeGreaterThan(2);
    search.next(false);
    search.next(false);
    assertThat(search.selected().get()).isEqualTo(search.hits().get(1));
    search.next(true);
    search.next(true);

    assertThat(search.selected().get()).isEqualTo(search.hits().getLast());
    WordHit hit =
        search.hits().stream()
            .filter(one -> one.number().matches(".*\\d"))
            .findFirst()
            .orElseThrow();
    search.go(hit);
    assertThat(chosen()).isEqualToIgnoringCase("families");
  }

  @Test
  void replacesWhatIsTickedInFindingsTooAsOneStep() {
    Review before = desk.review().get();
    look("families");
    WordHit spared = search.hits().getFirst();
    int all = search.hits().size();
    List<Id> found =
        search.hits().stream()
            .map(hit -> hit.match().thing())
            .filter(id -> !id.equals(spared.match().thing()))
            .toList();
    spared.ticked().set(false);
    search.by().set("households");
    search.replace();
    background.pass();

    assertThat(search.hits()).extracting(WordHit::match).contains(spared.match());
    assertThat(search.hits()).hasSize(1).noneMatch(hit -> hit.ticked().get());
    assertThat(search.outcome().get()).startsWith(String.valueOf(all - 1));
    assertThat(desk.review().get().findings())
        .filteredOn(one -> found.contains(one.id()))
        .isNotEmpty()
        .extracting(Finding::text)
        .noneMatch(text -> text.toLowerCase(Locale.UK).contains("families"))
        .anyMatch(text -> text.contains("households"));
    assertThat(desk.toUndo().get()).isEqualTo("Replace families by households");
    desk.undo();
    assertThat(desk.review().get().findings()).isEqualTo(before.findings());
    assertThat(desk.review().get().papers()).isEqualTo(before.papers());
  }

  @Test
  void looksAgainWhenTheTextIsAnother() {
    look("families");
    int before = search.hits().size();
    search.sameCase().set(true);
    background.pass();
    assertThat(search.hits()).hasSizeLessThanOrEqualTo(before);
    desk.undo();
    search.open().set(false);
    search.words().set("harbour");
    background.pass();
    search.open().set(true);
    background.pass();
    assertThat(search.hits())
        .extracting(WordHit::match)
        .extracting(Match::found)
        .allMatch("harbour"::equals);
  }

  private void look(String words) {
    search.words().set(words);
    background.pass();
  }

  private String chosen() {
    Caret caret = model.caret().get();
    return caret == null ? "" : caret.draft().excerpt().getFirst().letters();
  }
}
