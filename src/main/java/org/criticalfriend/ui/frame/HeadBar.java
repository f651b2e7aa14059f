package org.criticalfriend.ui.frame;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Saving;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;

/** The head of the window: menus, the find box, undo and redo, whether all is saved. */
final class HeadBar extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** In text sizes: narrower, undo and redo are in the menu alone. */
  private static final double ROOM = 48;

  /** Narrower still, saving shows its icon alone. */
  private static final double LEAST_ROOM = 41;

  private final Ruler ruler = new Ruler();

  /**
   * A head.
   *
   * @param window what it must not be wider than
   */
  HeadBar(FrameModel model, Menus menus, List<Command> standing, Region window) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("cf-head");
    menus.setMinWidth(USE_PREF_SIZE);
    Desk desk = model.desk();
    getChildren().addAll(ruler, emblem(), menus, new Glue(), find(standing), new Glue());
    List<Node> spare =
        List.of(
            button(Icon.UNDO, "undo", desk.toUndo(), desk::undo),
            button(Icon.REDO, "redo", desk.toRedo(), desk::redo),
            new Separator(Orientation.VERTICAL));
    BooleanBinding wide = ruler.isNarrower(window, ROOM).not();
    for (Node node : spare) {
      node.visibleProperty().bind(wide);
      node.managedProperty().bind(wide);
    }
    Label saving = saving(desk);
    TitleBar.fold(saving, ruler.isNarrower(window, LEAST_ROOM));
    getChildren().addAll(spare);
    getChildren().add(saving);
  }

  static Node emblem() {
    StackPane emblem = new StackPane(Icon.REVIEW.inLine());
    emblem.getStyleClass().add("cf-emblem");
    return emblem;
  }

  private static Node find(List<Command> standing) {
    Button find = new Button(Words.say("find.prompt.head"), Icon.FIND.inLine());
    find.getStyleClass().add("cf-find");
    find.setFocusTraversable(false);
    standing.stream()
        .filter(command -> command.words().get().equals(Words.say("command.find")))
        .findFirst()
        .ifPresent(command -> find.setOnAction(event -> command.run()));
    return find;
  }

  private static Node button(
      Icon icon, String key, javafx.beans.property.ReadOnlyStringProperty step, Runnable act) {
    Button button = new Button(null, icon.inBar());
    button.getStyleClass().add(Styles.PLAIN);
    button.disableProperty().bind(step.isEmpty());
    button.setOnAction(event -> act.run());
    button.setFocusTraversable(false);
    var words = Bindings.createStringBinding(() -> Words.say("command." + key, step.get()), step);
    button.accessibleTextProperty().bind(words);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words);
    button.setTooltip(tip);
    return button;
  }

  private static Label saving(Desk desk) {
    Label label = new Label();
    label.getStyleClass().add(Styles.META);
    label.setMinWidth(USE_PREF_SIZE);
    Runnable show = () -> show(label, desk.saving().get());
    desk.saving().addListener((property, before, after) -> show.run());
    show.run();
    return label;
  }

  private static void show(Label label, Saving saving) {
    label.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER, Styles.MUTED);
    switch (saving) {
      case Saving.Saved(var at) -> {
        label.setText(Words.say("saving.saved", TIME.format(at)));
        label.setGraphic(Icon.AGREED.inLine());
        label.getStyleClass().add(Styles.SUCCESS);
      }
      case Saving.Underway() -> {
        label.setText(Words.say("saving.underway"));
        label.setGraphic(null);
        label.getStyleClass().add(Styles.MUTED);
      }
      case Saving.Waiting(var trouble, int steps) -> {
        label.setText(Words.say("saving.waiting", steps));
        label.setGraphic(Icon.WARNING.inLine());
        label.getStyleClass().add(Styles.DANGER);
      }
      case Saving.ReadOnly(var why) -> {
        label.setText(Words.say("saving.read-only"));
        label.setGraphic(Icon.BACKGROUND_ONLY.inLine());
        label.getStyleClass().add(Styles.MUTED);
      }
    }
  }
}
