/**
 * British English spelt as this field spells it; the only user of Lucene.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.spelling.Spelling} finds what no word book knows in a passage,
 *       and words that stand there twice.
 *   <li>{@link org.criticalfriend.spelling.WordBook} knows words: those of the language, those of
 *       the NHS and councils, the {@link org.criticalfriend.spelling.ReviewNames names of a
 *       review}, and the {@link org.criticalfriend.spelling.PersonalWords words that somebody
 *       added}.
 * </ul>
 */
@NullMarked
package org.criticalfriend.spelling;

import org.jspecify.annotations.NullMarked;
