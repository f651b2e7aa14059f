/**
 * Any paper as a Word file, as a careful typist would set it, and the way to read one back.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.word.WordWriter} turns a paper's tree into a {@code .docx}.
 *   <li>{@link org.criticalfriend.word.HouseStyle} is the look: the built-in one or a user's own.
 *   <li>{@link org.criticalfriend.word.WordTranscript} reads a file back, knowing nothing of the
 *       writer, so that both can be compared.
 * </ul>
 *
 * <p>Parts are written as streams of XML and packed with the JDK's zip; why, and how a paper looks
 * in every format, stands in {@code docs/decisions}. Codes of troubles begin with 5.
 */
@NullMarked
package org.criticalfriend.word;

import org.jspecify.annotations.NullMarked;
