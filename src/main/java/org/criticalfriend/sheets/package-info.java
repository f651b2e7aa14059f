/** Tables of spreadsheet programs as plain rows; only here, and where Word is, is POI known. */
@NullMarked
package org.criticalfriend.sheets;

import org.jspecify.annotations.NullMarked;
