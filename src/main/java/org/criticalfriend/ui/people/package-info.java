/**
 * Who is who: groups, the people in them, lists that are pasted or come as files.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.people.PeopleModel} holds who is shown and what is done to
 *       them; {@link org.criticalfriend.ui.people.GroupsModel} the groups.
 *   <li>{@link org.criticalfriend.ui.people.PasteModel} is a list before it lands.
 *   <li>{@link org.criticalfriend.ui.people.TwinsModel} asks whether two are one.
 *   <li>{@link org.criticalfriend.ui.people.PeoplePart} draws it all, a view for each.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.people;

import org.jspecify.annotations.NullMarked;
