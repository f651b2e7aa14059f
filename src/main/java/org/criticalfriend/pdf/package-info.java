/** The paper as PDF. */
@NullMarked
package org.criticalfriend.pdf;

import org.jspecify.annotations.NullMarked;
