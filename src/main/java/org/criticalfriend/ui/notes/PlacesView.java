package org.criticalfriend.ui.notes;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.jspecify.annotations.Nullable;

/** The sessions by day, and the documents beneath them, each with its notes counted. */
final class PlacesView extends VBox {
  private final NotesModel model;
  private final ListView<PlaceRow> list = new ListView<>();
  private final TextField title = new TextField();
  private final Runnable toField;

  /**
   * The places.
   *
   * @param toField puts the caret where notes are typed, once a session was begun
   */
  PlacesView(NotesModel model, Runnable toField) {
    this.model = model;
    this.toField = toField;
    getStyleClass().addAll(Styles.SIDE_PANE, "cf-places");
    list.getStyleClass().add(Styles.LIST);
    list.setItems(model.rows());
    list.setAccessibleText(Words.say("notes.places"));
    list.setCellFactory(view -> new PlaceCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    title.setPromptText(Words.say("notes.session-title"));
    title.setAccessibleText(Words.say("notes.session-title"));
    title.setOnAction(event -> add());
    title.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
    title.focusedProperty().addListener((property, before, now) -> fold(!now));
    fold(true);
    getChildren().addAll(bar(), title, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> choose(now));
    model
        .place()
        .addListener(
            (property, before, after) -> {
              select();
              reveal();
            });
    model.rows().addListener((ListChangeListener<PlaceRow>) change -> select());
    select();
    reveal();
  }

  /** The list, for the focus. */
  ListView<PlaceRow> list() {
    return list;
  }

  /** Asks for the title of a new session. */
  void begin() {
    fold(false);
    applyCss(); // a field that was never drawn takes no letters yet
    title.requestFocus();
  }

  private HBox bar() {
    Label name = new Label(Words.say("part.notes"));
    name.getStyleClass().add(Styles.TITLE);
    Button add = new Button(null, Icon.ADD.inBar());
    add.getStyleClass().add(Styles.PLAIN);
    add.setAccessibleText(Words.say("notes.new-session"));
    add.setTooltip(new Tooltip(Words.say("notes.new-session-tip")));
    add.setDisable(!model.isWritable());
    add.setOnAction(event -> begin());
    HBox bar = new HBox(name, new Glue(), add);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("cf-places-bar");
    return bar;
  }

  private void fold(boolean folded) {
    title.setVisible(!folded);
    title.setManaged(!folded);
  }

  private void add() {
    String typed = title.getText();
    title.clear();
    model.newSession(typed);
    toField.run(); // before the field goes, which would hand the focus on
    fold(true);
  }

  private void giveUp(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      title.clear();
      toField.run();
      event.consume();
    }
  }

  private void choose(@Nullable PlaceRow row) {
    if (row != null) {
      model.place().set(row.place());
    }
  }

  private void select() {
    PlaceRow selected = list.getSelectionModel().getSelectedItem();
    for (PlaceRow row : model.rows()) {
      if (row.place().equals(model.place().get()) && !row.equals(selected)) {
        list.getSelectionModel().select(row);
      }
    }
  }

  private void reveal() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
  }

  private static final class PlaceCell extends WrappingCell<PlaceRow> {
    private final Label heading = new Label();
    private final Label times = new Label();
    private final Label now = new Label(Words.say("notes.now"), Icon.NOW.inLine());
    private final Label count = new Label();
    private final Label title = new Label();
    private final HBox top = new HBox(times, now, new Glue(), count);
    private final VBox place = new VBox(top, title);
    private final VBox all = new VBox(heading, place);

    PlaceCell() {
      heading.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED, "cf-place-day");
      times.getStyleClass().addAll(Styles.META, Styles.MUTED);
      now.getStyleClass().addAll(Styles.META, Styles.ACCENT);
      now.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
      count.setMinWidth(USE_PREF_SIZE);
      top.getStyleClass().add(Styles.GAP_8);
      place.getStyleClass().add("cf-place");
      title.setWrapText(true);
    }

    @Override
    protected Region draw(PlaceRow row) {
      heading.setText(row.heading());
      heading.setVisible(!row.heading().isEmpty());
      heading.setManaged(heading.isVisible());
      times.setText(row.times());
      now.setVisible(row.running());
      now.setManaged(row.running());
      count.setText(Words.say("notes.count", row.notes()));
      title.setText(row.title());
      setAccessibleText(row.title() + ", " + row.times() + ", " + count.getText());
      return all;
    }

    @Override
    public void updateSelected(boolean selected) {
      super.updateSelected(selected);
      title.getStyleClass().remove(Styles.STRONG);
      if (selected) {
        title.getStyleClass().add(Styles.STRONG);
      }
    }
  }
}
