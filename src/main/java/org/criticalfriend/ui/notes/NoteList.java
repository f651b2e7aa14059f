package org.criticalfriend.ui.notes;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The notes of a place, newest last; changed in place, by keys, or from a menu. */
final class NoteList extends StackPane {
  private static final double NARROW = 45;
  private final NotesModel model;
  private final ObservableBooleanValue hidden;
  private final ListView<Note> list = new ListView<>();
  private final Label em = new Label();
  private final NoteField editor;
  private final PictureDeeds pictures;
  private final PictureStrip edited;
  private final NoteMenu menu;
  private final Runnable back;
  private final NewestNote newest = new NewestNote(list);
  private boolean wasNarrow;

  /**
   * A list of these notes.
   *
   * @param hidden whether others see the screen
   * @param pictures what is done with the pictures of notes
   * @param back puts the focus where the next note is typed
   */
  NoteList(NotesModel model, ObservableBooleanValue hidden, PictureDeeds pictures, Runnable back) {
    this.model = model;
    this.hidden = hidden;
    this.pictures = pictures;
    this.back = back;
    this.editor = new NoteField(model.acts().editor(), deeds(), Words.say("notes.edit-prompt"));
    this.edited = pictures.strip(true, this::noteAtHand);
    editor.beneath(edited);
    this.menu = new NoteMenu(model, pictures, this::selected);
    list.getStyleClass().addAll(Styles.LIST, "cf-notes");
    list.setItems(model.notes());
    list.setAccessibleText(Words.say("notes.list"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new NoteCell(this));
    list.setPlaceholder(new EmptyPlace(Words.say("notes.empty"), null, ""));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setContextMenu(menu.all());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            edit();
          }
        });
    em.setVisible(false);
    getChildren().addAll(em, list);
    listen();
  }

  private NoteField.Deeds deeds() {
    return new NoteField.Deeds(
        this::kept,
        () -> {},
        model::undo,
        model::redo,
        this::givenUp,
        () -> pictures.paste(noteAtHand()));
  }

  /** The note in hand: changed in place, else selected here, else the one being typed. */
  Id noteAtHand() {
    Note changed = model.acts().edited().get();
    List<Note> chosen = selected();
    if (changed != null) {
      return changed.id();
    }
    return list.isFocused() && !chosen.isEmpty() ? chosen.getFirst().id() : model.newNote().id();
  }

  PictureDeeds pictures() {
    return pictures;
  }

  /** The list, for the focus. */
  ListView<Note> list() {
    return list;
  }

  /** The field in place of the note that is being changed. */
  NoteField editor() {
    return editor;
  }

  /** The notes selected, in order. */
  List<Note> selected() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  boolean isEdited(Note note) {
    Note edited = model.acts().edited().get();
    return edited != null && edited.id().equals(note.id());
  }

  boolean isHidden() {
    return hidden.get();
  }

  Review review() {
    return model.reviewed().get();
  }

  @Nullable Id me() {
    return model.me();
  }

  /** Whether a note's words and its marks have no room side by side. */
  boolean isNarrow() {
    return list.getWidth() < NARROW * em.getFont().getSize();
  }

  /** Selects the newest note where none is selected. */
  void selectSomething() {
    if (selected().isEmpty() && !model.notes().isEmpty()) {
      list.getSelectionModel().select(model.notes().size() - 1);
    }
  }

  /** Shows the newest note, also where the rows above it are not measured yet. */
  void toNewest() {
    newest.show();
  }

  /** How far the newest note reaches into the lowest {@code height} of the list. */
  double covered(double height) {
    return newest.covered(height);
  }

  /** Shows and selects a note. */
  void show(Id note) {
    for (int i = 0; i < model.notes().size(); i++) {
      if (model.notes().get(i).id().equals(note)) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(i);
      }
    }
  }

  /** Offers to move the selected notes. */
  void offerPlaces() {
    offer(menu.places());
  }

  private void listen() {
    list.widthProperty().addListener((property, before, after) -> narrow());
    list.widthProperty().addListener((property, before, after) -> resized());
    list.heightProperty().addListener((property, before, after) -> resized());
    hidden.addListener((property, before, after) -> list.refresh());
    model.acts().edited().addListener((property, before, after) -> drawEditor(after));
    model.place().addListener((property, before, after) -> toNewest());
    model
        .notes()
        .addListener(
            (ListChangeListener<Note>)
                change -> {
                  while (change.next()) {
                    if (change.wasAdded() && change.getTo() == model.notes().size()) {
                      toNewest();
                    }
                  }
                });
    model.reviewed().addListener((property, before, after) -> reviewed(before, after));
  }

  private void reviewed(Review before, Review after) {
    drawPictures();
    if (!before.pictures().equals(after.pictures())
        || !before.themes().equals(after.themes())
        || !before.people().equals(after.people())
        || !before.keyQuestions().equals(after.keyQuestions())) {
      list.refresh();
    }
  }

  /** Keeps the newest note in sight, unless somebody is among the notes. */
  private void resized() {
    if (!list.isFocused() && model.acts().edited().get() == null) {
      toNewest();
    }
  }

  private void narrow() {
    if (wasNarrow != isNarrow()) {
      wasNarrow = isNarrow();
      list.refresh();
    }
  }

  private void press(KeyEvent event) {
    if (model.acts().edited().get() == null && does(event)) {
      event.consume();
    }
  }

  private boolean does(KeyEvent event) {
    if (event.isAltDown()) {
      return withAlt(event);
    }
    if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
      return pictures.paste(noteAtHand());
    }
    switch (event.getCode()) {
      case ENTER, F2 -> edit();
      case DELETE -> menu.remove();
      case ESCAPE -> back.run();
      default -> {
        return typed(event);
      }
    }
    return true;
  }

  private boolean typed(KeyEvent event) {
    switch (event.getText()) {
      case "#" -> offer(menu.themes());
      case "!" -> model.acts().worth(selected());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withAlt(KeyEvent event) {
    int digit = FieldKeys.digit(event.getCode());
    if (digit > 0) {
      model.acts().question(selected(), digit);
    } else if (event.getCode() == KeyCode.K) {
      model.acts().nextKind(selected());
    } else {
      return false;
    }
    return true;
  }

  private void edit() {
    Note note = list.getSelectionModel().getSelectedItem();
    if (note != null) {
      model.acts().edit(note);
    }
  }

  private void kept() {
    model.acts().leave();
    back.run();
  }

  private void givenUp() {
    model.acts().giveUp();
    back.run();
  }

  private void drawPictures() {
    edited.show(model.acts().edited().get() == null ? List.of() : pictures.of(noteAtHand()));
  }

  private void drawEditor(@Nullable Note changed) {
    drawPictures();
    list.refresh();
    if (changed != null) {
      show(changed.id());
      list.layout();
      editor.area().requestFocus();
      editor.area().end();
    }
  }

  private void offer(ContextMenu offered) {
    if (!selected().isEmpty()) {
      offered.show(list, Side.TOP, list.getWidth() / 3, list.getHeight() / 3);
    }
  }
}
