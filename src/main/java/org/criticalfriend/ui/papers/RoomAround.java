package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.drafting.PaperPlace;
import org.criticalfriend.ui.issuing.Around;

/** The room in which a paper is written, as sending it needs it. */
final class RoomAround {
  private RoomAround() {}

  static Around of(PapersModel room, Path data, Opener opener) {
    return new Around(
        room.paper(),
        room::look,
        room.drafting()::settle,
        room.destination().folder(),
        place -> go(room, place),
        data,
        opener);
  }

  private static void go(PapersModel room, Anchor place) {
    Paper now = room.paper().get();
    if (now != null) {
      room.drafting().go(PaperPlace.ofAnchor(now.id(), place));
    }
  }
}
