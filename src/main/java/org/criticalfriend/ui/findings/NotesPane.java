package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/** The notes at the left: searched, picked, and put behind findings by keys or by dragging. */
final class NotesPane extends BorderPane {
  private final FindingsModel model;
  private final ListView<Note> list = new ListView<>();
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final Node hidden;
  private final Runnable back;
  private final Runnable begun;

  /**
   * The notes.
   *
   * @param shared whether others see the screen
   * @param back goes to the findings
   * @param begun goes to the finding that was begun
   */
  NotesPane(
      FindingsModel model,
      Dragged dragged,
      ObservableBooleanValue shared,
      Runnable back,
      Runnable begun) {
    this.model = model;
    this.back = back;
    this.begun = begun;
    this.hidden = new EmptyPlace(Words.say("findings.notes-hidden"), null, "");
    getStyleClass().add(Styles.SIDE_PANE);
    list.getStyleClass().addAll(Styles.LIST, "cf-finding-notes");
    list.setItems(model.notes().notes());
    list.setAccessibleText(Words.say("part.notes"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new NoteCell(model, dragged));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    setTop(head());
    shared.addListener((property, before, after) -> hide(after));
    setCenter(shared.get() ? hidden : list);
    getTop().visibleProperty().bind(Bindings.not(shared));
    model.notes().notes().addListener((ListChangeListener<Note>) change -> told());
    model.notes().filter().addListener((property, before, after) -> told());
    model.notes().uses().addListener((property, before, after) -> list.refresh());
    model.notes().unused().addListener((property, before, after) -> told());
    told();
  }

  /** The list, for the focus. */
  ListView<Note> list() {
    return list;
  }

  /** Puts the focus on the notes, one of them selected. */
  void begin() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Puts the caret into the search field. */
  void search() {
    search.requestFocus();
    search.selectAll();
  }

  /** The notes selected, in order. */
  List<Note> selected() {
    return list.getSelectionModel().getSelectedItems().stream().filter(one -> one != null).toList();
  }

  /** Puts the selected notes behind the chosen finding, or against it. */
  void use(Stance stance) {
    Finding finding = model.finding();
    if (finding == null) {
      model.frame().tell(Notice.told(Words.say("findings.choose-first")));
    } else if (model.isWritable()) {
      int at = list.getSelectionModel().getSelectedIndices().stream().findFirst().orElse(0);
      model.evidence().add(finding, selected(), stance);
      stay(at);
    }
  }

  /** Begins a finding from the selected notes. */
  void beginFinding() {
    if (model.isWritable() && !selected().isEmpty()) {
      model.evidence().begin(selected(), null);
      begun.run();
    }
  }

  private void hide(boolean now) {
    boolean within = isFocusWithin();
    setCenter(now ? hidden : list);
    if (now && within) {
      back.run();
    }
  }

  /** Where used notes go out of sight, the next one is selected. */
  private void stay(int at) {
    int count = list.getItems().size();
    if (count > 0 && selected().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(at, count - 1));
    }
  }

  private Node head() {
    search.setPromptText(Words.say("findings.search"));
    search.setAccessibleText(Words.say("findings.search"));
    search.textProperty().bindBidirectional(model.notes().search());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            begin();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          }
        });
    count.getStyleClass().addAll(Styles.META, Styles.STRONG);
    Hyperlink clear = new Hyperlink(Words.say("findings.clear"));
    clear.getStyleClass().add(Styles.META);
    clear.setOnAction(event -> model.notes().clear());
    model.notes().filter().addListener((property, before, after) -> shown(clear));
    model.notes().search().addListener((property, before, after) -> shown(clear));
    shown(clear);
    HBox counted = new HBox(count, new Glue(), clear);
    VBox head = new VBox(search, new NoteFilters(model), counted);
    head.getStyleClass().addAll("cf-notes-head", Styles.GAP_8);
    return head;
  }

  private void shown(Node clear) {
    clear.setVisible(model.notes().isFiltered());
  }

  private void told() {
    NotesShown notes = model.notes();
    count.setText(
        Words.say(
            "findings.count-notes", notes.notes().size(), notes.count(), notes.unused().get()));
    if (notes.count() == 0) {
      Button take = new Button(Words.say("findings.take-notes"));
      take.setOnAction(event -> model.frame().go(PartName.NOTES));
      list.setPlaceholder(new EmptyPlace(Words.say("findings.no-notes"), take, "Ctrl+5"));
    } else {
      list.setPlaceholder(new EmptyPlace(Words.say("findings.none-like-this"), null, ""));
    }
  }

  /** Letters act when they are typed: those pressed would be typed where the focus goes. */
  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
      case "e" -> use(event.isShiftDown() ? Stance.AGAINST : Stance.FOR);
      case "n" -> beginFinding();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    }
  }
}
