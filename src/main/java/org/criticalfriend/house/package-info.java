/**
 * How an organisation's papers look, apart from any format: what the Word file and the PDF share.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.house.HouseLook} holds it all: how each sort of text looks, the
 *       page, what stands above and beneath it, and fonts that came with a template.
 *   <li>{@link org.criticalfriend.house.OwnChoices} is what somebody set by hand.
 * </ul>
 *
 * <p>Lengths are points. {@code word} reads a look from a template; {@code pdf} follows it.
 */
@NullMarked
package org.criticalfriend.house;

import org.jspecify.annotations.NullMarked;
