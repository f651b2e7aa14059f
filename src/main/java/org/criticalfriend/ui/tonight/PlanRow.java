package org.criticalfriend.ui.tonight;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/**
 * A question planned for a session; Enter changes it, Alt with up and down moves it, with left and
 * right into another session, Delete drops it.
 */
final class PlanRow extends HBox {
  private final Id session;
  private final PlannedQuestion question;
  private final TonightModel model;
  private final Label words = new Label();
  private @Nullable TextField field;

  PlanRow(Id session, PlannedQuestion question, int number, TonightModel model) {
    this.session = session;
    this.question = question;
    this.model = model;
    getStyleClass().addAll("cf-plan-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(question.text());
    words.setText(question.text());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (number > 0) {
      getChildren().add(new QuestionNumber(number));
    }
    getChildren().addAll(words, more());
    String asked = question.asked();
    if (asked != null) {
      Label time = new Label(Words.say("tonight.asked", When.time(asked)), Icon.AGREED.inLine());
      time.getStyleClass().addAll(Styles.META, Styles.SUCCESS);
      time.setMinWidth(USE_PREF_SIZE);
      getChildren().add(getChildren().size() - 1, time);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Which question stands here. */
  Id question() {
    return question.id();
  }

  /** Keeps what is being typed. */
  void settle() {
    TextField typed = field;
    if (typed != null) {
      field = null;
      getChildren().set(getChildren().indexOf(typed), words);
      model.planner().reword(session, question.id(), typed.getText());
    }
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(null, Icon.MORE.inLine());
    more.getStyleClass().addAll(Styles.PLAIN, "cf-state");
    more.setAccessibleText(Words.say("tonight.question-more", question.text()));
    more.setMinWidth(USE_PREF_SIZE);
    more.setDisable(!model.isWritable());
    more.setFocusTraversable(false);
    more.getItems()
        .setAll(
            List.of(
                item("tonight.question-edit", this::edit),
                item("tonight.question-earlier", () -> move(-1)),
                item("tonight.question-later", () -> move(1)),
                sessions(),
                item("tonight.question-remove", this::remove)));
    return more;
  }

  /** The sessions of that day in which it could be asked instead. */
  private Menu sessions() {
    Menu menu = new Menu(Words.say("tonight.question-session"));
    for (Session one : model.sessions()) {
      if (!one.id().equals(session)) {
        MenuItem item = new MenuItem((When.time(one.start()) + " " + one.title()).strip());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.planner().ask(session, question.id(), one.id()));
        menu.getItems().add(item);
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  /** Asks it in the session before or after; nothing where there is none. */
  private void carry(int by) {
    List<Id> all = model.sessions().stream().map(Session::id).toList();
    int to = all.indexOf(session) + by;
    if (to >= 0 && to < all.size()) {
      model.planner().ask(session, question.id(), all.get(to));
    }
  }

  private static MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(Words.say(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private void edit() {
    if (field != null || !model.isWritable()) {
      return;
    }
    TextField typed = new TextField(question.text());
    typed.setAccessibleText(Words.say("tonight.question-edit"));
    HBox.setHgrow(typed, Priority.ALWAYS);
    typed.setOnAction(
        event -> {
          settle();
          requestFocus();
        });
    typed
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (before && !now) {
                settle();
              }
            });
    field = typed;
    getChildren().set(getChildren().indexOf(words), typed);
    typed.requestFocus();
    typed.end();
  }

  private void giveUp() {
    TextField typed = field;
    if (typed != null) {
      field = null;
      getChildren().set(getChildren().indexOf(typed), words);
      requestFocus();
    }
  }

  private void move(int by) {
    model.planner().move(session, question.id(), by);
  }

  private void remove() {
    model.planner().remove(session, question.id());
  }

  private void click(MouseEvent event) {
    requestFocus();
    if (event.getClickCount() == 2) {
      edit();
    }
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (field != null && code == KeyCode.ESCAPE) {
      giveUp();
    } else if (field == null && event.isAltDown()) {
      if (!withAlt(code)) {
        return;
      }
    } else if (field == null && !event.isShortcutDown()) {
      if (!bare(code)) {
        return;
      }
    } else {
      return;
    }
    event.consume();
  }

  private boolean withAlt(KeyCode code) {
    switch (code) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case LEFT -> carry(-1);
      case RIGHT -> carry(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean bare(KeyCode code) {
    switch (code) {
      case ENTER, SPACE, F2 -> edit();
      case DELETE -> remove();
      case UP -> requestFocusTraversal(TraversalDirection.UP);
      case DOWN -> requestFocusTraversal(TraversalDirection.DOWN);
      default -> {
        return false;
      }
    }
    return true;
  }
}
