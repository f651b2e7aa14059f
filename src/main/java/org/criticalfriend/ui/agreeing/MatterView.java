package org.criticalfriend.ui.agreeing;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.QuestionNumbers;
import org.criticalfriend.ui.points.Signs;
import org.criticalfriend.ui.points.StrengthWords;
import org.jspecify.annotations.Nullable;

/** What the team is asked about, in large letters: its kind, its words, what it rests on. */
final class MatterView extends ScrollPane {
  private static final double SCROLL = 0.25;

  private final AgreeingModel model;
  private final BooleanProperty told;
  private final DoubleProperty zoom;
  private final VBox content = new VBox();
  private @Nullable Proposal rewording;

  MatterView(AgreeingModel model, BooleanProperty told, DoubleProperty zoom) {
    this.model = model;
    this.told = told;
    this.zoom = zoom;
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    content.getStyleClass().addAll("cf-matter", Styles.GAP_16);
    model.matter().addListener((property, before, after) -> draw());
    told.addListener((property, before, after) -> draw());
    zoom.addListener((property, before, after) -> size());
    size();
  }

  /** Has the words be typed anew; null shows them as they are. */
  void reword(@Nullable Proposal proposal) {
    rewording = proposal == null || !proposal.isReworded() ? null : proposal;
    draw();
  }

  /** Scrolls down, or up where negative. */
  void scroll(int steps) {
    setVvalue(Math.clamp(getVvalue() + SCROLL * steps, 0, 1));
  }

  /** What is read out for a matter. */
  String aloud(Matter matter) {
    return line(matter).aloud();
  }

  private void size() {
    content.setStyle("-fx-font-size: " + zoom.get() + "em");
  }

  private void draw() {
    content.getChildren().clear();
    Matter matter = model.matter().get();
    if (matter == null) {
      return;
    }
    content.getChildren().add(head(matter));
    Proposal typed = rewording;
    if (typed == null) {
      words(matter);
      rests(matter);
      standing(matter.agreement());
      if (told.get()) {
        content.getChildren().add(new EvidenceBox(matter, model.review()));
      }
    } else {
      RewordingBox box = new RewordingBox(typed);
      content.getChildren().add(box);
      box.begin();
    }
    setVvalue(0);
  }

  private Node head(Matter matter) {
    PointLine line = line(matter);
    FlowPane head = new FlowPane();
    head.getStyleClass().add(Styles.GAP_12);
    head.setRowValignment(VPos.CENTER);
    Label kind = new Label(line.kind(), line.icon().inBar());
    kind.getStyleClass().add(Styles.STRONG);
    QuestionNumbers questions = new QuestionNumbers();
    questions.show(line.questions());
    head.getChildren().addAll(kind, Signs.chip(line.state()), questions);
    String theme = new Points(model.review()).theme(matter.theme());
    if (!theme.isEmpty()) {
      head.getChildren().add(Chip.quiet(theme));
    }
    return head;
  }

  private void words(Matter matter) {
    String headline = Objects.requireNonNullElse(matter.headline(), "");
    if (!headline.isBlank()) {
      ProseText large = new ProseText(headline, model.review());
      large.getStyleClass().add("cf-matter-headline");
      content.getChildren().add(large);
    }
    if (!matter.text().isBlank()) {
      ProseText prose = new ProseText(matter.text(), model.review());
      prose.getStyleClass().add("cf-matter-text");
      content.getChildren().add(prose);
    }
  }

  private void rests(Matter matter) {
    Points points = new Points(model.review());
    switch (matter) {
      case Matter.OfFinding(Finding finding) ->
          content
              .getChildren()
              .add(quiet(StrengthWords.sentence(points.strength(finding)), Icon.RESTS_ON));
      case Matter.OfRecommendation(Recommendation one) -> answers(one, points);
    }
  }

  private void answers(Recommendation one, Points points) {
    content.getChildren().add(quiet(points.line(one).foot(), Icon.ANSWERS));
    for (var id : one.findings()) {
      Finding finding = points.finding(id);
      if (finding != null) {
        PointLine line = points.line(finding);
        content.getChildren().add(quiet(line.headline() + ". " + line.foot(), line.icon()));
      }
    }
  }

  /** How many were there when it was decided; who, and who thought otherwise, only when asked. */
  private void standing(@Nullable Agreement agreement) {
    if (agreement == null) {
      return;
    }
    String dissent = agreement.dissent();
    String count = Words.say("agreeing.stood", agreement.present().size(), dissent == null ? 0 : 1);
    content.getChildren().add(quiet(count, Icon.AGREED));
    if (told.get()) {
      String names =
          model.review().people().stream()
              .filter(person -> agreement.present().contains(person.id()))
              .map(Person::name)
              .collect(Collectors.joining(", "));
      content.getChildren().add(quiet(names, Icon.PEOPLE));
      if (dissent != null) {
        content.getChildren().add(quiet(dissent, Icon.NO_CONSENSUS));
      }
    }
  }

  private PointLine line(Matter matter) {
    Points points = new Points(model.review());
    return switch (matter) {
      case Matter.OfFinding(Finding finding) -> points.line(finding);
      case Matter.OfRecommendation(Recommendation one) -> points.line(one);
    };
  }

  private static Label quiet(String words, Icon icon) {
    Label label = new Label(words, icon.inLine());
    label.setWrapText(true);
    label.setAlignment(Pos.TOP_LEFT);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(Styles.MUTED, "cf-matter-rests");
    return label;
  }
}
