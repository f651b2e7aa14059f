package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.Test;

class MergedFindingsTest extends FindingsAtWork {
  @Test
  void mergeWithoutLosingALinkOrAWord() {
    Finding stays = findings().get(0);
    Finding goes = findings().get(2);
    List<Recommendation> answering =
        desk.review().get().recommendations().stream()
            .filter(one -> one.findings().contains(goes.id()))
            .toList();
    Review before = desk.review().get();
    model.acts().merge(List.of(stays, goes));
    assertThat(findings()).hasSize(24);
    assertThat(notesOf(now(stays))).containsAll(notesOf(stays)).containsAll(notesOf(goes));
    assertThat(now(stays).text()).contains(stays.text(), goes.headline(), goes.text());
    assertThat(answering).isNotEmpty();
    for (Recommendation one : answering) {
      assertThat(recommendation(one.id()).findings()).contains(stays.id());
    }
    assertThat(desk.toUndo().get()).isEqualTo("Merge findings");
    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void sayWhereANoteSpokeForOneAndAgainstTheOther() {
    Finding stays = findings().get(0);
    Note note = model.points().get().sources().note(stays.evidence().getFirst().note());
    model.evidence().add(findings().get(1), List.of(note), Stance.AGAINST);
    model.acts().merge(List.of(now(stays), now(findings().get(1))));
    assertThat(frame.notices().getLast().words()).contains("1 note spoke for one and against");
    assertThat(now(stays).evidence().getFirst().stance()).isEqualTo(Stance.AGAINST);
  }

  @Test
  void mergedThemesComeApartAgainAfterARestart() {
    Review before = desk.review().get();
    Theme stays = themes().get(0);
    Theme goes = themes().get(1);
    model.themes().merge(List.of(stays, goes));
    assertThat(themes()).hasSize(5);
    assertThat(findings()).hasSize(25).noneMatch(one -> goes.id().equals(one.theme()));
    assertThat(desk.review().get().notes()).noneMatch(one -> goes.id().equals(one.theme()));
    assertThat(desk.review().get().recommendations())
        .noneMatch(one -> goes.id().equals(one.theme()));
    assertThat(desk.review().get().papers().toString()).doesNotContain("themes=[" + goes.id());
    desk.close();

    show(SampleDesk.again(folder, background));
    assertThat(desk.toUndo().get()).isEqualTo("Merge themes into " + stays.name());
    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void themesAreAddedRenamedOrderedAndRemoved() {
    assertThat(model.themes().add("Overall")).isFalse();
    assertThat(model.themes().add(" Housing ")).isTrue();
    Theme housing = themes().getLast();
    assertThat(model.chosen().get()).isEqualTo(housing.id());
    assertThat(model.themes().rename(housing, "overall")).isFalse();
    assertThat(model.themes().rename(housing, "Homes")).isTrue();
    model.themes().move(themes().getLast(), -1);
    assertThat(themes().get(themes().size() - 2).name()).isEqualTo("Homes");
    Theme first = themes().getFirst();
    model.themes().remove(first);
    assertThat(findings()).hasSize(25).noneMatch(one -> first.id().equals(one.theme()));
    assertThat(headings()).contains("No theme").doesNotContain("Overall");
  }
}
