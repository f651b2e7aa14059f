/**
 * The review as immutable records that validate themselves.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.model.Review} is the whole; it holds everything else in lists.
 *   <li>{@link org.criticalfriend.model.Id} names a thing for good; {@link
 *       org.criticalfriend.model.Extras} carries what a newer program wrote and this one does not
 *       know.
 *   <li>{@link org.criticalfriend.model.Shape} describes any of these records by its members, so
 *       that the text form and the review file need no second description.
 *   <li>{@link org.criticalfriend.model.Bundle} is a review together with its pictures' bytes.
 * </ul>
 *
 * <p>A component marked {@code @Nullable} may be absent in the text form; absent and empty (or
 * false) are different and both are kept.
 */
@NullMarked
package org.criticalfriend.model;

import org.jspecify.annotations.NullMarked;
