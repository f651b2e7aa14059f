package org.criticalfriend.timetable;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;

/**
 * A peer who cannot be where they are planned.
 *
 * @param kind why not
 * @param peer who
 * @param earlier the session that begins first
 * @param later the other
 */
public record Clash(Kind kind, Id peer, Session earlier, Session later) {

  /** Why somebody cannot be there. */
  public enum Kind {
    /** Both sessions run at one time. */
    TWO_PLACES,
    /** The sessions follow so closely that there is no time to get from one venue to the other. */
    NO_WAY
  }

  /** Whether the session of this id is one of the two. */
  public boolean concerns(Id session) {
    return earlier.id().equals(session) || later.id().equals(session);
  }

  /** The session that is not the one of this id. */
  public Session other(Id session) {
    return earlier.id().equals(session) ? later : earlier;
  }

  /** Whether {@code that} is about the same peer and the same two sessions, whatever they hold. */
  public boolean isAbout(Clash that) {
    return peer.equals(that.peer)
        && concerns(that.earlier.id())
        && concerns(that.later.id())
        && kind == that.kind;
  }
}
