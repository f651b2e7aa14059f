package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aReview;

import java.util.List;
import org.criticalfriend.model.PaperDraft;
import org.criticalfriend.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadTest {
  @Test
  void putsProgrammeTitleSubtitleDateAndKindOnTheCover() {
    Head head = head(aPaper().title("Births", "In {host:short}").cover());
    assertThat(head.cover()).isTrue();
    assertThat(text(head))
        .containsExactly(
            "The programme", "Births", "In the Trust", "9-10 April 2008", "Outcome Paper");
  }

  @Test
  void headsAPaperWithoutCoverByItsTitle() {
    Head head = head(aPaper().title("Births", "In Anytown"));
    assertThat(head.cover()).isFalse();
    assertThat(text(head)).containsExactly("Births", "In Anytown");
  }

  @Test
  void headsAFollowUpNoteByHostSubtitleAndTitle() {
    assertThat(text(head(aPaper().kind(PaperKind.FOLLOW_UP_NOTE).title("Visit", "Board"))))
        .containsExactly("Anytown Trust", "Board", "Visit");
  }

  @Test
  void printsNoTitleOnALetter() {
    assertThat(text(head(aPaper().kind(PaperKind.LETTER).title("Letter", "x")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void writesTheKindWithCapitalsOnEveryCover(PaperKind kind) {
    List<String> cover = text(head(aPaper().kind(kind).cover()));
    List<String> said = cover.stream().filter(kind.word()::equalsIgnoreCase).toList();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static Head head(PaperDraft paper) {
    return Printed.tree(aReview(), paper).head();
  }

  private static List<String> text(Head head) {
    return head.lines().stream().map(Head.Line::text).toList();
  }
}
