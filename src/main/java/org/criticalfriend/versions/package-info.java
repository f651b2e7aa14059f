/**
 * What was sent of a paper, kept and compared.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.versions.Moves} tells what a paper is in its next state, {@link
 *       org.criticalfriend.versions.Sending} writes its files and keeps them.
 *   <li>{@link org.criticalfriend.versions.Comparison} counts what differs between two versions,
 *       {@link org.criticalfriend.versions.Redline} shows it word by word.
 * </ul>
 */
@NullMarked
package org.criticalfriend.versions;

import org.jspecify.annotations.NullMarked;
