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
 * @param source what kind of source they are, where not that of the session
 * @param email for the team alone; never printed
 * @param mobile for the team alone; never printed
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
    @Nullable String source,
    @Nullable String email,
    @Nullable String mobile,
    Extras extras) {
  public Person {
    Must.beFilled(name, "The name of a person");
  }

  /** A person whom nobody on the team needs to call. */
  public Person(
      Id id,
      String name,
      @Nullable String honours,
      @Nullable String post,
      @Nullable String organisation,
      Id group,
      @Nullable String category,
      @Nullable Boolean lead,
      Extras extras) {
    this(id, name, honours, post, organisation, group, category, lead, null, null, null, extras);
  }
}
