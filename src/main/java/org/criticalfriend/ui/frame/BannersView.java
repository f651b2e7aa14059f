package org.criticalfriend.ui.frame;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** What is said across the window, beneath its head. */
final class BannersView extends VBox {
  private final FrameModel model;

  BannersView(FrameModel model) {
    this.model = model;
    model.banners().addListener((ListChangeListener<Banner>) change -> draw());
    draw();
  }

  private void draw() {
    getChildren().setAll(model.banners().stream().map(this::banner).toList());
  }

  private Node banner(Banner banner) {
    Label words = new Label(banner.words());
    words.setWrapText(true);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(icon(banner.tone()).inBar(), words);
    line.getStyleClass().add("cf-banner");
    line.getStyleClass().add(style(banner.tone()));
    if (!banner.acts().isEmpty()) {
      line.getChildren().add(buttons(banner));
    }
    if (banner.closable()) {
      line.getChildren().add(close(banner));
    }
    return line;
  }

  private static FlowPane buttons(Banner banner) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add(Styles.GAP_8);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Notice.Act act : banner.acts()) {
      Button button = new Button(act.words());
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> act.act().run());
      buttons.getChildren().add(button);
    }
    return buttons;
  }

  private Button close(Banner banner) {
    Button close = new Button(null, Icon.CLOSE.inLine());
    close.getStyleClass().add(Styles.PLAIN);
    close.setAccessibleText(Words.say("banner.close"));
    close.setTooltip(new Tooltip(Words.say("banner.close")));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> model.banners().remove(banner));
    return close;
  }

  private static Icon icon(Banner.Tone tone) {
    return tone == Banner.Tone.QUIET ? Icon.INFORMATION : Icon.WARNING;
  }

  private static String style(Banner.Tone tone) {
    return switch (tone) {
      case QUIET -> "cf-banner-quiet";
      case WARNING -> Styles.WARNING;
      case DANGER -> Styles.DANGER;
    };
  }
}
