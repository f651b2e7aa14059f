package org.criticalfriend.ui.workbench;

import org.criticalfriend.files.UserFolders;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.look.Look;

/**
 * What all windows share.
 *
 * @param look colours and sizes
 * @param background threads
 * @param folders where the program keeps what belongs to this user
 */
public record Shared(Look look, Background background, UserFolders folders) {}
