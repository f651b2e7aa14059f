package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.model.Drafts.aTheme;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.FindingDraft;
import org.criticalfriend.model.FindingHeadings;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperDraft;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnchorsTest {
  private static final Pattern ANCHOR = Pattern.compile("(?<!target=)Anchor\\[name=(\\w+)]");

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void areUniqueAndShortAndStayFromOneBuildToTheNext(RealReviews review) {
    Bundle bundle = review.bundle();
    for (Paper paper : bundle.review().papers()) {
      List<String> names = names(PaperBuilder.build(bundle, paper));
      assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
      assertThat(names(PaperBuilder.build(bundle, paper))).isEqualTo(names);
    }
  }

  @Test
  void areUniqueWhereEverythingIsPrintedTwice() {
    Theme theme = aTheme("Beds");
    Group team = aGroup("Team", Side.TEAM);
    var findings = Draft.of(InsertFindings.class).with("headings", FindingHeadings.THEME).build();
    var people = Draft.of(InsertPeople.class).with("groups", List.of(team.id(), team.id())).build();
    PaperTree tree =
        Printed.tree(
            aReview()
                .with(theme)
                .with(team)
                .with(aPerson("Ann", team).build())
                .with(aFinding("a[^1]\n\n- x\n- y\n\n| A |\n| - |\n| 1 |\n\n[^1]: n").under(theme)),
            aPaper()
                .with(
                    aSection("One").with(findings).with(people),
                    aSection("Two").with(findings).with(people)));
    assertThat(names(tree)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void ofAFindingStayWhenOthersArePutBeforeIt() {
    FindingDraft finding = aFinding("found").id("f");
    PaperDraft paper = aPaper().with(aSection("One").inserts(InsertFindings.class));
    Bundle few = aReview().with(finding).with(paper).build();
    Bundle more = aReview().with(aFinding("new")).with(finding).with(paper).build();
    String anchor = Anchor.of('f', few.review().findings().getFirst().id(), 0, 1).name();
    assertThat(names(PaperBuilder.build(few, few.review().papers().getFirst()))).contains(anchor);
    assertThat(names(PaperBuilder.build(more, more.review().papers().getFirst()))).contains(anchor);
  }

  private static List<String> names(PaperTree tree) {
    return ANCHOR.matcher(tree.toString()).results().map(AnchorsTest::name).toList();
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }
}
