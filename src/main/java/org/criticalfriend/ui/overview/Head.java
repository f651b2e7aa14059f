package org.criticalfriend.ui.overview;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The top of the overview: name, facts in a line, and how far the review has come. */
final class Head extends VBox {
  Head(Overview overview) {
    getStyleClass().add(Styles.GAP_8);
    Label title = new Label(overview.head().title());
    title.setWrapText(true);
    title.getStyleClass().add(Styles.NAME);
    getChildren().add(title);
    if (!overview.head().theme().isBlank()) {
      Label theme = new Label(overview.head().theme());
      theme.setWrapText(true);
      theme.getStyleClass().add(Styles.MUTED);
      getChildren().add(theme);
    }
    getChildren().addAll(facts(overview.head()), line(overview));
  }

  private static Node facts(Overview.Head head) {
    FlowPane facts = new FlowPane();
    facts.getStyleClass().add("cf-facts");
    facts.setMinWidth(0);
    facts.getChildren().add(fact(Icon.TIMETABLE, head.dates()));
    String people = Words.say("overview.people", head.peers(), head.participants());
    facts.getChildren().add(fact(Icon.PEOPLE, people));
    if (!head.programme().isBlank()) {
      facts.getChildren().add(fact(Icon.PROGRAMME, head.programme()));
    }
    return facts;
  }

  private static Label fact(Icon icon, String words) {
    Label fact = new Label(words, icon.inLine());
    fact.setWrapText(true);
    fact.getStyleClass().add(Styles.MUTED);
    return fact;
  }

  private static Node line(Overview overview) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("cf-stages");
    line.setMinWidth(0);
    for (StageStep step : overview.steps()) {
      Label label = new Label(step.words(), icon(step).inLine());
      label.setAccessibleText(step.aloud());
      label
          .getStyleClass()
          .addAll("cf-stage", "cf-stage-" + step.place().name().toLowerCase(Locale.ROOT));
      HBox joined = new HBox(label);
      joined.setAlignment(Pos.CENTER_LEFT);
      if (!step.equals(overview.steps().getLast())) {
        Region dash = new Region();
        dash.getStyleClass().add("cf-stage-dash");
        joined.getChildren().add(dash);
      }
      line.getChildren().add(joined);
    }
    return line;
  }

  private static Icon icon(StageStep step) {
    return switch (step.place()) {
      case BEHIND -> Icon.AGREED;
      case NOW -> Icon.STAGE_NOW;
      case AHEAD -> Icon.NOW;
    };
  }
}
