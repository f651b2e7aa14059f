package org.criticalfriend.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;

class LeadsTest {
  private static final List<String> KNOWN = List.of("Head of Midwifery", "Quayfoot Practice");

  @Test
  void partsLeadsAtSemicolonsAndStrokes() {
    assertThat(Leads.read(" Head of Midwifery;Estates / Finance ", KNOWN))
        .containsExactly("Head of Midwifery", "Estates", "Finance");
  }

  @Test
  void keepsTheCommasOfAPost() {
    assertThat(Leads.read("Director of Planning, Housing and Transport", KNOWN))
        .containsExactly("Director of Planning, Housing and Transport");
  }

  @Test
  void partsLeadsAtCommasWhereAllAreKnown() {
    assertThat(Leads.read("head of midwifery, Quayfoot Practice", KNOWN)).hasSize(2);
  }

  @Test
  void takesEachOnceAndNobodyFromNothing() {
    assertThat(Leads.read("Estates; estates; ;", KNOWN)).containsExactly("Estates");
    assertThat(Leads.read("  ", KNOWN)).isEmpty();
  }

  @Test
  void offersWhatTheLastOneTypedMayBecome() {
    assertThat(Leads.completing("Estates; mid", KNOWN, 4)).containsExactly("Head of Midwifery");
    assertThat(Leads.completing("Estates; ", KNOWN, 4)).isEmpty();
    assertThat(Leads.completing("Head of Midwifery", KNOWN, 4)).isEmpty();
  }

  @Test
  void knowsEarlierLeadsAndTheHostsPeopleButNotTheTeam() {
    assertThat(Leads.known(SampleReview.onSite()))
        .contains("Director of Public Health", "Bronwen Parry", "Wrenmouth Welcome")
        .doesNotContain("Siobhán O'Neill")
        .doesNotHaveDuplicates();
  }
}
