/**
 * Rules about people's names and lists, with no windows: which spellings may be one person, what a
 * pasted list says, and how two entries become one.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.people.PastedTable} reads lines and columns; {@link
 *       org.criticalfriend.people.Arrivals} holds them against the people already there.
 *   <li>{@link org.criticalfriend.people.Likeness} and {@link org.criticalfriend.people.Twins}
 *       notice two spellings of one name; {@link org.criticalfriend.people.OnePerson} makes them
 *       one with all that names them.
 *   <li>{@link org.criticalfriend.people.PeopleList} is the list that goes out.
 * </ul>
 */
@NullMarked
package org.criticalfriend.people;

import org.jspecify.annotations.NullMarked;
