package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;
import org.criticalfriend.ui.points.StrengthWords;
import org.jspecify.annotations.Nullable;

/** The open finding: what it is, its words, what it rests on, what answers it. */
final class FindingPane extends BorderPane {
  private final FindingsModel model;
  private final ObservableBooleanValue shared;
  private final Label place = new Label();
  private final Button close;
  private final FindingMenus menus;
  private final FindingFields fields;
  private final Label strength = new Label();
  private final EvidenceBox pro;
  private final EvidenceBox contra;
  private final FlowPane answers = new FlowPane();
  private final Label hidden = new Label(Words.say("findings.evidence-hidden"));
  private final ScrollPane scroll = new ScrollPane();
  private final Node none = new EmptyPlace(Words.say("findings.none-open"), null, "");
  private final Button agree;
  private final Button recommend;

  /**
   * The open finding.
   *
   * @param shared whether others see the screen
   * @param back goes to the cards
   */
  FindingPane(FindingsModel model, Dragged dragged, ObservableBooleanValue shared, Runnable back) {
    this.model = model;
    this.shared = shared;
    this.menus = new FindingMenus(model);
    this.fields = new FindingFields(model);
    this.pro = new EvidenceBox(model, dragged, Stance.FOR);
    this.contra = new EvidenceBox(model, dragged, Stance.AGAINST);
    this.agree = button("findings.record", "Ctrl+Enter", model.frame().agreeing());
    agree.getStyleClass().add(Styles.PRIMARY);
    this.recommend = button("findings.recommend", "Ctrl+Shift+R", model.frame().recommending());
    this.close = new Button(null, Icon.CLOSE.inBar());
    close.getStyleClass().add(Styles.PLAIN);
    close.setAccessibleText(Words.say("findings.close"));
    close.setTooltip(new Tooltip(Words.say("findings.close-tip")));
    close.setOnAction(event -> back.run());
    dress();
    setTop(head());
    setBottom(foot());
    listen();
    draw();
  }

  private void dress() {
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-finding-pane");
    setMinWidth(0);
    strength.getStyleClass().addAll("cf-strength", Styles.STRONG);
    strength.setWrapText(true);
    strength.setMaxWidth(Double.MAX_VALUE);
    strength.setMinHeight(USE_PREF_SIZE);
    hidden.getStyleClass().addAll(Styles.META, Styles.MUTED);
    hidden.setWrapText(true);
    answers.getStyleClass().add(Styles.GAP_8);
    answers.managedProperty().bind(answers.visibleProperty());
    scroll.setContent(content());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
  }

  /** Puts the caret into the headline. */
  void begin() {
    fields.begin();
  }

  /** Opens the menu of kinds. */
  void chooseKind() {
    menus.chooseKind();
  }

  private void listen() {
    model.editor().shown().addListener((property, before, after) -> draw());
    shared.addListener((property, before, after) -> draw());
    model.frame().agreeing().addListener((property, before, after) -> draw());
    model.frame().recommending().addListener((property, before, after) -> draw());
  }

  private Node head() {
    Label title = new Label(Words.say("findings.finding"));
    title.getStyleClass().add(Styles.TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    place.getStyleClass().addAll(Styles.META, Styles.MUTED);
    place.setMinWidth(0);
    Button history = new Button(null, Icon.HISTORY.inBar());
    history.getStyleClass().add(Styles.PLAIN);
    history.setAccessibleText(Words.say("findings.history"));
    history.setTooltip(
        new Tooltip(Words.say("findings.tip", Words.say("findings.history"), "Ctrl+H")));
    history.setOnAction(event -> history());
    HBox head = new HBox(title, place, new Glue(), history, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll(Styles.GAP_8, "cf-finding-head");
    return head;
  }

  private void history() {
    Finding finding = model.finding();
    if (finding != null) {
      model.editor().settle();
      model.frame().history().get().accept(finding.id());
    }
  }

  private Node content() {
    VBox content = new VBox(menus, fields, strength, pro, contra, hidden, answers);
    content.getStyleClass().addAll("cf-finding-content", Styles.GAP_12);
    return content;
  }

  private Node foot() {
    FlowPane foot = new FlowPane(agree, recommend);
    foot.getStyleClass().addAll("cf-finding-foot", Styles.GAP_8);
    foot.visibleProperty().bind(agree.visibleProperty().or(recommend.visibleProperty()));
    foot.managedProperty().bind(foot.visibleProperty());
    return foot;
  }

  private void draw() {
    Finding finding = model.finding();
    setCenter(finding == null ? none : scroll);
    getTop().setVisible(finding != null);
    offer(agree, model.frame().agreeing(), finding != null && !Signs.isAgreed(finding.state()));
    offer(recommend, model.frame().recommending(), finding != null);
    if (finding == null) {
      return;
    }
    Points points = model.points().get();
    place.setText(where(finding, points));
    menus.show(finding);
    fields.show(finding);
    boolean open = !shared.get();
    strength.setText(StrengthWords.sentence(points.strength(finding)));
    strength.getStyleClass().remove(Styles.WARNING);
    if (points.isThin(finding)) {
      strength.getStyleClass().add(Styles.WARNING);
    }
    strength.setGraphic((points.isThin(finding) ? Icon.WARNING : Icon.RESTS_ON).inBar());
    pro.show(finding);
    contra.show(finding);
    for (Node secret : List.of(strength, pro, contra)) {
      secret.setVisible(open);
      secret.setManaged(open);
    }
    hidden.setVisible(!open);
    hidden.setManaged(!open);
    answers(finding, points);
  }

  /** "Overall, 2 of 5". */
  private String where(Finding finding, Points points) {
    List<Id> beside =
        model.review().findings().stream()
            .filter(one -> Objects.equals(one.theme(), finding.theme()))
            .map(Finding::id)
            .toList();
    String theme = points.theme(finding.theme());
    return Words.say(
        "findings.place",
        theme.isEmpty() ? Words.say("findings.no-theme") : theme,
        beside.indexOf(finding.id()) + 1,
        beside.size());
  }

  private void answers(Finding finding, Points points) {
    answers.getChildren().clear();
    for (Recommendation one : model.review().recommendations()) {
      if (one.findings().contains(finding.id())) {
        String code = one.code() == null ? "" : one.code() + " ";
        Hyperlink link = new Hyperlink(code + points.headline(one));
        link.setWrapText(true);
        link.setOnAction(event -> model.frame().go(PartName.RECOMMENDATIONS, one.id()));
        link.setDisable(!model.frame().has(PartName.RECOMMENDATIONS));
        answers.getChildren().add(link);
      }
    }
    answers.setVisible(!answers.getChildren().isEmpty());
    if (answers.isVisible()) {
      Label label = new Label(Words.say("findings.answered"), Icon.RECOMMENDATIONS.inLine());
      label.getStyleClass().addAll(Styles.META, Styles.STRONG);
      answers.getChildren().addFirst(label);
    }
  }

  private Button button(String key, String keys, ObjectProperty<@Nullable Consumer<Id>> way) {
    Button button = new Button(Words.say(key));
    button.setTooltip(new Tooltip(Words.say("findings.tip", Words.say(key), keys)));
    button.setOnAction(event -> go(way));
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void go(ObjectProperty<@Nullable Consumer<Id>> way) {
    Consumer<Id> act = way.get();
    Finding finding = model.finding();
    if (act != null && finding != null) {
      model.editor().settle();
      act.accept(finding.id());
    }
  }

  private void offer(Button button, ObjectProperty<@Nullable Consumer<Id>> way, boolean wanted) {
    button.setVisible(wanted && way.get() != null && model.isWritable());
  }
}
