/**
 * One review as one SQLite file: opened, changed in undo steps, searched; the only user of {@code
 * java.sql}.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.store.ReviewFile} is the open file and {@link
 *       org.criticalfriend.store.Edit} what may be changed in it.
 *   <li>{@link org.criticalfriend.store.Schema} fixes the tables; {@code Sql} speaks to them.
 *   <li>{@code Elements} takes records apart into rows and fields, {@code Assembly} puts them
 *       together, {@code Difference} finds what changed between.
 *   <li>{@code Ledger} writes changes as operations and keeps the current values beside them.
 * </ul>
 */
@NullMarked
package org.criticalfriend.store;

import org.jspecify.annotations.NullMarked;
