package org.criticalfriend.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Cover;
import org.criticalfriend.ui.help.HelpView;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.welcome.WelcomeModel;
import org.criticalfriend.ui.welcome.WelcomeView;
import org.jspecify.annotations.Nullable;

/** The welcome window on the screen. */
final class WelcomeStage {
  private static final double SMALLEST_WIDTH = 1024;
  private static final double SMALLEST_HEIGHT = 640;

  private final WelcomeModel model;
  private final Stage stage = new Stage();
  private final StackPane content = new StackPane();
  private final List<Command> commands;
  private @Nullable Cover help;

  WelcomeStage(WelcomeModel model, Shared shared, Runnable closed) {
    this.model = model;
    this.commands = commands(shared, closed);
    Scene scene = new Scene(content, ReviewWindow.WIDTH, ReviewWindow.HEIGHT);
    shared.look().dress(scene);
    stage.setScene(scene);
    stage.setTitle(Words.say("program.name"));
    Emblem.sign(stage);
    OnScreen.keep(stage, ReviewWindow.HEIGHT);
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          closed.run();
        });
  }

  /** What it shows. */
  Scene scene() {
    return stage.getScene();
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  /**
   * It is filled when it shows first, and dressed by then: where a review was named, nobody waits
   * for what is hidden, and no style is looked up twice.
   */
  void show() {
    model.refresh();
    if (content.getChildren().isEmpty()) {
      WelcomeView view = new WelcomeView(model, commands);
      content.getChildren().add(view);
      stage.show();
      view.arrive();
    }
    stage.show();
    stage.setIconified(false);
    stage.toFront();
  }

  void hide() {
    model.start();
    stage.hide();
  }

  void open(Path file) {
    model.open(file);
  }

  void begin() {
    model.begin();
    show();
  }

  void openOther() {
    model.openOther();
  }

  private List<Command> commands(Shared shared, Runnable closed) {
    List<Command> all = new ArrayList<>();
    all.add(Command.of(MenuName.FILE, "command.new", "Ctrl+N", model::begin));
    all.add(Command.of(MenuName.FILE, "command.open", "Ctrl+O", model::openOther));
    all.add(Command.of(MenuName.FILE, "command.sample", "", model::openSample));
    all.add(Command.of(MenuName.FILE, "command.close", "Ctrl+W", closed));
    all.addAll(LookCommands.of(shared.look()));
    all.add(Command.of(MenuName.HELP, "command.help-welcome", "F1", this::help));
    return all;
  }

  private void help() {
    endHelp();
    Cover over =
        new Cover(HelpView.ofWelcome(commands, this::endHelp), Pos.CENTER_RIGHT, this::endHelp);
    help = over;
    content.getChildren().add(over);
    over.first();
  }

  private void endHelp() {
    content.getChildren().remove(help);
    help = null;
  }
}
