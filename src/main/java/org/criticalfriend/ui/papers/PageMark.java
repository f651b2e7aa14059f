package org.criticalfriend.ui.papers;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.paper.PagePlaces.Area;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a paper that is marked on its pages, such as the paragraph being edited. It stays
 * marked when the pages are made anew, wherever it stands then.
 */
public final class PageMark {
  private final ReadOnlyObjectWrapper<@Nullable Anchor> piece = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Area>> areas = new ReadOnlyObjectWrapper<>(List.of());
  private PagePlaces places = PagePlaces.NONE;
  private @Nullable Id awaited;

  PageMark() {}

  /** What is marked; null where nothing is. */
  public ReadOnlyObjectProperty<@Nullable Anchor> piece() {
    return piece.getReadOnlyProperty();
  }

  /** Where that stands; nowhere while no page shows it. */
  public ReadOnlyObjectProperty<List<Area>> areas() {
    return areas.getReadOnlyProperty();
  }

  /** Marks a piece, or nothing. */
  public void put(@Nullable Anchor wanted) {
    awaited = null;
    piece.set(wanted);
    areas.set(wanted == null ? List.of() : places.of(wanted));
  }

  /** Marks the beginning of what a thing of the review prints, as soon as there are pages. */
  public void putFirst(Id thing) {
    Anchor first = places.first(thing);
    put(first);
    awaited = first == null ? thing : null;
  }

  /**
   * Marks what stands at a point of a page or nearest to it.
   *
   * @param page from 0
   * @param x from its left edge, in shares of its width
   * @param y from its upper edge, in shares of its height
   */
  public void putAt(int page, double x, double y) {
    Anchor found = places.at(page, x, y);
    if (found != null) {
      put(found);
    }
  }

  /** Marks what follows, or precedes what is marked; the first piece where nothing is. */
  public void move(int by) {
    List<Anchor> all = List.copyOf(places.areas().keySet());
    Anchor now = piece.get();
    int at = now == null ? -1 : all.indexOf(now);
    if (!all.isEmpty()) {
      put(all.get(at < 0 ? 0 : Math.clamp(at + (long) by, 0, all.size() - 1)));
    }
  }

  /** Pages were made anew; everything may stand elsewhere. */
  void know(PagePlaces next) {
    places = next;
    Id thing = awaited;
    if (thing == null) {
      put(piece.get());
    } else {
      putFirst(thing);
    }
  }
}
