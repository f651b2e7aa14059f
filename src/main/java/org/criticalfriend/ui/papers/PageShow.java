package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.pages.PdfPages;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.ui.Background;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages that are wanted, one at a time in the background, and keeps no others; a page
 * wanted no more by the time its turn comes is not drawn.
 */
public final class PageShow {
  /** The smallest zoom; 1 is as wide as there is room. */
  public static final double SMALLEST = 0.4;

  /** The largest zoom. */
  public static final double LARGEST = 3;

  private static final double STEP = 1.2;

  private final Background background;
  private final Consumer<Trouble> failed;
  private final ReadOnlyObjectWrapper<List<Double>> shapes = new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableMap<Integer, PagePixels> drawn = FXCollections.observableHashMap();
  private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(false);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final IntegerProperty current = new SimpleIntegerProperty(0);
  private final PageMark mark = new PageMark();
  private final Map<Integer, PdfPages> sources = new HashMap<>();
  private List<Integer> wanted = List.of();
  private int width = 1;
  private @Nullable PdfPages pages;
  private @Nullable PdfPages busy;

  PageShow(Background background, Consumer<Trouble> failed) {
    this.background = background;
    this.failed = failed;
  }

  /** The height of each page as a multiple of its width; empty where there is nothing to show. */
  public ReadOnlyObjectProperty<List<Double>> shapes() {
    return shapes.getReadOnlyProperty();
  }

  /** The pages drawn, by number from 0. */
  public ObservableMap<Integer, PagePixels> drawn() {
    return drawn;
  }

  /** How large pages are; 1 is as wide as there is room. */
  public DoubleProperty zoom() {
    return zoom;
  }

  /** The page in view, from 0. */
  public IntegerProperty current() {
    return current;
  }

  /** What is marked on them. */
  public PageMark mark() {
    return mark;
  }

  /** Makes pages larger. */
  public void larger() {
    zoom.set(Math.min(LARGEST, zoom.get() * STEP));
  }

  /** Makes pages smaller. */
  public void smaller() {
    zoom.set(Math.max(SMALLEST, zoom.get() / STEP));
  }

  /** Whether pages have the room of the outline too. */
  public ReadOnlyBooleanProperty wide() {
    return wide.getReadOnlyProperty();
  }

  /** Makes pages as wide as there is room, and gives them that of the outline, or back again. */
  public void pageWidth() {
    zoom.set(1);
    wide.set(!wide.get());
  }

  /** Makes pages so large; as far as pages can be. */
  public void zoom(double wanted) {
    zoom.set(Math.clamp(wanted, SMALLEST, LARGEST));
  }

  /** Has these pages drawn, the first first, and forgets all others. */
  public void want(List<Integer> numbers, int pixels) {
    wanted = List.copyOf(numbers);
    width = pixels;
    Set<Integer> gone = new HashSet<>(drawn.keySet());
    gone.removeAll(wanted);
    gone.forEach(drawn::remove);
    drawNext();
  }

  /**
   * Shows another paper, or another state of the same; null for nothing. Pages that are drawn stay
   * to be seen until they are drawn anew.
   *
   * @param places where everything stands on them
   */
  void show(@Nullable PdfPages next, PagePlaces places) {
    PdfPages old = pages;
    pages = next;
    if (old != null && old != busy) {
      old.close();
    }
    if (next == null) {
      drawn.clear();
    }
    List<Double> found = new ArrayList<>();
    for (int i = 0; next != null && i < next.count(); i++) {
      found.add(next.heightPerWidth(i));
    }
    shapes.set(List.copyOf(found));
    current.set(Math.clamp(current.get(), 0, Math.max(0, found.size() - 1)));
    mark.know(places);
    drawNext();
  }

  private void drawNext() {
    PdfPages from = pages;
    if (from == null || busy != null) {
      return;
    }
    int pixels = width;
    wanted.stream()
        .filter(page -> page < from.count() && !isDrawn(page, from))
        .findFirst()
        .ifPresent(page -> draw(from, page, pixels));
  }

  private boolean isDrawn(int page, PdfPages from) {
    PagePixels pixels = drawn.get(page);
    return pixels != null && pixels.width() == width && sources.get(page) == from;
  }

  private void draw(PdfPages from, int page, int pixels) {
    busy = from;
    background.run(
        () -> from.draw(page, pixels),
        picture -> {
          if (from == pages && wanted.contains(page)) {
            sources.put(page, from);
            drawn.put(page, picture);
          }
          rested(from);
        },
        trouble -> {
          wanted = List.of();
          failed.accept(trouble);
          rested(from);
        });
  }

  private void rested(PdfPages from) {
    busy = null;
    if (from != pages) {
      from.close();
    }
    drawNext();
  }
}
