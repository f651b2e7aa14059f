/**
 * Critical Friend, the peer-review workbench: the program's entry, {@link org.criticalfriend.Main}.
 * All else stands in the packages below, each with a purpose of its own.
 */
@NullMarked
package org.criticalfriend;

import org.jspecify.annotations.NullMarked;
