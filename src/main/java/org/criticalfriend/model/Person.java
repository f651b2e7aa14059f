package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a named person in a group.
 *
 * @param id its name for good
 * @param name the name with its title, as it is printed
 * @param honours letters after the name
 * @param post what they do
 * @param organisation where they do it
 * @param group the group they are listed in
 * @param category how they are counted, such as "councillors"
 * @param lead whether they lead the team
 * @param extras members this version does not know
 */
public record Person(
    Id id,
    String name,
    @Nullable String honours,
    @Nullable String post,
    @Nullable String organisation,
    @Names(Group.class) Id group,
    @Nullable String category,
    @Nullable Boolean lead,
    Extras extras) {
  public Person {
    Must.beFilled(name, "The name of a person");
  }
}
