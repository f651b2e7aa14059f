package org.criticalfriend.ui.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.people.OnePerson;
import org.criticalfriend.people.Twins;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** Asks, one pair after the other, whether two people are one; never joins them by itself. */
public final class TwinsModel {
  private final Desk desk;
  private final PeopleModel people;
  private final Background background;
  private final ReadOnlyObjectWrapper<Twins.@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
  private final Set<Set<Id>> two = new HashSet<>();
  private Background.@Nullable Running work;

  /** Looks for pairs now and whenever people change. */
  public TwinsModel(Desk desk, PeopleModel people, Background background) {
    this.desk = desk;
    this.people = people;
    this.background = background;
    desk.review().addListener((property, before, after) -> changed(before, after));
    look();
  }

  /** The pair to be asked about; null where there is none. */
  public ReadOnlyObjectProperty<Twins.@Nullable Pair> pair() {
    return pair.getReadOnlyProperty();
  }

  /** They are two: they are not asked about again while the window is open. */
  public void areTwo() {
    Twins.Pair asked = pair.get();
    if (asked != null) {
      two.add(ids(asked));
      look();
    }
  }

  /** They are one: the one who stays takes over all that named the other, in one step. */
  public void areOne(Person stays) {
    Twins.Pair asked = pair.get();
    if (asked == null) {
      return;
    }
    Person goes = asked.first().id().equals(stays.id()) ? asked.second() : asked.first();
    List<Act> acts = new ArrayList<>();
    OnePerson.of(desk.review().get(), stays, goes).forEach(thing -> acts.add(new Act.Put(thing)));
    acts.add(new Act.Remove(goes.id()));
    desk.take(new Step(Words.say("people.step-merge", stays.name()), acts));
    people.tell(Words.say("people.merged", stays.name()));
  }

  private void changed(Review before, Review after) {
    if (!before.people().equals(after.people())) {
      look();
    }
  }

  private void look() {
    if (work != null) {
      work.cancel();
    }
    List<Person> now = desk.review().get().people();
    work = background.run(() -> Twins.of(now), this::ask, trouble -> pair.set(null));
  }

  private void ask(List<Twins.Pair> pairs) {
    Stream<Twins.Pair> open = pairs.stream().filter(found -> !two.contains(ids(found)));
    pair.set(open.findFirst().orElse(null));
  }

  private static Set<Id> ids(Twins.Pair pair) {
    return Set.of(pair.first().id(), pair.second().id());
  }
}
