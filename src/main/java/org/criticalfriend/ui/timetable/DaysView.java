package org.criticalfriend.ui.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.SideBySide.Placed;
import org.criticalfriend.ui.look.Reveal;
import org.criticalfriend.ui.look.Styles;

/** The days beside each other; arrows move among the sessions. */
final class DaysView extends BorderPane {
  private final TimetableModel model;
  private final Runnable edit;
  private final DayGrid grid = new DayGrid();
  private final DayHeads heads = new DayHeads(grid);
  private final FlowPane strip = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Map<Id, SessionCard> cards = new HashMap<>();

  /** The days of this timetable. */
  DaysView(TimetableModel model, Runnable edit) {
    this.model = model;
    this.edit = edit;
    getStyleClass().add("cf-days");
    strip.getStyleClass().addAll("cf-untimed", Styles.GAP_8);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.hvalueProperty().addListener((property, before, after) -> heads.scrolled(scroll));
    scroll
        .viewportBoundsProperty()
        .addListener((property, before, after) -> heads.scrolled(scroll));
    setTop(new VBox(heads, strip));
    setCenter(scroll);
    model.week().addListener((property, before, after) -> draw());
    model.clashes().addListener((property, before, after) -> draw());
    model.hidesNames().addListener((property, before, after) -> draw());
    model.selected().addListener((property, before, after) -> select());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    draw();
  }

  /** Puts the focus on the selected session, or on the first. */
  void arrive() {
    if (model.session() == null) {
      model.along(0);
    }
    SessionCard card = cards.get(model.selected().get());
    if (card != null) {
      card.requestFocus();
    }
  }

  private void draw() {
    boolean focused = cards.values().stream().anyMatch(Node::isFocused);
    cards.clear();
    Week week = model.week().get();
    Map<Placed, SessionCard> placed = new HashMap<>();
    week.days().forEach(day -> day.placed().forEach(p -> placed.put(p, card(p.session()))));
    grid.show(week, placed);
    heads.show(week);
    strip.getChildren().clear();
    week.undated().forEach(session -> strip.getChildren().add(untimed(session)));
    week.days().stream()
        .flatMap(day -> day.untimed().stream())
        .forEach(session -> strip.getChildren().add(untimed(session)));
    strip.setVisible(!strip.getChildren().isEmpty());
    strip.setManaged(strip.isVisible());
    select();
    if (focused) {
      arrive();
    }
  }

  private SessionCard untimed(Session session) {
    return alive(SessionCard.untimed(model, session));
  }

  private SessionCard card(Session session) {
    return alive(new SessionCard(model, session));
  }

  private SessionCard alive(SessionCard card) {
    Session session = card.session();
    card.setOnMousePressed(
        event -> {
          card.requestFocus();
          if (event.getClickCount() == 2) {
            edit.run();
          }
        });
    card.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                model.selected().set(session.id());
              }
            });
    cards.put(session.id(), card);
    return card;
  }

  private void select() {
    cards.forEach((id, card) -> card.select(id.equals(model.selected().get())));
    SessionCard card = cards.get(model.selected().get());
    if (card != null && card.getParent() == grid) {
      Reveal.in(scroll, card, grid.left(0, grid.getWidth()));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      edit.run();
      event.consume();
      return;
    }
    if (event.getCode().isArrowKey()) {
      boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
      boolean back = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.LEFT;
      BiConsumer<TimetableModel, Integer> way =
          vertical ? TimetableModel::along : TimetableModel::across;
      way.accept(model, back ? -1 : 1);
      arrive();
      event.consume();
    }
  }
}
