package org.criticalfriend.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Person CHAIR = person("Phillip Parkinson", "Chair", "Leicester City PCT");
  private static final Person MAYES = person("Karl Mayes", "Manager", null);
  private static final List<Person> HERE = List.of(CHAIR, MAYES);

  @Test
  void tellsWhatEachLineMeans() {
    List<Arrival> arrivals =
        arrivals(
            """
            Karl Mayes, Manager, Leicester City PCT
            Mr Phillip Parkinson, Chair, Leicester city PCT
            Philip Parkinson, Chair
            Toby Sanders, Director
            Toby Sanders, Director
            With many thanks to all
            """,
            Map.of());
    assertThat(arrivals)
        .extracting(arrival -> arrival.getClass().getSimpleName())
        .containsExactly("Known", "Same", "Question", "Fresh", "Twice", "NoPerson");
    Arrival.Known known = (Arrival.Known) arrivals.getFirst();
    assertThat(known.added()).containsExactly(Detail.ORGANISATION);
    assertThat(known.after().organisation()).isEqualTo("Leicester City PCT");
    assertThat(known.after().post()).isEqualTo("Manager");
  }

  @Test
  void takesTheAnswerWhetherItIsOnePerson() {
    String line = "Philip Parkinson, Vice Chair, Leicester City PCT";
    Arrival.Known one = (Arrival.Known) arrivals(line, Map.of(0, true)).getFirst();
    assertThat(one.changed()).containsExactly(Detail.POST);
    assertThat(one.after().name()).isEqualTo("Phillip Parkinson");
    assertThat(arrivals(line, Map.of(0, false)).getFirst()).isInstanceOf(Arrival.Fresh.class);
  }

  @Test
  void makesAPersonOfAnEntry() {
    Entry entry = ((Arrival.Fresh) arrivals("Jo Ash OBE, Clerk", Map.of()).getFirst()).entry();
    Person person = entry.person(Id.create(), CHAIR.group());
    assertThat(person.name()).isEqualTo("Jo Ash");
    assertThat(person.honours()).isEqualTo("OBE");
    assertThat(person.post()).isEqualTo("Clerk");
    assertThat(person.organisation()).isNull();
  }

  private static List<Arrival> arrivals(String text, Map<Integer, Boolean> answers) {
    return Arrivals.of(PastedTable.read(text), HERE, answers);
  }

  private static Person person(
      String name, String post, @org.jspecify.annotations.Nullable String organisation) {
    return new Person(
        Id.create(), name, null, post, organisation, Id.create(), null, null, Extras.NONE);
  }
}
