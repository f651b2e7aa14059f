package org.criticalfriend.ui.papers;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Above the pages: which one is seen, and how large they are. */
final class PagesBar extends HBox {
  /** How wide a page is at 100 %: 210 mm, at 96 pixels an inch. */
  private static final double TRUE_WIDTH = 210 / 25.4 * 96;

  private static final double WHOLE = 100;

  private final PageShow show;

  /**
   * The bar above these pages.
   *
   * @param width how wide a page is shown
   * @param wholePage shows a whole page
   * @param print has the paper printed
   */
  PagesBar(PageShow show, ObservableDoubleValue width, Runnable wholePage, Runnable print) {
    this.show = show;
    ToggleButton wide = wide();
    Button whole = button(Icon.WHOLE_PAGE, "papers.whole-page", wholePage);
    Button printed = button(Icon.PRINT, "papers.print", print);
    Button smaller = button(Icon.SMALLER, "papers.smaller", show::smaller);
    smaller.disableProperty().bind(show.zoom().lessThanOrEqualTo(PageShow.SMALLEST));
    Button larger = button(Icon.ADD, "papers.larger", show::larger);
    larger.disableProperty().bind(show.zoom().greaterThanOrEqualTo(PageShow.LARGEST));
    getChildren().addAll(new Glue(), page(), smaller, zoom(width), larger, whole, wide, printed);
    getStyleClass().add("cf-pages-bar");
    visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> !show.shapes().get().isEmpty(), show.shapes()));
  }

  private ToggleButton wide() {
    ToggleButton wide = new ToggleButton(null, Icon.PAGE_WIDTH.inLine());
    wide.getStyleClass().add(Styles.PLAIN);
    wide.setAccessibleText(Words.say("papers.page-width"));
    wide.setTooltip(new Tooltip(Words.say("papers.page-width-tip")));
    wide.setOnAction(event -> show.pageWidth());
    show.wide().addListener((property, before, after) -> wide.setSelected(after));
    return wide;
  }

  private Label page() {
    Label page = new Label();
    page.getStyleClass().addAll(Styles.META, Styles.MUTED);
    page.setMinWidth(USE_PREF_SIZE);
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

  private static Label zoom(ObservableDoubleValue width) {
    Label zoom = new Label();
    zoom.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-zoom");
    zoom.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("papers.zoom", Math.round(width.get() / TRUE_WIDTH * WHOLE)),
                width));
    return zoom;
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
