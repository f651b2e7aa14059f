package org.criticalfriend.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.junit.jupiter.api.Test;

class OnePersonTest {
  private final Review review = ReviewForm.read(Path.of("assets/sample")).bundle().review();

  @Test
  void namesTheOneWhoStaysWhereverTheOtherWasNamed() {
    Person stays = person("Alan Thirkettle");
    Person goes = person("Deborah Lonsdale");
    List<Record> changed = OnePerson.of(review, stays, goes);
    assertThat(changed).hasAtLeastOneElementOfType(ReviewDetails.class);
    assertThat(changed).hasAtLeastOneElementOfType(Session.class);
    assertThat(changed.toString()).doesNotContain(goes.id().toString());
  }

  @Test
  void namesNobodyTwiceInOneList() {
    Person stays = person("Catherine Oduya");
    Person goes = person("Bronwen Parry");
    Session both =
        review.sessions().stream()
            .filter(session -> session.met().contains(stays.id()))
            .findFirst()
            .orElseThrow();
    Session met = Shape.of(Session.class).with(both, "met", List.of(goes.id(), stays.id()));
    Review with = Shape.of(Review.class).with(review, "sessions", List.of(met));
    assertThat(OnePerson.of(with, stays, goes))
        .filteredOn(Session.class::isInstance)
        .singleElement()
        .satisfies(one -> assertThat(((Session) one).met()).containsExactly(stays.id()));
  }

  @Test
  void keepsReadersOfDocuments() {
    Person stays = person("Catherine Oduya");
    Person goes = person("Bronwen Parry");
    Document read =
        Shape.of(Document.class).with(review.documents().getFirst(), "readers", List.of(goes.id()));
    Review with = Shape.of(Review.class).with(review, "documents", List.of(read));
    assertThat(OnePerson.of(with, stays, goes))
        .filteredOn(Document.class::isInstance)
        .singleElement()
        .satisfies(one -> assertThat(((Document) one).readers()).containsExactly(stays.id()));
  }

  @Test
  void keepsWhatOnlyTheOtherWasKnownToHave() {
    Person stays = person("Kieran Doyle");
    Person goes = person("Shirin Begum");
    Person after = (Person) OnePerson.of(review, stays, goes).getFirst();
    assertThat(after.name()).isEqualTo("Kieran Doyle");
    assertThat(after.post()).isEqualTo("Chair");
    assertThat(after.organisation()).isEqualTo("Wrenmouth Welcome");
  }

  private Person person(String name) {
    return review.people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
