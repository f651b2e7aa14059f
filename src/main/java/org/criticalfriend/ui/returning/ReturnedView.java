package org.criticalfriend.ui.returning;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.returning.ReturnedLine.Decision;
import org.jspecify.annotations.Nullable;

/** What others changed: a list to go down by keys, and beside it ours and theirs. */
final class ReturnedView extends VBox {
  private static final double LIST_SHARE = 0.4;

  private final ReturnedModel model;
  private final Label head = new Label();
  private final MenuButton authors = new MenuButton(Words.say("returning.take-all-menu"));
  private final ListView<ReturnedLine> list = new ListView<>();
  private final ReturnedDetail detail;
  private final Button apply = new Button();

  ReturnedView(ReturnedModel model) {
    this.model = model;
    this.detail = new ReturnedDetail(model, acts(), list::requestFocus);
    getStyleClass().addAll(Styles.CONTENT, Styles.PAD_16, Styles.GAP_8);
    head.getStyleClass().add(Styles.TITLE);
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    head.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("returning.head", model.file().get()), model.file()));
    list.setItems(model.lines());
    list.setCellFactory(view -> new ReturnedCell());
    list.getStyleClass().add(Styles.LIST);
    list.setAccessibleText(Words.say("returning.list"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> detail.show(after));
    SplitPane panes = new SplitPane(list, detail);
    panes.setDividerPositions(LIST_SHARE);
    VBox.setVgrow(panes, Priority.ALWAYS);
    getChildren().addAll(head, panes, foot());
    visibleProperty().bind(model.file().isNotEmpty());
    model.file().addListener((property, before, after) -> shown());
  }

  private FlowPane acts() {
    Button take = button("returning.take", () -> decide(true));
    Button leave = button("returning.leave", () -> decide(false));
    Button edit = button("returning.edit", () -> detail().edit());
    Button note = button("returning.add-note", () -> detail().note());
    FlowPane acts = new FlowPane(take, leave, edit, note);
    acts.getStyleClass().add(Styles.GAP_8);
    return acts;
  }

  private ReturnedDetail detail() {
    return detail;
  }

  private FlowPane foot() {
    Label left = new Label();
    left.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("returning.to-decide", model.open().get()), model.open()));
    apply.getStyleClass().add(Styles.PRIMARY);
    apply
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("returning.apply", model.taken().get()), model.taken()));
    apply.setOnAction(event -> apply());
    apply
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.open().get() == model.lines().size(), model.open(), model.lines()));
    Button cancel = button("returning.cancel", model::cancel);
    FlowPane foot = new FlowPane(left, apply, authors, cancel);
    foot.getStyleClass().add(Styles.GAP_12);
    return foot;
  }

  private static Button button(String key, Runnable act) {
    Button button = new Button(Words.say(key));
    button.setOnAction(event -> act.run());
    return button;
  }

  private void shown() {
    authors.getItems().clear();
    for (String author : model.authors()) {
      String words =
          author.isEmpty()
              ? Words.say("returning.take-all-untracked")
              : Words.say("returning.take-all", author);
      MenuItem all = new MenuItem(words);
      all.setOnAction(
          event -> {
            model.takeAllOf(author);
            list.requestFocus();
          });
      authors.getItems().add(all);
    }
    authors.setDisable(authors.getItems().isEmpty());
    if (!model.lines().isEmpty()) {
      select(0);
      list.requestFocus();
    }
  }

  private void apply() {
    model.apply();
    if (!model.lines().isEmpty()) {
      select(0);
    }
  }

  private void select(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - 2));
  }

  private @Nullable ReturnedLine selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void decide(boolean take) {
    ReturnedLine line = selected();
    if (line == null) {
      return;
    }
    if (take) {
      model.take(line);
    } else {
      model.leave(line);
    }
    next();
    list.requestFocus();
  }

  /** The next one that is open, from here on and round. */
  private void next() {
    List<ReturnedLine> all = model.lines();
    int at = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= all.size(); i++) {
      int to = (at + i) % all.size();
      if (all.get(to).decision().get() == Decision.OPEN) {
        select(to);
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      apply();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
      authors.show();
    } else if (event.isShortcutDown() || event.isAltDown() || !one(event.getCode())) {
      return;
    }
    event.consume();
  }

  /** T takes, L leaves, E edits, C notes, N goes on, U opens again, Escape puts away. */
  private boolean one(KeyCode key) {
    switch (key) {
      case T -> decide(true);
      case L -> decide(false);
      case E, ENTER -> detail.edit();
      case C -> detail.note();
      case N -> next();
      case U -> {
        ReturnedLine line = selected();
        if (line != null) {
          model.reopen(line);
        }
      }
      case ESCAPE -> model.cancel();
      default -> {
        return false;
      }
    }
    return true;
  }
}
