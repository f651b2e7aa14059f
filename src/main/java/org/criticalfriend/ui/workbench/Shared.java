package org.criticalfriend.ui.workbench;

import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.look.Look;

/**
 * What all windows share.
 *
 * @param look colours and sizes
 * @param background threads
 */
public record Shared(Look look, Background background) {}
