package org.criticalfriend.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Philip Parkinson, Phillip Parkinson",
    "Philip Parkinson, Parkinson Philip",
    "Harpreet Sandhu, Harpreet Kaur Sandhu",
    "J Smith, John Smith",
    "Siobhan O Neill, Siobhán O'Neill",
    "Catherine Oduya, Katherine Oduya",
    "Agnieszka Zurawksa, Agnieszka Żurawska",
  })
  void noticesTwoSpellingsOfOneName(String one, String other) {
    assertThat(Likeness.alike(one, other)).isTrue();
    assertThat(Likeness.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Dr Huw Bevan, Huw Bevan",
    "Councillor Margaret Ellery, Cllr Margaret Ellery",
    "PAWEL WROBLEWSKI, Paweł Wróblewski",
    "Grace Adeyemi-Cole, Grace Adeyemi Cole",
  })
  void takesNamesForTheSameButForTitlesAndAccents(String one, String other) {
    assertThat(Likeness.same(one, other)).isTrue();
    assertThat(Likeness.alike(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Ian Brown, Ann Brown",
    "Shirin Begum, Hodan Abdirahman",
    "Jo Ash, Al Ash",
    "Mohammed, Mohamed",
    "Tom Akehurst, Tim Lakehurst",
  })
  void leavesDifferentPeopleAlone(String one, String other) {
    assertThat(Likeness.alike(one, other)).isFalse();
  }

  @Test
  void countsASwappedLetterOnce() {
    assertThat(Likeness.distance("parkinson", "parkisnon")).isEqualTo(1);
    assertThat(Likeness.distance("", "ab")).isEqualTo(2);
    assertThat(Likeness.distance("ab", "wxyz12")).isGreaterThan(2);
  }

  @Test
  void findsEveryPairInAReview() {
    List<Person> people =
        List.of(person("Philip Parkinson"), person("Daxa Patel"), person("Dr Phillip Parkinson"));
    assertThat(Twins.of(people))
        .containsExactly(new Twins.Pair(people.getFirst(), people.getLast()));
  }

  @Test
  void findsPairsAmongAThousandPeople() {
    Random random = new Random(7);
    List<Person> people =
        IntStream.range(0, 1_000).mapToObj(i -> person(word(random) + " " + word(random))).toList();
    assertThat(Twins.of(people)).hasSizeLessThan(50);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("A");
    for (int i = 0; i < 7; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static Person person(String name) {
    return new Person(Id.create(), name, null, null, null, Id.create(), null, null, Extras.NONE);
  }
}
