package org.criticalfriend.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.Swatch;

/** The top of the overview: name, facts in a line, and how far the review has come. */
final class Head extends VBox {
  private final StageLine stages;

  Head(Overview overview, OverviewModel model) {
    this.stages = new StageLine(overview, model);
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
    getChildren().addAll(facts(overview.head()), stages);
    VerdictLine verdict = overview.head().verdict();
    if (verdict != null) {
      getChildren().add(verdict(verdict, model));
    }
  }

  /** Opens the choice of stages. */
  void chooseStage() {
    stages.choose();
  }

  private static Node facts(Overview.Head head) {
    FlowPane facts = new FlowPane();
    facts.getStyleClass().add("cf-facts");
    facts.setMinWidth(0);
    if (!head.title().contains(head.host())) {
      facts.getChildren().add(fact(Icon.HOST, head.host()));
    }
    facts.getChildren().add(fact(Icon.TIMETABLE, head.dates()));
    String people = Words.say("overview.people", head.peers(), head.participants());
    facts.getChildren().add(fact(Icon.PEOPLE, people));
    if (!head.programme().isBlank()) {
      facts.getChildren().add(fact(Icon.PROGRAMME, head.programme()));
    }
    return facts;
  }

  /** The reasons are the team's own, so they are hidden while others see the screen. */
  private static Node verdict(VerdictLine verdict, OverviewModel model) {
    Label what = new Label(Words.say("scales.verdict"));
    what.getStyleClass().add(Styles.MUTED);
    Label words = new Label(verdict.words());
    words.setWrapText(true);
    if (verdict.colour() != null) {
      words.setGraphic(new Swatch(verdict.colour()));
    }
    words.getStyleClass().add(Styles.STRONG);
    Button change = new Button(Words.say("overview.verdict-change"));
    change.setAccessibleText(Words.say("overview.verdict-change-tip"));
    change.setTooltip(new Tooltip(Words.say("overview.verdict-change-tip")));
    change.getStyleClass().addAll(Styles.PLAIN, "cf-state");
    change.setOnAction(event -> model.toVerdict());
    FlowPane line = new FlowPane(what, words, change);
    line.getStyleClass().add("cf-verdict");
    VBox both = new VBox(line);
    if (!verdict.why().isBlank()) {
      ProseText why = new ProseText(verdict.why(), model.fields());
      why.visibleProperty().bind(model.screenShared().not());
      why.managedProperty().bind(why.visibleProperty());
      both.getChildren().add(why);
    }
    return both;
  }

  private static Label fact(Icon icon, String words) {
    Label fact = new Label(words, icon.inLine());
    fact.setWrapText(true);
    fact.getStyleClass().add(Styles.MUTED);
    return fact;
  }
}
