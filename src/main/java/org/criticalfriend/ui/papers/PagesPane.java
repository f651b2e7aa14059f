package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;

/** The pages of a paper one below the other, to read and not to change. */
final class PagesPane extends BorderPane {
  private static final double WIDEST_EMS = 64;
  private static final double MARGIN_EMS = 1.7;
  private static final double CURRENT_AT = 0.4;

  private final PageShow show;
  private final VBox desk = new VBox();
  private final ScrollPane scroll = new ScrollPane(desk);
  private final Ruler ruler = new Ruler();
  private final List<Sheet> sheets = new ArrayList<>();

  PagesPane(PageShow show) {
    this.show = show;
    desk.getStyleClass().add("cf-desk");
    desk.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("cf-pages");
    scroll.setAccessibleText(Words.say("papers.pages"));
    setCenter(scroll);
    setBottom(foot());
    listen();
    sheets();
  }

  /** Puts the focus on the pages. */
  void focus() {
    scroll.requestFocus();
  }

  /** Scrolls to a page, from 0. */
  void go(int page) {
    if (page >= 0 && page < sheets.size()) {
      double hidden = height() - scroll.getViewportBounds().getHeight();
      double top = top(page) - desk.getSpacing() / 2;
      scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
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
    scroll.viewportBoundsProperty().addListener((property, before, after) -> size());
    scroll.vvalueProperty().addListener((property, before, after) -> see());
    desk.heightProperty().addListener((property, before, after) -> see());
  }

  private void sheets() {
    sheets.clear();
    List<Double> shapes = show.shapes().get();
    for (int i = 0; i < shapes.size(); i++) {
      Sheet sheet = new Sheet(i, shapes.get(i));
      sheet.show(show.drawn().get(i));
      sheets.add(sheet);
    }
    desk.getChildren().setAll(ruler);
    desk.getChildren().addAll(sheets);
    size();
  }

  private double pageWidth() {
    double room = scroll.getViewportBounds().getWidth() - 2 * ruler.ems(MARGIN_EMS);
    return Math.max(1, Math.floor(Math.min(room, ruler.ems(WIDEST_EMS)) * show.zoom().get()));
  }

  private void size() {
    double width = pageWidth();
    sheets.forEach(sheet -> sheet.size(width));
    see();
  }

  /** Has the pages in view drawn, then their neighbours. */
  private void see() {
    double seen = scroll.getViewportBounds().getHeight();
    if (sheets.isEmpty() || seen <= 0) {
      return;
    }
    double top = Math.max(0, height() - seen) * scroll.getVvalue();
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

  private Node page() {
    Label page = new Label();
    page.getStyleClass().addAll(Styles.META, Styles.MUTED);
    page.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Words.say(
                        "papers.page-of", show.current().get() + 1, show.shapes().get().size()),
                show.current(),
                show.shapes()));
    return page;
  }

  private Node foot() {
    Label zoom = new Label();
    zoom.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-zoom");
    zoom.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("papers.zoom", Math.round(show.zoom().get() * 100)), show.zoom()));
    Button width = new Button(Words.say("papers.page-width"));
    width.getStyleClass().addAll(Styles.PLAIN, Styles.META);
    width.setOnAction(event -> show.pageWidth());
    width.disableProperty().bind(show.zoom().isEqualTo(1, 0.001));
    Button smaller = button(Icon.SMALLER, "papers.smaller", show::smaller);
    smaller.disableProperty().bind(show.zoom().lessThanOrEqualTo(PageShow.SMALLEST));
    Button larger = button(Icon.ADD, "papers.larger", show::larger);
    larger.disableProperty().bind(show.zoom().greaterThanOrEqualTo(PageShow.LARGEST));
    HBox foot = new HBox(page(), new Glue(), smaller, zoom, larger, width);
    foot.getStyleClass().add("cf-pages-foot");
    foot.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> !show.shapes().get().isEmpty(), show.shapes()));
    return foot;
  }

  private static Button button(Icon icon, String key, Runnable act) {
    Button button = new Button(null, icon.inLine());
    button.getStyleClass().add(Styles.PLAIN);
    button.setAccessibleText(Words.say(key));
    button.setTooltip(new Tooltip(Words.say(key)));
    button.setOnAction(event -> act.run());
    return button;
  }
}
