/**
 * The open text form: a whole review as {@code review.json} with its pictures, and outlines.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.form.ReviewForm} reads and writes a folder or a zip file.
 *   <li>{@link org.criticalfriend.form.OutlineForm} reads and writes outlines, makes one of a paper
 *       and fits one to a review.
 *   <li>{@code RecordReader} and {@code RecordWriter} work from {@link
 *       org.criticalfriend.model.Shape} alone; {@code Labels} turns the form's ids into ours.
 *   <li>{@code Parcel} is the folder or zip file, refused early where it is hostile.
 * </ul>
 *
 * <p>The only package that knows Jackson. Its codes begin with 3.
 */
@NullMarked
package org.criticalfriend.form;

import org.jspecify.annotations.NullMarked;
