package org.criticalfriend.ui.questions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Document;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/**
 * The documents beside the questions: a list whose last row takes new ones, the open one beneath.
 */
final class DocumentsView extends VBox {
  private final DocumentsModel model;
  private final ListView<Document> list = new ListView<>();
  private final TextField title = new TextField();
  private final TextField kind = new TextField();
  private final DocumentFields fields;
  private final BooleanProperty narrow = new SimpleBooleanProperty(false);

  DocumentsView(DocumentsModel model, ObservableBooleanValue shared) {
    this.model = model;
    this.fields = new DocumentFields(model);
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-documents");
    list.setItems(model.documents());
    list.getStyleClass().add(Styles.LIST);
    list.setAccessibleText(Words.say("questions.documents"));
    list.setCellFactory(_ -> new DocumentCell(model, shared));
    list.setPlaceholder(new EmptyPlace(Words.say("questions.no-documents"), null, ""));
    shared.addListener((property, before, after) -> list.refresh());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> select(after));
    model.documents().addListener((ListChangeListener<Document>) change -> reselect());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    ScrollPane pane = new ScrollPane(fields);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.managedProperty().bind(fields.visibleProperty());
    pane.visibleProperty().bind(fields.visibleProperty().and(Bindings.not(shared)));
    pane.getStyleClass().add("cf-document-pane");
    Node entry = entry();
    for (Node node : List.of(list, entry)) {
      node.visibleProperty().bind(narrow.and(pane.visibleProperty()).not());
      node.managedProperty().bind(node.visibleProperty());
    }
    getChildren().addAll(head(), list, entry, pane);
  }

  /** Whether there is room for the list or the open document, not for both. */
  BooleanProperty narrow() {
    return narrow;
  }

  /** Puts the caret where a new document begins. */
  void begin() {
    title.requestFocus();
  }

  private void select(@org.jspecify.annotations.Nullable Document document) {
    if (document != null) {
      model.selected().set(document);
    }
  }

  private void reselect() {
    Document open = model.selected().get();
    for (int i = 0; open != null && i < model.documents().size(); i++) {
      if (model.documents().get(i).id().equals(open.id())) {
        list.getSelectionModel().select(i);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      fields.begin();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      list.getSelectionModel().clearSelection();
      model.remove();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      list.getSelectionModel().clearSelection();
      model.selected().set(null);
      event.consume();
    }
  }

  private Node head() {
    Label words = new Label(Words.say("questions.documents"));
    words.getStyleClass().add(Styles.STRONG);
    Label count = new Label();
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("questions.count", model.documents().size(), model.awaited()),
                model.documents()));
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(words, new Glue(), count);
    head.getStyleClass().add(Styles.CARD_HEAD);
    return head;
  }

  private Node entry() {
    title.setPromptText(Words.say("questions.new-document"));
    title.setAccessibleText(Words.say("questions.new-document"));
    kind.setPromptText(Words.say("questions.field-kind"));
    kind.setAccessibleText(Words.say("questions.new-kind"));
    title.setOnAction(event -> keep());
    kind.setOnAction(event -> keep());
    HBox.setHgrow(title, Priority.ALWAYS);
    kind.setPrefColumnCount(8);
    kind.setMinWidth(0);
    HBox entry = new HBox(title, kind);
    entry.setDisable(!model.isWritable());
    entry.getStyleClass().addAll("cf-entry-line", Styles.GAP_8);
    return entry;
  }

  private void keep() {
    if (model.add(title.getText(), kind.getText())) {
      title.clear();
      kind.clear();
      list.scrollTo(model.documents().size() - 1);
    }
    begin();
  }
}
