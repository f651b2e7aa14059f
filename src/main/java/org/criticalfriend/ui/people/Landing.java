package org.criticalfriend.ui.people;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Side;
import org.criticalfriend.people.Entry;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** Collects people who come into a group in one step; where there is no group yet, with one. */
final class Landing {
  private final List<Act> acts = new ArrayList<>();
  private @Nullable Group group;

  Landing(@Nullable Group group) {
    this.group = group;
  }

  void add(Entry entry) {
    acts.add(new Act.Put(entry.person(Id.create(), group().id())));
  }

  void change(Person person) {
    acts.add(new Act.Put(person));
  }

  Step step(String name) {
    return new Step(name, acts);
  }

  private Group group() {
    if (group == null) {
      String name = Words.say("people.first-group");
      group = new Group(Id.create(), name, Side.HOST, null, null, Extras.NONE);
      acts.add(new Act.Put(group));
    }
    return group;
  }
}
