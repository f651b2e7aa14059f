package org.criticalfriend.ui.drafting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Beneath the text: what to find, what takes its place, and every place where it stands. */
final class WordSearchPane extends VBox {
  private static final int COLUMNS = 16;

  private final WordSearch search;
  private final Runnable write;
  private final TextField words;
  private final TextField by;
  private final ListView<WordHit> list = new ListView<>();

  /**
   * A pane of this search.
   *
   * @param write puts the caret back into the text
   */
  WordSearchPane(WordSearch search, Runnable write) {
    this.search = search;
    this.write = write;
    this.words = field("drafting.search-words", search.words());
    this.by = field("drafting.search-by", search.by());
    getStyleClass().addAll("cf-word-search", Styles.GAP_8);
    visibleProperty().bind(search.open());
    managedProperty().bind(search.open());
    getChildren().addAll(finding(), replacing(), list());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    words.setOnAction(event -> search.next(false));
    by.setOnAction(event -> search.next(false));
  }

  /** Asks what to find, beginning with what is selected in the text. */
  void find(String chosen) {
    search.open().set(true);
    if (!chosen.isBlank() && !isFocusWithin()) {
      search.words().set(chosen);
    }
    words.requestFocus();
    words.selectAll();
  }

  /** Asks what takes its place. */
  void replace(String chosen) {
    find(chosen);
    if (search.isWritable() && !search.words().get().isBlank()) {
      by.requestFocus();
      by.selectAll();
    }
  }

  private FlowPane finding() {
    Label count = new Label();
    count.textProperty().bind(search.count());
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    Node back = Icon.GO.inBar();
    back.setRotate(180);
    Button close = button(Icon.CLOSE.inBar(), "drafting.search-close", "Esc", this::close);
    return row(
        words,
        box("drafting.search-whole", search.wholeWords()),
        box("drafting.search-case", search.sameCase()),
        button(back, "drafting.find-previous", "Shift+F3", () -> search.next(true)),
        button(Icon.GO.inBar(), "drafting.find-next", "F3", () -> search.next(false)),
        count,
        close);
  }

  private FlowPane replacing() {
    Button replace = new Button(Words.say("drafting.search-replace"));
    replace.setId("replace-ticked");
    replace.setOnAction(event -> search.replace());
    CheckBox all = new CheckBox(Words.say("drafting.search-all"));
    all.setSelected(true);
    all.setOnAction(event -> search.tickAll(all.isSelected()));
    Label outcome = new Label();
    outcome.textProperty().bind(search.outcome());
    outcome.getStyleClass().add(Styles.META);
    FlowPane row = row(by, replace, all, outcome);
    row.setDisable(!search.isWritable());
    return row;
  }

  private ListView<WordHit> list() {
    list.setItems(search.hits());
    list.setCellFactory(view -> new WordHitCell(search.by(), search.isWritable()));
    list.getStyleClass().addAll(Styles.LIST, "cf-hits");
    list.setAccessibleText(Words.say("drafting.search-list"));
    search.by().addListener((property, before, after) -> list.refresh());
    search.selected().addListener((property, before, after) -> select(after));
    list.setOnMouseClicked(event -> chosen());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return list;
  }

  private void select(@Nullable WordHit hit) {
    list.getSelectionModel().select(hit);
    if (hit != null) {
      list.scrollTo(Math.max(0, search.hits().indexOf(hit) - 1));
    }
  }

  private void pressed(KeyEvent event) {
    WordHit hit = list.getSelectionModel().getSelectedItem();
    if (hit == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      chosen();
      write.run();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && search.isWritable()) {
      hit.ticked().set(!hit.ticked().get());
      event.consume();
    }
  }

  private void chosen() {
    WordHit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      search.go(hit);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    search.open().set(false);
    write.run();
  }

  private static TextField field(String key, StringProperty text) {
    TextField field = new TextField();
    field.setPromptText(Words.say(key));
    field.setAccessibleText(Words.say(key));
    field.setPrefColumnCount(COLUMNS);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private static CheckBox box(String key, BooleanProperty wanted) {
    CheckBox box = new CheckBox(Words.say(key));
    box.selectedProperty().bindBidirectional(wanted);
    return box;
  }

  private static Button button(Node icon, String key, String keys, Runnable act) {
    Button button = new Button(null, icon);
    button.setAccessibleText(Words.say(key));
    button.setTooltip(new Tooltip(Words.say(key) + " (" + keys + ")"));
    button.getStyleClass().add(Styles.PLAIN);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(nodes);
    row.getStyleClass().add("cf-search-row");
    return row;
  }
}
