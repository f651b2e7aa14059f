package org.criticalfriend.ui.help;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** Help at the right of the window: a short text, then every command that has keys. */
public final class HelpView extends VBox {

  private HelpView(String title, HelpText text, List<Command> commands, Runnable close) {
    getStyleClass().add("cf-drawer");
    Label name = new Label(title);
    name.getStyleClass().add(Styles.TITLE);
    Button shut = new Button(null, Icon.CLOSE.inBar());
    shut.getStyleClass().add(Styles.PLAIN);
    shut.setAccessibleText(Words.say("help.close"));
    shut.setTooltip(new Tooltip(Words.say("help.close")));
    shut.setOnAction(event -> close.run());
    HBox head = new HBox(Icon.OPEN_QUESTION.inBar(), name, new Glue(), shut);
    head.getStyleClass().add(Styles.PART_BAR);
    VBox content = new VBox();
    content.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_12);
    text.paragraphs().forEach(paragraph -> content.getChildren().add(wrapped(paragraph)));
    Label keys = new Label(Words.say("help.keys"));
    keys.getStyleClass().add(Styles.STRONG);
    content.getChildren().addAll(keys, keys(commands));
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(head, pane);
  }

  /**
   * Help for a part.
   *
   * @param commands what can be done there
   */
  public static HelpView of(PartName part, List<Command> commands, Runnable close) {
    String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new HelpView(part.words(), HelpText.of(name), commands, close);
  }

  /** Help for the window before any review. */
  public static HelpView ofWelcome(List<Command> commands, Runnable close) {
    return new HelpView(Words.say("help.welcome"), HelpText.of("welcome"), commands, close);
  }

  private static Node keys(List<Command> commands) {
    VBox keys = new VBox();
    keys.getStyleClass().add(Styles.GAP_4);
    for (Command command : commands) {
      if (!command.keysInWords().isEmpty()) {
        Label words = wrapped(command.words().get());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(words, KeyCaps.cap(command.keysInWords()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(Styles.GAP_8);
        keys.getChildren().add(line);
      }
    }
    return keys;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
