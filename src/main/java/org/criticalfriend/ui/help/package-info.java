/**
 * Short help for the part in front, with the keys that work there.
 *
 * <p>The texts lie in {@code help/} among the resources, one for each part; {@link
 * org.criticalfriend.ui.help.HelpView} shows them.
 */
@NullMarked
package org.criticalfriend.ui.help;

import org.jspecify.annotations.NullMarked;
