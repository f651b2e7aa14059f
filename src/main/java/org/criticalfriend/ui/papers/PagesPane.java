package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.paper.PagePlaces.Area;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Ruler;

/**
 * The pages of a paper one below the other, to read and not to change. Where they are scrolled to
 * stays when they are made anew, unless what is marked would be out of sight.
 */
final class PagesPane extends BorderPane {
  private static final double WIDEST_EMS = 64;
  private static final double MARGIN_EMS = 1.7;
  private static final double CURRENT_AT = 0.4;
  private static final double REVEALED_AT = 0.3;

  private final Proof proof;
  private final PageShow show;
  private final Runnable source;
  private final VBox desk = new VBox();
  private final ScrollPane scroll = new ScrollPane(desk);
  private final HBox trouble = new HBox();
  private final Ruler ruler = new Ruler();
  private final List<Sheet> sheets = new ArrayList<>();
  private final DoubleProperty width = new SimpleDoubleProperty(1);

  /**
   * A pane for these pages.
   *
   * @param source goes to where what is marked comes from
   * @param print has the paper printed
   */
  PagesPane(Proof proof, Runnable source, Runnable print) {
    this.proof = proof;
    this.show = proof.pages();
    this.source = source;
    desk.getStyleClass().add("cf-desk");
    desk.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("cf-pages");
    scroll.setAccessibleText(Words.say("papers.pages"));
    trouble.getStyleClass().add("cf-banner");
    setTop(new VBox(new PagesBar(show, width, this::wholePage, print), trouble));
    setCenter(scroll);
    listen();
    sheets();
    say();
  }

  /** Puts the focus on the pages. */
  void focus() {
    scroll.requestFocus();
  }

  /** Scrolls to a page, from 0. */
  void go(int page) {
    if (page >= 0 && page < sheets.size()) {
      scrollTo(top(page) - desk.getSpacing() / 2);
    }
  }

  private void listen() {
    show.shapes().addListener((property, before, after) -> sheets());
    show.zoom().addListener((property, before, after) -> size());
    show.drawn()
        .addListener(
            (MapChangeListener<Integer, PagePixels>)
                change -> {
                  if (change.getKey() < sheets.size()) {
                    sheets.get(change.getKey()).show(change.getValueAdded());
                  }
                });
    show.mark().areas().addListener((property, before, after) -> mark(true));
    proof.unbuildable().addListener((property, before, after) -> say());
    scroll.viewportBoundsProperty().addListener((property, before, after) -> size());
    scroll.vvalueProperty().addListener((property, before, after) -> see());
    desk.heightProperty().addListener((property, before, after) -> see());
    desk.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  private void sheets() {
    double seen = scrolled();
    List<Double> shapes = show.shapes().get();
    boolean before = !sheets.isEmpty();
    sheets.clear();
    for (int i = 0; i < shapes.size(); i++) {
      Sheet sheet = new Sheet(i, shapes.get(i));
      sheet.show(show.drawn().get(i));
      sheets.add(sheet);
    }
    desk.getChildren().setAll(ruler);
    desk.getChildren().addAll(sheets);
    size();
    mark(!before);
    if (before && !sheets.isEmpty()) {
      scrollTo(seen);
    }
  }

  private void say() {
    Trouble why = proof.unbuildable().get();
    trouble.setVisible(why != null);
    trouble.setManaged(why != null);
    if (why != null) {
      Label words =
          new Label(Words.say("papers.pages-of-before", why.happened(), why.todo(), why.code()));
      words.setWrapText(true);
      trouble.getChildren().setAll(words);
    }
  }

  private void mark(boolean reveal) {
    List<Area> areas = show.mark().areas().get();
    for (int i = 0; i < sheets.size(); i++) {
      int page = i;
      sheets.get(i).mark(areas.stream().filter(area -> area.page() == page).toList());
    }
    if (reveal && !areas.isEmpty() && areas.getFirst().page() < sheets.size()) {
      reveal(areas.getFirst());
    }
  }

  /** Brings an area into view, if it is not wholly there already. */
  private void reveal(Area area) {
    double height = sheets.get(area.page()).getPrefHeight();
    double from = top(area.page()) + area.top() * height;
    double until = from + area.height() * height;
    double seen = scroll.getViewportBounds().getHeight();
    double top = scrolled();
    if (seen > 0 && (from < top || until > top + seen)) {
      scrollTo(from - seen * REVEALED_AT);
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    scroll.requestFocus();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      double x = event.getX() - sheet.getLayoutX();
      double y = event.getY() - sheet.getLayoutY();
      if (sheet.contains(x, y)) {
        show.mark().putAt(i, x / sheet.getPrefWidth(), y / sheet.getPrefHeight());
      }
    }
    if (event.getClickCount() == 2) {
      source.run();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      source.run();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.DOWN) {
      show.mark().move(1);
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.UP) {
      show.mark().move(-1);
      event.consume();
    }
  }

  /** Makes a page so large that the whole of it is seen. */
  void wholePage() {
    double seen = scroll.getViewportBounds().getHeight() - desk.getSpacing();
    int page = show.current().get();
    if (page < sheets.size() && seen > 0) {
      double high = sheets.get(page).getPrefHeight() / show.zoom().get();
      show.zoom(seen / high);
      go(page);
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      if (event.getDeltaY() > 0) {
        show.larger();
      } else {
        show.smaller();
      }
      event.consume();
    }
  }

  private double pageWidth() {
    double room = scroll.getViewportBounds().getWidth() - 2 * ruler.ems(MARGIN_EMS);
    return Math.max(1, Math.floor(Math.min(room, ruler.ems(WIDEST_EMS)) * show.zoom().get()));
  }

  private void size() {
    width.set(pageWidth());
    sheets.forEach(sheet -> sheet.size(width.get()));
    see();
  }

  /** Has the pages in view drawn, then their neighbours. */
  private void see() {
    double seen = scroll.getViewportBounds().getHeight();
    if (sheets.isEmpty() || seen <= 0) {
      return;
    }
    double top = scrolled();
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      double from = top(i);
      double until = from + sheets.get(i).getPrefHeight();
      if (until >= top && from <= top + seen) {
        wanted.add(i);
      }
      if (from <= top + seen * CURRENT_AT) {
        show.current().set(i);
      }
    }
    show.want(withNeighbours(wanted), (int) Math.round(pageWidth() * scale()));
  }

  /** How far down the view begins. */
  private double scrolled() {
    return Math.max(0, height() - scroll.getViewportBounds().getHeight()) * scroll.getVvalue();
  }

  private void scrollTo(double top) {
    double hidden = height() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  /** Where a page will stand once it is laid out, which it may not be yet. */
  private double top(int page) {
    double before = desk.getInsets().getTop();
    for (int i = 0; i < page; i++) {
      before += sheets.get(i).getPrefHeight() + desk.getSpacing();
    }
    return before;
  }

  private double height() {
    return top(sheets.size()) - desk.getSpacing() + desk.getInsets().getBottom();
  }

  private List<Integer> withNeighbours(List<Integer> seen) {
    List<Integer> all = new ArrayList<>(seen);
    if (!seen.isEmpty() && seen.getLast() + 1 < sheets.size()) {
      all.add(seen.getLast() + 1);
    }
    if (!seen.isEmpty() && seen.getFirst() > 0) {
      all.add(seen.getFirst() - 1);
    }
    return all;
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
