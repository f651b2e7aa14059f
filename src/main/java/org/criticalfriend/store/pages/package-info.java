/**
 * Reads the pages of an SQLite file without SQLite, for files that SQLite gives up on.
 *
 * <p>Nothing here writes. Source of the format: <a
 * href="https://sqlite.org/fileformat2.html">sqlite.org/fileformat2.html</a>.
 */
@NullMarked
package org.criticalfriend.store.pages;

import org.jspecify.annotations.NullMarked;
