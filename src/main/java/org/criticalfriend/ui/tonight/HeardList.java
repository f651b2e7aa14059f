package org.criticalfriend.ui.tonight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The notes of the open cell; of what kind their source is can be said there. */
final class HeardList extends VBox {
  private final TonightModel model;
  private final ListView<Note> notes = new ListView<>();
  private final Label count = new Label();
  private final MenuButton source = new MenuButton(Words.say("tonight.source"));
  private @Nullable SourceKind kind;

  HeardList(TonightModel model) {
    this.model = model;
    getStyleClass().add("cf-heard");
    notes.getStyleClass().add(Styles.LIST);
    notes.setCellFactory(list -> new HeardCell(model));
    notes.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    notes.setAccessibleText(Words.say("tonight.notes"));
    notes.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    notes.setContextMenu(menu());
    VBox.setVgrow(notes, Priority.ALWAYS);
    source.setOnShowing(event -> source.getItems().setAll(items()));
    source.getItems().setAll(new MenuItem());
    source.getStyleClass().addAll(Styles.PLAIN, "cf-state");
    source.setDisable(!model.isWritable());
    count.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED);
    HBox head = new HBox(count, new Glue(), source);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cf-heard-head");
    getChildren().addAll(head, notes);
  }

  /** Shows the notes of a cell; what is selected stays where it is still there. */
  void show(Opened opened) {
    kind = opened.kind();
    Set<Id> selected = selected();
    if (!notes.getItems().equals(opened.notes())) {
      notes.getItems().setAll(opened.notes());
    }
    List<Note> again =
        opened.notes().stream().filter(note -> selected.contains(note.id())).toList();
    notes.getSelectionModel().clearSelection();
    again.forEach(notes.getSelectionModel()::select);
    boolean none = opened.notes().isEmpty();
    setVisible(!none);
    setManaged(!none);
    count.setText(Words.say("tonight.count", opened.notes().size()));
  }

  /** Puts the focus on the notes. */
  void arrive() {
    notes.requestFocus();
    if (notes.getSelectionModel().isEmpty()) {
      notes.getSelectionModel().selectFirst();
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu(new MenuItem());
    menu.setOnShowing(
        event -> {
          MenuItem show = new MenuItem(Words.say("tonight.show-note"));
          show.setOnAction(chosen -> go());
          menu.getItems().setAll(show);
          menu.getItems().addAll(items());
        });
    return menu;
  }

  private List<MenuItem> items() {
    Menu ofNotes = new Menu(Words.say("tonight.source-notes", affected().size()));
    ofNotes
        .getItems()
        .setAll(
            SourceItems.of(
                kind, "tonight.as-session", chosen -> model.planner().source(affected(), chosen)));
    Menu ofSession = new Menu(Words.say("tonight.source-session"));
    ofSession.getItems().setAll(SourceItems.of(kind, "tonight.not-said", this::sourceOfSessions));
    return List.of(ofNotes, ofSession);
  }

  /** The selected notes, or all of the cell where none is selected. */
  private Set<Id> affected() {
    Set<Id> selected = selected();
    return selected.isEmpty() ? ids(notes.getItems()) : selected;
  }

  private void sourceOfSessions(@Nullable SourceKind chosen) {
    Set<Id> affected = affected();
    Set<Id> sessions = new LinkedHashSet<>();
    for (Note note : notes.getItems()) {
      if (affected.contains(note.id()) && note.session() != null) {
        sessions.add(note.session());
      }
    }
    model.planner().sources(sessions, chosen);
  }

  private Set<Id> selected() {
    return ids(notes.getSelectionModel().getSelectedItems());
  }

  private static Set<Id> ids(List<Note> notes) {
    return notes.stream().map(Note::id).collect(Collectors.toSet());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      go();
      event.consume();
    }
  }

  private void go() {
    Note note = notes.getSelectionModel().getSelectedItem();
    if (note != null) {
      model.show(note.id());
    }
  }
}
