/**
 * What stands behind what the team says: from how many sessions, kinds of source and peers.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.evidence.SourceKind} names the kinds of source that count apart.
 *   <li>{@link org.criticalfriend.evidence.Sources} tells of each note where it comes from.
 *   <li>{@link org.criticalfriend.evidence.Strength} says how broadly a finding rests.
 *   <li>{@link org.criticalfriend.evidence.SourceGrid} counts the notes on each key question by
 *       kind of source, and {@link org.criticalfriend.evidence.NextDay} tells where to hear more.
 *   <li>{@link org.criticalfriend.evidence.LooseEnds} finds what still wants doing, by its {@link
 *       org.criticalfriend.evidence.LooseSort}.
 * </ul>
 */
@NullMarked
package org.criticalfriend.evidence;

import org.jspecify.annotations.NullMarked;
