package org.criticalfriend.ui.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.model.Person;
import org.criticalfriend.people.Detail;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.people.PeopleModel.Row;
import org.jspecify.annotations.Nullable;

/** A place of the table: words, a field while it is edited, a field for good in the last row. */
final class PersonCell extends TableCell<Row, Row> {
  private final PeopleModel model;
  private final EntryFields entry;
  private final Detail detail;
  private @Nullable TextField field;

  PersonCell(PeopleModel model, EntryFields entry, Detail detail) {
    this.model = model;
    this.entry = entry;
    this.detail = detail;
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (!isEditing()) {
      draw();
    }
  }

  @Override
  public void startEdit() {
    Row row = getItem();
    Person person = row == null ? null : row.person();
    if (person == null) {
      if (row != null) {
        entry.field(detail).requestFocus();
      }
      return;
    }
    super.startEdit();
    if (isEditing()) {
      model.edit(person, detail);
      TextField editor = editor(person);
      field = editor;
      setText(null);
      setGraphic(editor);
      editor.requestFocus();
      editor.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    release();
    draw();
  }

  private TextField editor(Person person) {
    TextField editor = new TextField(model.typing().text().get());
    editor.setAccessibleText(EntryFields.words(detail));
    editor.textProperty().bindBidirectional(model.typing().text());
    editor.setOnAction(event -> finish());
    editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, person));
    editor.focusedProperty().addListener((property, before, focused) -> left(focused));
    return editor;
  }

  private void left(boolean focused) {
    if (!focused && isEditing()) {
      finish();
    }
  }

  private void pressed(KeyEvent event, Person person) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.giveUp(person, detail);
      finish();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      int next =
          getTableView().getVisibleLeafIndex(getTableColumn()) + (event.isShiftDown() ? -1 : 1);
      int row = getIndex();
      finish();
      if (next >= 0 && next < getTableView().getVisibleLeafColumns().size()) {
        var column = getTableView().getVisibleLeafColumn(next);
        getTableView().getFocusModel().focus(row, column);
        getTableView().edit(row, column);
      }
      event.consume();
    }
  }

  private void finish() {
    TablePosition<Row, ?> place = getTableView().getEditingCell();
    release();
    model.typing().settle();
    if (place != null) {
      getTableView().edit(-1, null);
    }
    getTableView().requestFocus();
  }

  private void release() {
    if (field != null) {
      field.textProperty().unbindBidirectional(model.typing().text());
      field = null;
    }
  }

  private void draw() {
    Row row = isEmpty() ? null : getItem();
    setText(null);
    setGraphic(null);
    setTooltip(null);
    if (row == null) {
      return;
    }
    Person person = row.person();
    if (person == null) {
      setGraphic(entry.field(detail));
      return;
    }
    String words = PeopleModel.words(person, detail);
    if (words.isEmpty() && PeopleModel.isWanted(detail)) {
      setGraphic(missing());
      return;
    }
    setText(words);
    setTooltip(words.isEmpty() ? null : new Tooltip(words));
    boolean lead = detail == Detail.NAME && Boolean.TRUE.equals(person.lead());
    setGraphic(lead ? new Chip(Words.say("people.lead"), Chip.Tone.ACCENT, null) : null);
  }

  private static Node missing() {
    Label label = new Label(Words.say("people.none-yet"), Icon.WARNING.inLine());
    label.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    return label;
  }
}
