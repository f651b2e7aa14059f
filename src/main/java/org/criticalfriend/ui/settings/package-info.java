/**
 * What the program remembers of its user on this machine, outside the reviews: the name, the
 * colours, the text size, the reviews opened lately and how their windows stood.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.settings.Settings} holds it and keeps it.
 *   <li>{@link org.criticalfriend.ui.settings.Recent} is a review opened lately, {@link
 *       org.criticalfriend.ui.settings.Seat} how its window stood.
 *   <li>{@code SettingsFile} reads and writes it; what is damaged is left out.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.settings;

import org.jspecify.annotations.NullMarked;
