package org.criticalfriend.timetable;

import java.util.List;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.LeftClash;
import org.criticalfriend.model.Session;

/**
 * A peer who cannot be where they are planned.
 *
 * @param kind why not
 * @param peer who
 * @param earlier the session that begins first
 * @param later the other
 */
public record Clash(ClashKind kind, Id peer, Session earlier, Session later) {

  /** Whether the session of this id is one of the two. */
  public boolean concerns(Id session) {
    return earlier.id().equals(session) || later.id().equals(session);
  }

  /** The session that is not the one of this id. */
  public Session other(Id session) {
    return earlier.id().equals(session) ? later : earlier;
  }

  /** What the later session holds once somebody said to leave it. */
  public LeftClash left() {
    return new LeftClash(earlier.id(), peer, kind, Extras.NONE);
  }

  /** Whether somebody said to leave it, in whichever of the two sessions that is written. */
  public boolean isLeft() {
    return names(later, earlier) || names(earlier, later);
  }

  private boolean names(Session holding, Session other) {
    List<LeftClash> all = holding.clashesLeft();
    return all != null
        && all.stream()
            .anyMatch(
                left ->
                    left.session().equals(other.id())
                        && left.peer().equals(peer)
                        && left.kind() == kind);
  }
}
