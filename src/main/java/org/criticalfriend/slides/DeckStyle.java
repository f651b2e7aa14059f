package org.criticalfriend.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.jspecify.annotations.Nullable;

/**
 * The look of presentations: the layouts of a template deck. Every layout has one that serves,
 * whatever the template, and nothing else of the template's slides reaches a presentation.
 */
public final class DeckStyle {
  private static final String BUILT_IN = "/assets/style/deck.pptx";

  private final byte[] template;
  private final String file;
  private final Map<Layout, Integer> layouts = new EnumMap<>(Layout.class);
  private final Map<Layout, Look> looks = new EnumMap<>(Layout.class);
  private final List<String> warnings = new ArrayList<>();

  private DeckStyle(byte[] template, String file) {
    this.template = template;
    this.file = file;
    try (XMLSlideShow show = open()) {
      choose(layouts(show));
      for (Layout layout : Layout.values()) {
        XSLFSlide slide = show.createSlide(layout(show, layout));
        looks.put(layout, Looks.of(slide, looks.get(Layout.POINTS)));
      }
    } catch (IOException | POIXMLException | IllegalArgumentException e) {
      throw SlideTrouble.unreadable(file, e);
    }
  }

  /** The look that comes with the program. */
  public static DeckStyle builtIn() {
    try (InputStream in = DeckStyle.class.getResourceAsStream(BUILT_IN)) {
      return new DeckStyle(Objects.requireNonNull(in, BUILT_IN).readAllBytes(), BUILT_IN);
    } catch (IOException e) {
      throw new IllegalStateException(BUILT_IN + " is damaged", e);
    }
  }

  /**
   * A user's own look: any presentation or template of PowerPoint without macros. Its layouts are
   * taken by our names, else by their sort; its slides are not.
   *
   * @throws org.criticalfriend.files.Trouble if it is no presentation, holds macros, unpacks to far
   *     too much, fetches pictures from elsewhere, or has no layout with a title and text
   */
  public static DeckStyle of(Path path) {
    String file = String.valueOf(path.getFileName());
    try {
      byte[] bytes = TemplateCheck.accepted(Files.readAllBytes(path), file);
      return new DeckStyle(bytes, file);
    } catch (IOException e) {
      throw SlideTrouble.unreadable(file, e);
    }
  }

  /** One sentence for each layout that the template lacks and another stands in for. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Where things stand in a layout. */
  Look look(Layout layout) {
    return Objects.requireNonNull(looks.get(layout));
  }

  /** A new deck without slides, to be closed by the caller. */
  XMLSlideShow open() throws IOException {
    XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template));
    while (!show.getSlides().isEmpty()) {
      show.removeSlide(0);
    }
    if (show.getCTPresentation().isSetExtLst()) {
      show.getCTPresentation().unsetExtLst(); // it may name slides that are gone
    }
    return show;
  }

  /** The layout of a deck that was opened from this style. */
  XSLFSlideLayout layout(XMLSlideShow show, Layout layout) {
    return layouts(show).get(Objects.requireNonNull(layouts.get(layout)));
  }

  private static List<XSLFSlideLayout> layouts(XMLSlideShow show) {
    return show.getSlideMasters().stream()
        .flatMap(master -> List.of(master.getSlideLayouts()).stream())
        .toList();
  }

  private void choose(List<XSLFSlideLayout> all) {
    Integer points = find(Layout.POINTS, all);
    if (points == null) {
      throw SlideTrouble.withoutLayout(file);
    }
    layouts.put(Layout.POINTS, points);
    for (Layout layout : Layout.values()) {
      if (layout != Layout.POINTS) {
        layouts.put(layout, Objects.requireNonNullElse(find(layout, all), points));
      }
    }
  }

  private @Nullable Integer find(Layout layout, List<XSLFSlideLayout> all) {
    for (int i = 0; i < all.size(); i++) {
      if (layout.title().equalsIgnoreCase(all.get(i).getName()) && serves(layout, all.get(i))) {
        return i;
      }
    }
    Optional<Integer> other =
        layout.sorts().stream().flatMap(sort -> ofSort(sort, layout, all).stream()).findFirst();
    String taken = other.map(i -> all.get(i).getName()).orElse("the one for text");
    warnings.add(
        "The template has no layout \"%s\"; %s was taken.".formatted(layout.title(), taken));
    return other.orElse(null);
  }

  private static Optional<Integer> ofSort(
      SlideLayout sort, Layout layout, List<XSLFSlideLayout> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getType() == sort && serves(layout, all.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean serves(Layout layout, XSLFSlideLayout candidate) {
    int wanted = layout == Layout.DIVIDER ? 0 : layout == Layout.COLUMNS ? 2 : 1;
    return Places.title(candidate) != null && Places.bodies(candidate).size() >= wanted;
  }
}
