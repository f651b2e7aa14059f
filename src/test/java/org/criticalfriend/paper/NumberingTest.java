package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.paper.Printed.lines;

import org.criticalfriend.model.Numbering;
import org.junit.jupiter.api.Test;

class NumberingTest {
  @Test
  void numbersParagraphsBySection() {
    assertThat(
            lines(
                aReview(),
                aSection("One").says("a").says("b"),
                aSection("Two").says("c").says("d")))
        .containsExactly("# 1. One", "1.1 a", "1.2 b", "# 2. Two", "2.1 c", "2.2 d");
  }

  @Test
  void letsAnUnnumberedHeadingLeaveTheCountAloneAndItsParagraphsBare() {
    assertThat(
            lines(
                aReview(),
                aSection("One").says("a"),
                aSection("Aside").unnumbered().says("b"),
                aSection("Two").says("c")))
        .containsExactly("# 1. One", "1.1 a", "# Aside", "b", "# 2. Two", "2.1 c");
  }

  @Test
  void goesOnCountingBelowAnUnnumberedHeadingOfLowerLevel() {
    assertThat(
            lines(
                aReview(),
                aSection("One").says("a"),
                aSection("Part").level(2).unnumbered().says("b"),
                aSection("Part").level(2).unnumbered().says("c"),
                aSection("Two").says("d")))
        .containsExactly(
            "# 1. One", "1.1 a", "## Part", "1.2 b", "## Part", "1.3 c", "# 2. Two", "2.1 d");
  }

  @Test
  void takesParagraphsOneLevelBelowANumberedHeadingOfLevelTwoOrThree() {
    assertThat(
            lines(
                aReview(),
                aSection("One"),
                aSection("Part").level(2).says("a").says("b"),
                aSection("Piece").level(3).says("c"),
                aSection("Part").level(2).says("d"),
                aSection("Two"),
                aSection("Part").level(2).says("e")))
        .containsExactly(
            "# 1. One",
            "## 1.1 Part",
            "1.1.1 a",
            "1.1.2 b",
            "### 1.1.3 Piece",
            "1.1.3.1 c",
            "## 1.2 Part",
            "1.2.1 d",
            "# 2. Two",
            "## 2.1 Part",
            "2.1.1 e");
  }

  @Test
  void givesAHeadingTheNextNumberAfterTheParagraphsAboveIt() {
    assertThat(lines(aReview(), aSection("One").says("a"), aSection("Part").level(2).says("b")))
        .containsExactly("# 1. One", "1.1 a", "## 1.2 Part", "1.2.1 b");
  }

  @Test
  void leavesParagraphsBeforeTheFirstNumberedHeadingBare() {
    assertThat(
            lines(
                aReview(),
                aSection("").says("a"),
                aSection("Foreword").unnumbered().says("b"),
                aSection("Within").level(2).says("c"),
                aSection("One").says("d")))
        .containsExactly("a", "# Foreword", "b", "## Within", "c", "# 1. One", "1.1 d");
  }

  @Test
  void countsNumberedAppendicesAndLeavesTheirParagraphsBare() {
    assertThat(
            lines(
                aReview(),
                aSection("One").says("a"),
                aSection("Team").appendix().says("b"),
                aSection("Within").level(2).says("c"),
                aSection("Notes").appendix().unnumbered().says("d"),
                aSection("Process").appendix().says("e")))
        .containsExactly(
            "# 1. One",
            "1.1 a",
            "# Appendix 1: Team",
            "b",
            "## Within",
            "c",
            "# Notes",
            "d",
            "# Appendix 2: Process",
            "e");
  }

  @Test
  void countsRunningNumbersThroughAllHeadingsButNotThroughAppendices() {
    assertThat(
            lines(
                aReview(),
                aPaper()
                    .numbering(Numbering.RUNNING)
                    .with(
                        aSection("").says("a"),
                        aSection("One").unnumbered().says("b"),
                        aSection("Two").unnumbered().level(2).says("c").saysUnnumbered("d"),
                        aSection("Three").appendix().says("e"))))
        .containsExactly(
            "1. a", "# One", "2. b", "## Two", "3. c", "d", "# Appendix 1: Three", "e");
  }

  @Test
  void numbersHeadingsEvenWhereParagraphsAreNot() {
    assertThat(
            lines(
                aReview(),
                aPaper()
                    .numbering(Numbering.NONE)
                    .with(aSection("One").says("a"), aSection("Part").level(2).says("b"))))
        .containsExactly("# 1. One", "a", "## 1.1 Part", "b");
  }

  @Test
  void leavesAParagraphThatTakesNoNumberOutOfTheCount() {
    assertThat(lines(aReview(), aSection("One").says("a").saysUnnumbered("b").says("c")))
        .containsExactly("# 1. One", "1.1 a", "b", "1.2 c");
  }

  @Test
  void givesTheNumberToTheFirstParagraphOfABlockOnly() {
    assertThat(lines(aReview(), aSection("One").says("a\n\nmore\n\n- x\n\nend").says("b")))
        .containsExactly("# 1. One", "1.1 a", "more", "• x", "end", "1.2 b");
  }

  @Test
  void printsNoHeadingWhereItIsEmptyAndGoesOnCounting() {
    assertThat(lines(aReview(), aSection("One").says("a"), aSection("").level(2).says("b")))
        .containsExactly("# 1. One", "1.1 a", "1.2 b");
  }
}
