package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a named group of people.
 *
 * @param id its name for good
 * @param name its heading in a paper
 * @param side where it stands in the review
 * @param parent the group it follows
 * @param note prose that stands after its people
 * @param extras members this version does not know
 */
public record Group(
    Id id,
    String name,
    Side side,
    @Names(Group.class) @Nullable Id parent,
    @Prose @Nullable String note,
    Extras extras) {
  public Group {
    Must.beFilled(name, "The name of a group");
    if (id.equals(parent)) {
      throw new InvalidValue("The group \"" + name + "\" cannot be part of itself.");
    }
  }
}
