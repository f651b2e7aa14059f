package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.paper.Printed.lines;

import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertAddress;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertSignature;
import org.criticalfriend.model.PeopleStyle;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Side;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Group TEAM = aGroup("Team", Side.TEAM);
  private static final Group HOST = aGroup("Host", Side.HOST);
  private static final Group STAFF =
      Draft.of(Group.class)
          .with("name", "Staff")
          .with("side", Side.HOST)
          .with("parent", HOST.id())
          .with("note", "*Some* left early.")
          .build();
  private static final Person ANN =
      aPerson("Ann", TEAM)
          .with("honours", "OBE")
          .with("post", "Director")
          .with("organisation", "Elsewhere")
          .with("lead", true)
          .build();
  private static final Person BOB = aPerson("Bob", TEAM).with("post", "Nurse").build();
  private static final Person CY = aPerson("Cy", HOST).with("organisation", "Here").build();
  private static final Person DI = aPerson("Di", STAFF).build();

  @Test
  void stacksThePostAndOrganisationBeneathTheName() {
    assertThat(people(PeopleStyle.STACKED, TEAM))
        .containsExactly("Ann OBE\nDirector, Elsewhere", "Bob\nNurse");
    assertThat(people(PeopleStyle.STACKED, HOST))
        .containsExactly("Cy\nHere", "## Staff", "Di", "Some left early.");
  }

  @Test
  void putsPeopleInLinesWithTheLeadLastAndNoStrayComma() {
    assertThat(people(PeopleStyle.LINE, TEAM))
        .containsExactly("• Ann OBE - Director, Elsewhere, Lead Peer", "• Bob - Nurse");
    assertThat(people(PeopleStyle.LINE, HOST))
        .containsExactly("• Cy - Here", "## Staff", "• Di", "Some left early.");
  }

  @Test
  void headsEachOfSeveralGroupsAndPutsChildrenOneLevelBelow() {
    assertThat(people(PeopleStyle.LINE, TEAM, HOST))
        .containsExactly(
            "## Team",
            "• Ann OBE - Director, Elsewhere, Lead Peer",
            "• Bob - Nurse",
            "## Host",
            "• Cy - Here",
            "### Staff",
            "• Di",
            "Some left early.");
  }

  @Test
  void givesEachGroupAColumnOfATable() {
    assertThat(people(PeopleStyle.TABLE, TEAM, HOST))
        .containsExactly(
            "||Team",
            "||Host",
            "|Ann OBE - Director, Elsewhere",
            "|Cy - Here",
            "|Bob - Nurse",
            "|");
  }

  @Test
  void stacksWhereNoStyleIsNamed() {
    Block insert = Draft.of(InsertPeople.class).with("group", TEAM.id()).build();
    assertThat(lines(review(), aSection("A").unnumbered().with(insert))).contains("Bob\nNurse");
  }

  @Test
  void addressesTheSponsorAtTheHost() {
    ReviewDraft review = review().sponsor(BOB);
    assertThat(lines(review, aSection("").inserts(InsertAddress.class)))
        .containsExactly("Bob\nNurse\nAnytown Trust\n1 High Street\nAnytown");
  }

  @Test
  void refusesAnAddressWithoutASponsor() {
    assertThatThrownBy(() -> lines(review(), aSection("").inserts(InsertAddress.class)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("sponsor");
  }

  @Test
  void signsWithNamePostAndOrganisation() {
    assertThat(signed(ANN, null)).isEqualTo("Ann\nDirector\nElsewhere");
    assertThat(signed(ANN, "Lead Peer")).isEqualTo("Ann\nLead Peer\nElsewhere");
    assertThat(signed(DI, null)).isEqualTo("Di");
  }

  private static String signed(Person person, String post) {
    Draft<InsertSignature> insert = Draft.of(InsertSignature.class).with("person", person.id());
    if (post != null) {
      insert.with("post", post);
    }
    return lines(review(), aSection("").with(insert.build())).getFirst();
  }

  private static List<String> people(PeopleStyle style, Group... groups) {
    Draft<InsertPeople> insert = Draft.of(InsertPeople.class).with("style", style);
    if (groups.length == 1) {
      insert.with("group", groups[0].id());
    } else {
      insert.with("groups", List.of(groups).stream().map(Group::id).toList());
    }
    List<String> lines = lines(review(), aSection("A").unnumbered().with(insert.build()));
    return lines.subList(1, lines.size());
  }

  private static ReviewDraft review() {
    return aReview().with(TEAM, HOST, STAFF).with(ANN, BOB, CY, DI);
  }
}
