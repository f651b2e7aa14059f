/**
 * Colours, sizes and the small pieces that every screen is made of.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.look.Look} dresses windows: theme and text size.
 *   <li>{@link org.criticalfriend.ui.look.Styles} names the classes that {@code look.css} knows.
 *   <li>{@link org.criticalfriend.ui.look.Icon} holds every icon, by what it stands for.
 *   <li>{@code Chip}, {@code KeyCaps}, {@code QuestionNumber}, {@code GoingRow} and {@code
 *       EmptyPlace} are small controls; {@code ProseText} shows prose, {@code Ruler} measures,
 *       {@code Changes} touches only what differs.
 * </ul>
 *
 * <p>Colours stand in {@code light.css} and {@code dark.css} alone; views never write one. Every
 * size is a multiple of the text size.
 */
@NullMarked
package org.criticalfriend.ui.look;

import org.jspecify.annotations.NullMarked;
