package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where everything with an anchor came to stand on the pages, as the layout of the PDF found it.
 *
 * @param areas for each anchor the areas it takes, in the order of their pages; one a page
 */
public record PagePlaces(Map<Anchor, List<Area>> areas) {
  /** Where nothing stands anywhere. */
  public static final PagePlaces NONE = new PagePlaces(Map.of());

  public PagePlaces {
    Map<Anchor, List<Area>> copy = new LinkedHashMap<>();
    areas.forEach((anchor, all) -> copy.put(anchor, List.copyOf(all)));
    areas = Collections.unmodifiableMap(copy);
  }

  /**
   * A part of a page, in shares of it, so that it holds at any zoom.
   *
   * @param page counted from 0
   * @param left from the left edge, 0 to 1
   * @param top from the upper edge, 0 to 1
   * @param width 0 to 1
   * @param height 0 to 1
   */
  public record Area(int page, double left, double top, double width, double height) {
    /** The smallest area of the same page that holds both. */
    public Area with(Area other) {
      double fromLeft = Math.min(left, other.left);
      double fromTop = Math.min(top, other.top);
      double right = Math.max(left + width, other.left + other.width);
      double bottom = Math.max(top + height, other.top + other.height);
      return new Area(page, fromLeft, fromTop, right - fromLeft, bottom - fromTop);
    }

    /** How far a point is from it, in shares of the page; 0 within it. */
    double distance(double x, double y) {
      double aside = Math.max(0, Math.max(left - x, x - left - width));
      double away = Math.max(0, Math.max(top - y, y - top - height));
      return Math.hypot(aside, away);
    }
  }

  private record Found(Anchor anchor, Area area) {}

  /** The areas of one anchor; none where it stands on no page. */
  public List<Area> of(Anchor anchor) {
    return areas.getOrDefault(anchor, List.of());
  }

  /** The first piece of what a thing of the review prints; null where it stands on no page. */
  public @Nullable Anchor first(Id source) {
    return areas.keySet().stream()
        .filter(anchor -> source.value().equals(anchor.source()))
        .findFirst()
        .orElse(null);
  }

  /**
   * What stands at a point of a page, or nearest to it; null where the page has no anchor.
   *
   * @param x from the left edge, 0 to 1
   * @param y from the upper edge, 0 to 1
   */
  public @Nullable Anchor at(int page, double x, double y) {
    List<Found> here = new ArrayList<>();
    areas.forEach(
        (anchor, own) ->
            own.stream()
                .filter(area -> area.page() == page)
                .forEach(area -> here.add(new Found(anchor, area))));
    return here.stream()
        .min(
            Comparator.<Found>comparingDouble(found -> found.area().distance(x, y))
                .thenComparingDouble(found -> found.area().width() * found.area().height()))
        .map(Found::anchor)
        .orElse(null);
  }
}
