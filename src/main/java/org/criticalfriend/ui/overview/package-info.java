/** The first part: the review at a glance, and where it is still thin. */
@NullMarked
package org.criticalfriend.ui.overview;

import org.jspecify.annotations.NullMarked;
