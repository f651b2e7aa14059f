package org.criticalfriend.ui.drafting;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Facet.Option;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** What can be chosen of an insert: at the left what of it, at the right the options to tick. */
final class InsertPane extends BorderPane {
  private final Outline outline;
  private final int place;
  private final Label effect = new Label();
  private final ListView<Facet> facets = new ListView<>();
  private final ListView<Option> options = new ListView<>();
  private boolean filling;

  InsertPane(Outline outline, int place) {
    this.outline = outline;
    this.place = place;
    Label title = new Label(Words.say("drafting.choose-shown"));
    title.getStyleClass().add(Styles.STRONG);
    effect.setWrapText(true);
    effect.getStyleClass().addAll(Styles.MUTED, "cf-insert-effect");
    VBox head = new VBox(title, effect);
    head.getStyleClass().addAll("cf-insert-head", Styles.GAP_4);
    facets.setAccessibleText(Words.say("drafting.choose-what"));
    facets.setCellFactory(view -> new FacetCell());
    facets.getStyleClass().addAll(Styles.LIST, "cf-insert-facets");
    options.setCellFactory(view -> new OptionCell(this));
    options.getStyleClass().addAll(Styles.LIST, "cf-insert-options");
    HBox.setHgrow(options, Priority.ALWAYS);
    Label keys = new Label(Words.say("drafting.choose-keys"));
    keys.getStyleClass().addAll(Styles.META, Styles.SUBTLE, "cf-insert-keys");
    getStyleClass().add("cf-insert-pane");
    setTop(head);
    setCenter(new HBox(facets, options));
    setBottom(keys);
    facets
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((property, before, after) -> showOptions());
    facets.addEventFilter(KeyEvent.KEY_PRESSED, this::facetKey);
    options.addEventFilter(KeyEvent.KEY_PRESSED, this::optionKey);
    fill();
    facets.getSelectionModel().select(0);
  }

  /** Puts the focus on what can be chosen. */
  void focus() {
    facets.requestFocus();
  }

  private void fill() {
    filling = true;
    int at = Math.max(0, facets.getSelectionModel().getSelectedIndex());
    facets.getItems().setAll(outline.facets(place));
    facets.getSelectionModel().select(at);
    effect.setText(outline.says(place));
    filling = false;
    showOptions();
  }

  private void showOptions() {
    Facet facet = facets.getSelectionModel().getSelectedItem();
    if (filling || facet == null) {
      return;
    }
    int at = Math.max(0, options.getSelectionModel().getSelectedIndex());
    options.getItems().setAll(facet.options());
    options.setAccessibleText(facet.name());
    options.getSelectionModel().select(Math.min(at, facet.options().size() - 1));
  }

  private void turn() {
    Option option = options.getSelectionModel().getSelectedItem();
    if (option != null) {
      outline.choose(place, option);
      fill();
    }
  }

  private void facetKey(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.RIGHT || code == KeyCode.ENTER || code == KeyCode.SPACE) {
      options.getSelectionModel().select(0);
      options.requestFocus();
      event.consume();
    }
  }

  private void optionKey(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.LEFT) {
      facets.requestFocus();
      event.consume();
    } else if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
      turn();
      event.consume();
    }
  }

  /** What of the insert, and how it is now. */
  private static final class FacetCell extends ListCell<Facet> {
    private final Label name = new Label();
    private final Label says = new Label();
    private final VBox box = new VBox(name, says);

    FacetCell() {
      says.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Facet facet, boolean empty) {
      super.updateItem(facet, empty);
      setGraphic(facet == null || empty ? null : box);
      if (facet != null && !empty) {
        name.setText(facet.name());
        says.setText(facet.says());
        setAccessibleText(Words.say("drafting.facet-says", facet.name(), facet.says()));
      }
    }
  }

  /** An option with its tick. */
  private static final class OptionCell extends ListCell<Option> {
    private final Label tick = new Label();

    OptionCell(InsertPane pane) {
      tick.getStyleClass().add("cf-insert-tick");
      setPrefWidth(0);
      addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(pane));
    }

    private void clicked(InsertPane pane) {
      if (getItem() != null) {
        pane.turn();
      }
    }

    @Override
    protected void updateItem(@Nullable Option option, boolean empty) {
      super.updateItem(option, empty);
      boolean none = option == null || empty;
      setGraphic(none ? null : tick);
      setText(option == null || empty ? null : option.words());
      if (option != null && !empty) {
        tick.setText(option.chosen() ? "\u2713" : "");
        String key = option.chosen() ? "drafting.option-ticked" : "drafting.option-open";
        setAccessibleText(Words.say(key, option.words()));
      }
    }
  }
}
