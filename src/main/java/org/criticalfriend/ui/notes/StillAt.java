package org.criticalfriend.ui.notes;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/** Asks whether notes are still taken where they are while another session runs; never moves. */
final class StillAt {
  private final Supplier<Places> places;
  private final ReadOnlyObjectWrapper<@Nullable Session> elsewhere = new ReadOnlyObjectWrapper<>();
  private @Nullable Id stayed;

  StillAt(Supplier<Places> places) {
    this.places = places;
  }

  /** The session that runs now while notes are taken at another; null where there is none. */
  ReadOnlyObjectProperty<@Nullable Session> elsewhere() {
    return elsewhere.getReadOnlyProperty();
  }

  /** Asks if there is need to, with notes taken at this session; null where it is none. */
  void ask(@Nullable Session here) {
    Session running = places.get().running();
    boolean same = running == null || (here != null && running.id().equals(here.id()));
    boolean parallel = here != null && places.get().isRunning(here);
    boolean told = running != null && running.id().equals(stayed);
    elsewhere.set(same || parallel || told ? null : running);
  }

  /** Does not ask again about the session that runs now. */
  void stay(@Nullable Session here) {
    Session running = elsewhere.get();
    stayed = running == null ? stayed : running.id();
    ask(here);
  }
}
