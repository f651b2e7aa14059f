/**
 * A paper on its way: sent to the team, to the host, issued; what was kept of it, and what changed
 * since.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.issuing.SendModel} moves the paper and keeps what goes out;
 *       {@link org.criticalfriend.ui.issuing.Recipients} tells to whom.
 *   <li>{@link org.criticalfriend.ui.issuing.VersionsModel} lists what was kept, opens it again and
 *       has it compared.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.issuing;

import org.jspecify.annotations.NullMarked;
