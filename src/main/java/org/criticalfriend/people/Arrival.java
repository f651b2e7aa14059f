package org.criticalfriend.people;

import java.util.List;
import org.criticalfriend.model.Person;

/** What one row of a list means for the people already there. */
public sealed interface Arrival {

  /**
   * Somebody who is not there yet.
   *
   * @param entry what is said of them
   */
  record Fresh(Entry entry) implements Arrival {}

  /**
   * Somebody who is there with all of this.
   *
   * @param entry what is said of them
   * @param person the person
   */
  record Same(Entry entry, Person person) implements Arrival {}

  /**
   * Somebody who is there, of whom more is said.
   *
   * @param entry what is said of them
   * @param person the person as they stand
   * @param after the person with what is added and changed
   * @param added what nobody knew
   * @param changed what reads otherwise until now
   */
  record Known(Entry entry, Person person, Person after, List<Detail> added, List<Detail> changed)
      implements Arrival {}

  /**
   * Somebody who may be there under another spelling: a person must say.
   *
   * @param entry what is said of them
   * @param person who they may be
   */
  record Question(Entry entry, Person person) implements Arrival {}

  /**
   * Somebody whom an earlier row named.
   *
   * @param entry what is said of them
   */
  record Twice(Entry entry) implements Arrival {}

  /**
   * No person.
   *
   * @param line what stands there
   */
  record NoPerson(String line) implements Arrival {}
}
