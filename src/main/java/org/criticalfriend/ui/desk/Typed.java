package org.criticalfriend.ui.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.Draft;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Background.Running;
import org.jspecify.annotations.Nullable;

/**
 * Keeps text that is being typed in the review's file, at most a second behind the last key, so
 * that a machine that stops costs no more than that.
 */
public final class Typed {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Desk desk;
  private final Background background;
  private final Map<Place, String> unkept = new LinkedHashMap<>();
  private @Nullable Running soon;

  private record Place(Id id, String member) {}

  Typed(Desk desk, Background background) {
    this.desk = desk;
    this.background = background;
  }

  /** Takes the text of a member as it stands on the screen now. */
  public void keep(Id id, String member, String text) {
    if (!desk.isWritable()) {
      return;
    }
    unkept.put(new Place(id, member), text);
    desk.typing(true);
    if (soon == null) {
      soon = background.later(SECOND, this::flush);
    }
  }

  /** Throws away what was being typed into a member, as when it has become a step. */
  public void drop(Id id, String member) {
    if (desk.isWritable()) {
      unkept.remove(new Place(id, member));
      desk.lane().run(() -> dropped(id, member), done -> {}, failed -> {});
    }
  }

  /** Tells what was being typed when the review was last closed and is no step yet. */
  public void left(Consumer<List<Draft>> found) {
    if (desk.isWritable()) {
      desk.lane().run(() -> desk.file().typing().all(), found, failed -> {});
    }
  }

  /** Keeps all of it now. */
  void flush() {
    if (soon != null) {
      soon.cancel();
      soon = null;
    }
    Map<Place, String> now = new LinkedHashMap<>(unkept);
    unkept.clear();
    if (!now.isEmpty()) {
      desk.lane().run(() -> kept(now), done -> desk.typing(false), failed -> unkept.putAll(now));
    }
  }

  private boolean kept(Map<Place, String> texts) {
    texts.forEach(
        (place, text) ->
            desk.file().typing().keep(place.id(), place.member(), text, desk.clock().instant()));
    return true;
  }

  private boolean dropped(Id id, String member) {
    desk.file().typing().drop(id, member);
    return true;
  }
}
