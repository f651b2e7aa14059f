package org.criticalfriend.ui.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the things of one loose end, one after the other and round again; what was mended
 * meanwhile is passed over. A line across the window says where one is.
 */
public final class Trail {
  private final FrameModel frame;
  private @Nullable Way way;
  private @Nullable Banner shown;
  private List<Id> things = List.of();
  private int at;

  /**
   * What is gone through.
   *
   * @param words what they are, such as "notes not used yet"
   * @param part where they are shown
   * @param left those that are still to be mended, in the order of the review
   */
  public record Way(String words, PartName part, Supplier<List<Id>> left) {}

  Trail(FrameModel frame) {
    this.frame = frame;
  }

  /** Goes to the first thing; to the part alone where there is none. */
  public void follow(Way next) {
    way = next;
    things = next.left().get();
    at = 0;
    if (things.isEmpty()) {
      end();
      frame.go(next.part());
    } else {
      show(next, new HashSet<>(things));
    }
  }

  /** Whether a loose end is gone through, and the line that says so still stands. */
  public boolean isFollowed() {
    return way != null && shown != null && frame.banners().contains(shown);
  }

  /** Goes to the next thing; to the overview where nothing is gone through, or nothing is left. */
  public void next() {
    Way going = way;
    if (going == null || !isFollowed()) {
      end();
      frame.go(PartName.OVERVIEW);
      return;
    }
    Set<Id> left = new HashSet<>(going.left().get());
    for (int i = 1; i <= things.size(); i++) {
      int next = (at + i) % things.size();
      if (left.contains(things.get(next))) {
        at = next;
        show(going, left);
        return;
      }
    }
    end();
    frame.tell(Notice.told(Words.say("trail.done", going.words())));
    frame.go(PartName.OVERVIEW);
  }

  /** Takes the line away; nothing is gone through any more. */
  public void end() {
    frame.banners().remove(shown);
    shown = null;
    way = null;
  }

  private void show(Way going, Set<Id> left) {
    long behind = things.subList(0, at).stream().filter(left::contains).count();
    String words = Words.say("trail.at", going.words(), behind + 1, left.size());
    List<Notice.Act> acts =
        List.of(
            new Notice.Act(Words.say("trail.next"), this::next),
            new Notice.Act(Words.say("trail.back"), this::back));
    Banner banner = new Banner(words, Banner.Tone.QUIET, acts, true);
    int place = shown == null ? -1 : frame.banners().indexOf(shown);
    if (place < 0) {
      frame.banners().add(banner);
    } else {
      frame.banners().set(place, banner);
    }
    shown = banner;
    frame.go(going.part(), things.get(at));
  }

  private void back() {
    end();
    frame.go(PartName.OVERVIEW);
  }
}
