package org.criticalfriend.ui.followup;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What is not tied up yet, at the foot; each goes to its lines. */
final class LooseEnds extends VBox {
  private final FollowUpModel model;
  private final Runnable gone;
  private final Map<Only, Button> buttons = new EnumMap<>(Only.class);
  private final Map<Only, Icon> icons = new EnumMap<>(Only.class);
  private final FlowPane ends = new FlowPane();

  /**
   * Loose ends.
   *
   * @param gone puts the focus on the lines that are shown then
   */
  LooseEnds(FollowUpModel model, Runnable gone) {
    this.model = model;
    this.gone = gone;
    Label title = new Label(Words.say("follow-up.loose-ends"));
    title.getStyleClass().add(Styles.STRONG);
    Label note = new Label(Words.say("follow-up.loose-ends-note"));
    note.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(title, note, new Glue(), KeyCaps.cap("Alt+L"));
    head.getStyleClass().addAll(Styles.GAP_8, "cf-centred");
    ends.getStyleClass().add(Styles.GAP_8);
    add(Only.WITHOUT_ACTION, Icon.WARNING);
    add(Only.WITHOUT_LEAD, Icon.PERSON);
    add(Only.OVERDUE, Icon.CLASH);
    getStyleClass().addAll("cf-follow-up-loose-ends", Styles.GAP_8);
    getChildren().addAll(head, ends);
    model.rows().addListener((ListChangeListener<Row>) change -> show());
    show();
  }

  /** Puts the focus on the first loose end. */
  void begin() {
    ends.getChildren().stream()
        .filter(node -> !node.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add(Only only, Icon icon) {
    Button button = new Button();
    button.getStyleClass().addAll("cf-follow-up-loose-end", Styles.META);
    button.setOnAction(
        event -> {
          model.wanted().set(Wanted.ALL.only(only));
          gone.run();
        });
    buttons.put(only, button);
    icons.put(only, icon);
    ends.getChildren().add(button);
  }

  private void show() {
    buttons.forEach(
        (only, button) -> {
          int count = model.count(only);
          button.setText(words(only, count));
          button.setDisable(count == 0);
          Icon shown = count == 0 ? Icon.AGREED : icons.getOrDefault(only, Icon.WARNING);
          button.setGraphic(shown.inLine());
        });
  }

  private static String words(Only only, int count) {
    return Words.say(
        "follow-up.loose-" + only.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
  }
}
