package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees either one group of people, with the groups that follow it, or several groups.
 *
 * @param group the one group
 * @param groups the groups, where several
 * @param style stacked where absent
 * @param extras members this version does not know
 */
@Insert("people")
public record InsertPeople(
    @Names(Group.class) @Nullable Id group,
    @Names(Group.class) @Nullable List<Id> groups,
    @Nullable PeopleStyle style,
    Extras extras)
    implements Block {
  public InsertPeople {
    if ((group == null) == (groups == null)) {
      throw new InvalidValue("People are inserted by either \"group\" or \"groups\".");
    }
    groups = Must.copyOf(groups);
  }
}
