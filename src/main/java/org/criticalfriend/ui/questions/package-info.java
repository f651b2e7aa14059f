/**
 * What the review is to answer, and the documents that bear on it.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.questions.QuestionsModel} holds the key questions and where
 *       one is typed into; {@link org.criticalfriend.ui.questions.DocumentsModel} the documents.
 *   <li>{@link org.criticalfriend.ui.questions.BoldWords} makes words bold in what is typed.
 *   <li>{@link org.criticalfriend.ui.questions.QuestionsPart} draws both.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.questions;

import org.jspecify.annotations.NullMarked;
