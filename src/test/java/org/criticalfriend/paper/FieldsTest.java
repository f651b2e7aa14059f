package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.model.Drafts.aSession;
import static org.criticalfriend.paper.Printed.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Host;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  @ParameterizedTest
  @CsvSource({
    "count:sessions, 2",
    "count:team, 2",
    "count:days, 2",
    "count:met, 11",
    "count:met:staff, 7",
    "count:met:carers of children, 3",
    "count:met:nobody, 0",
    "date:review, 9-10 April 2008",
    "host, Anytown Trust",
    "host:short, the Trust",
    "title, A review"
  })
  void fillsInEachField(String field, String value) {
    assertThat(lines(review(), aSection("").says("So: {" + field + "}.")))
        .containsExactly("So: " + value + ".");
  }

  @Test
  void fillsInFieldsInHeadingsToo() {
    assertThat(lines(review(), aSection("At {host:short}").says("x")).getFirst())
        .isEqualTo("# 1. At the Trust");
  }

  @Test
  void saysTheHostInFullWhereItHasNoShortName() {
    ReviewDraft review = aReview().host(new Host("Anytown Trust", null, null, Extras.NONE));
    assertThat(lines(review, aSection("").says("{host:short}"))).containsExactly("Anytown Trust");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-04-09, 2008-04-09, 9 April 2008",
    "2008-04-09, 2008-04-10, 9-10 April 2008",
    "2008-04-30, 2008-05-02, 30 April-2 May 2008",
    "2008-12-31, 2009-01-02, 31 December 2008-2 January 2009",
    "2008-04-10, 2009-04-12, 10 April 2008-12 April 2009"
  })
  void saysMonthAndYearTwiceOnlyWhereTheyDiffer(LocalDate first, LocalDate last, String said) {
    assertThat(lines(aReview().days(first, last), aSection("").says("{date:review}")))
        .containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource({"count", "count:meet", "count:met:", "hosts", "date", "what is this"})
  void refusesAnUnknownFieldByItsNameAndPlace(String field) {
    assertThatThrownBy(
            () -> lines(aReview(), aSection("Method").says("p-7", "We met {" + field + "}.")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("section \"Method\" (paragraph p-7)")
        .hasMessageContaining("{" + field + "}")
        .hasMessageContaining("CF-402");
    assertThatThrownBy(() -> lines(aReview(), aPaper().title("{" + field + "}", "x")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("{" + field + "}");
  }

  private static ReviewDraft review() {
    Group team = aGroup("Team", Side.TEAM);
    Group host = aGroup("Host", Side.HOST);
    Person ann = aPerson("Ann", team).build();
    Person bob = aPerson("Bob", team).build();
    Person cy = aPerson("Cy", host).with("category", "staff").build();
    Person di = aPerson("Di", host).build();
    return aReview()
        .with(team, host)
        .with(ann, bob, cy, di)
        .with(
            aSession("One")
                .with("met", List.of(cy.id(), di.id()))
                .with("metCount", Map.of("staff", 4))
                .build(),
            aSession("Two")
                .with("met", List.of(cy.id()))
                .with("metCount", Map.of("staff", 2, "carers of children", 3))
                .build());
  }
}
