package org.criticalfriend.ui.tonight;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Reveal;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The evening in the window: the grid, the open cell, and what is planned for tomorrow. */
public final class TonightPart implements Part {
  private static final double NARROW_EMS = 64;
  private static final double TIGHT_EMS = 48;

  private final TonightModel model;
  private final FrameModel frame;
  private final BorderPane whole = new BorderPane();
  private final ScrollPane pane = new ScrollPane();
  private final VBox content = new VBox();
  private final VBox beneath = new VBox();
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(content, NARROW_EMS);
  private final BooleanBinding tight = ruler.isNarrower(content, TIGHT_EMS);
  private final GridView grid;
  private final OpenedCard opened;
  private final PlanCard plan;
  private final TonightActs acts;
  private final List<Command> commands;

  /** The evenings of the review in this frame. */
  public TonightPart(TonightModel model, FrameModel frame, Background background) {
    this.model = model;
    this.frame = frame;
    this.acts = new TonightActs(model, frame, background, this);
    this.commands = acts.commands();
    this.grid = new GridView(model, narrow, tight, this::enter);
    this.opened = new OpenedCard(model, grid::arrive);
    this.plan = new PlanCard(model);
    content.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_24, Styles.GAP_16);
    content.getChildren().addAll(ruler, grid, beneath);
    content.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(beneath, Priority.ALWAYS);
    whole.setTop(new TonightBar(model, acts));
    whole.setCenter(new StackPane(scrolled(), empty(), hidden()));
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    narrow.addListener((property, before, after) -> layOut());
    layOut();
  }

  @Override
  public PartName name() {
    return PartName.TONIGHT;
  }

  @Override
  public Parent node() {
    return whole;
  }

  @Override
  public void arrive() {
    model.watch();
    if (grid.getScene() == null) {
      whole.applyCss();
      whole.layout(); // panes that were never drawn hold nothing that could take the focus
    }
    grid.arrive();
  }

  @Override
  public void leave() {
    plan.settle();
  }

  @Override
  public ObservableList<Hint> hints() {
    return FXCollections.observableArrayList(
        new Hint(List.of("←", "↑", "↓", "→"), Words.say("tonight.hint.cell")),
        Hint.of("Enter", Words.say("tonight.hint.open")),
        Hint.of("Ctrl+Enter", Words.say("tonight.hint.plan")),
        Hint.of("Ctrl+P", Words.say("tonight.print")),
        Hint.of("F6", Words.say("tonight.hint.pane")));
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Plans what stands in the field; asks for it where nothing does. */
  void plan() {
    opened.plan();
  }

  private void enter() {
    opened.enter();
  }

  /** What took the focus is seen, also where all of it is higher than the window. */
  private void reveal(@Nullable Node focused) {
    boolean within = focused != null && (opened.isFocusWithin() || plan.isFocusWithin());
    if (within && focused != null) {
      whole.layout();
      Reveal.in(pane, focused);
    }
  }

  /** What stands beneath the grid is as wide as can be seen, also where the grid is wider. */
  private double seen() {
    double around = content.getInsets().getLeft() + content.getInsets().getRight();
    return Math.max(0, pane.getViewportBounds().getWidth() - around);
  }

  private Node scrolled() {
    pane.setContent(content);
    beneath
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::seen, pane.viewportBoundsProperty(), content.insetsProperty()));
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, before, after) -> reveal(after));
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setAccessibleText(PartName.TONIGHT.words());
    pane.setFocusTraversable(false);
    pane.visibleProperty().bind(frame.screenShared().not().and(acts.nothing().not()));
    return pane;
  }

  private Node empty() {
    Button questions = new Button(Words.say("tonight.to-questions"));
    questions.setOnAction(event -> model.go(PartName.QUESTIONS));
    Button timetable = new Button(Words.say("tonight.to-timetable"));
    timetable.setOnAction(event -> model.go(PartName.TIMETABLE));
    EmptyPlace noQuestions = new EmptyPlace(Words.say("tonight.empty"), questions, "Ctrl+2");
    EmptyPlace noDays = new EmptyPlace(Words.say("tonight.no-days"), timetable, "Ctrl+4");
    Runnable show =
        () -> {
          Evening evening = model.evening().get();
          boolean none = evening == null || evening.grid().rows().isEmpty();
          noQuestions.setVisible(evening != null && none);
          noDays.setVisible(evening != null && !none && evening.next() == null);
        };
    model.evening().addListener((property, before, after) -> show.run());
    show.run();
    StackPane both = new StackPane(noQuestions, noDays);
    both.visibleProperty().bind(frame.screenShared().not().and(acts.nothing()));
    return both;
  }

  private Node hidden() {
    EmptyPlace hidden = new EmptyPlace(Words.say("tonight.hidden"), null, "");
    hidden.visibleProperty().bind(frame.screenShared());
    return hidden;
  }

  /** The open cell and the plan side by side where there is room, else one above the other. */
  private void layOut() {
    Pane both = narrow.get() ? new VBox() : new HBox();
    both.getStyleClass().add(Styles.GAP_16);
    HBox.setHgrow(opened, Priority.ALWAYS);
    VBox.setVgrow(both, Priority.ALWAYS);
    both.getChildren().addAll(opened, plan);
    beneath.getChildren().setAll(both);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      nextPane();
      event.consume();
    }
  }

  private void nextPane() {
    if (grid.isFocusWithin()) {
      opened.enter();
    } else if (opened.isFocusWithin() && plan.arrive()) {
      return;
    } else {
      grid.arrive();
    }
  }
}
