package org.criticalfriend.ui.issuing;

import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.frame.FrameModel;

/**
 * The paper in front on its way, and what was kept of it.
 *
 * @param sending moves it on
 * @param versions what was kept
 */
public record Outgoing(SendModel sending, VersionsModel versions) {
  /** Of the paper in this room. */
  public static Outgoing of(FrameModel frame, Background background, Around around) {
    return new Outgoing(
        new SendModel(frame, background, around), new VersionsModel(frame, background, around));
  }
}
