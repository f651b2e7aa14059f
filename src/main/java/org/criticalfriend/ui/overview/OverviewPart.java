package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Reveal;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Draws the overview, and draws anew only the cards that say something else than before. */
public final class OverviewPart implements Part {
  private static final double NARROW_EMS = 68;

  private final OverviewModel model;
  private final VBox content = new VBox();
  private final ScrollPane pane = new ScrollPane(content);
  private final VBox head = new VBox();
  private final VBox questions = new VBox();
  private final VBox ends = new VBox();
  private final VBox next = new VBox();
  private final VBox beneath = new VBox();
  private final Ruler ruler = new Ruler();
  private final ChangeListener<Node> moved = (property, before, owner) -> focused(owner);
  private boolean arriving;
  private @Nullable Overview drawn;
  private final BooleanBinding narrow = ruler.isNarrower(content, NARROW_EMS);

  /** A view of this overview. */
  public OverviewPart(OverviewModel model) {
    this.model = model;
    content.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_24, Styles.GAP_16);
    content.getChildren().addAll(ruler, head, questions, beneath);
    next.getStyleClass().add(Styles.GAP_16);
    content.setMinHeight(Region.USE_PREF_SIZE);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setAccessibleText(PartName.OVERVIEW.words());
    narrow.addListener((property, before, after) -> layOut());
    model.overview().addListener((property, before, after) -> appear(content.getScene()));
    content.sceneProperty().addListener((property, before, scene) -> placed(before, scene));
  }

  @Override
  public PartName name() {
    return PartName.OVERVIEW;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void arrive() {
    model.watch();
    arriving = content.getScene() == null || drawn == null;
    toLooseEnds();
    pane.setVvalue(0);
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public ObservableList<Hint> hints() {
    return FXCollections.observableArrayList(
        new Hint(List.of("\u2191", "\u2193"), Words.say("overview.hint.choose")),
        Hint.of("Enter", Words.say("overview.hint.go")),
        Hint.of("Alt+L", Words.say("overview.hint.loose-ends")),
        Hint.of("Ctrl+1\u20139", Words.say("overview.hint.parts")));
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of(MenuName.REVIEW, "overview.change-stage", "", this::chooseStage));
  }

  private void chooseStage() {
    head.getChildren().stream()
        .filter(Head.class::isInstance)
        .forEach(node -> ((Head) node).chooseStage());
  }

  private void toLooseEnds() {
    ends.lookupAll(".cf-going").stream()
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, pane::requestFocus);
  }

  /** Lines go to the parts that are there, which are known only once the window stands. */
  private void appear(@Nullable Scene scene) {
    if (scene != null) {
      draw(model.overview().get());
    }
    if (scene != null && arriving && drawn != null) {
      toLooseEnds();
      arriving = false;
    }
  }

  /** Draws what says something else than what stands there. */
  private void draw(@Nullable Overview after) {
    Overview before = drawn;
    if (after == null || content.getScene() == null || after.equals(before)) {
      return;
    }
    drawn = after;
    if (before == null) {
      head.getChildren().setAll(new Head(after, model));
      drawEnds(after);
      drawNext(after);
      layOut();
    } else {
      drawChanges(before, after);
    }
  }

  private void drawChanges(Overview before, Overview after) {
    boolean questionsChanged = !before.tallies().equals(after.tallies());
    if (!before.head().equals(after.head())
        || !before.steps().equals(after.steps())
        || before.isStageSet() != after.isStageSet()) {
      head.getChildren().setAll(new Head(after, model));
    }
    if (questionsChanged) {
      drawQuestions(after);
    }
    if (questionsChanged
        || !before.looseEnds().equals(after.looseEnds())
        || !before.first().equals(after.first())) {
      drawEnds(after);
    }
    if (!before.next().equals(after.next()) || !before.papers().equals(after.papers())) {
      drawNext(after);
    }
  }

  private void placed(@Nullable Scene before, @Nullable Scene scene) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(moved);
    }
    appear(scene);
    if (scene != null) {
      scene.focusOwnerProperty().addListener(moved);
    }
  }

  private void drawNext(Overview overview) {
    next.getChildren().setAll(new NextCard(overview.next(), model));
    if (!overview.papers().isEmpty()) {
      next.getChildren().add(new PapersCard(overview.papers(), model));
    }
  }

  private void drawQuestions(Overview overview) {
    questions
        .getChildren()
        .setAll(new QuestionsCard(overview.tallies(), model.fields(), narrow.get()));
  }

  private void drawEnds(Overview overview) {
    ends.getChildren()
        .setAll(
            overview.first().isEmpty()
                ? new LooseEndsCard(overview.looseEnds(), !warns(overview), model)
                : new FirstStepsCard(overview.first(), model));
  }

  /** Keys lead to rows that are out of sight; a window that comes to the front moves nothing. */
  private void focused(@Nullable Node owner) {
    if (!arriving && owner != null && ends.lookupAll(".cf-going").contains(owner)) {
      Reveal.in(pane, owner);
    }
  }

  /** Whether a key question bears the one mark of warning there may be. */
  private static boolean warns(Overview overview) {
    return overview.tallies().stream()
        .anyMatch(tally -> tally.weight() == QuestionTally.Weight.THINNEST);
  }

  /** Two columns where there is room, else one above the other. */
  private void layOut() {
    Overview overview = drawn;
    if (overview == null) {
      return;
    }
    drawQuestions(overview);
    beneath.getChildren().clear();
    Pane both = narrow.get() ? new VBox() : new HBox();
    both.getStyleClass().add(Styles.GAP_16);
    HBox.setHgrow(ends, Priority.ALWAYS);
    next.setMinWidth(narrow.get() ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
    both.getChildren().addAll(ends, next);
    beneath.getChildren().add(both);
  }
}
