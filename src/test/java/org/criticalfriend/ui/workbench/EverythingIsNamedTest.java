package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part with the sample: what a screen reader says, and where the keyboard leads. */
class EverythingIsNamedTest {
  private static final int LONGEST_ROUND = 110;
  private static final int PANES = 4;
  @TempDir private Path folder;
  private OpenWindow open;

  @BeforeEach
  void openWindow() throws TimeoutException {
    open = OpenWindow.onSample(folder);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.close();
  }

  @Test
  void everyControlHasANameToBeReadOut() {
    List<String> unnamed = new ArrayList<>();
    for (Part part : open.model().parts()) {
      open.go(part.name());
      open.robot()
          .interact(
              () ->
                  controls(open.window().scene().getRoot()).stream()
                      .filter(control -> name(control).isBlank())
                      .forEach(control -> unnamed.add(part.name() + ": " + control)));
    }
    assertThat(unnamed).isEmpty();
  }

  @Test
  void tabAndF6LeadToEveryControlOfEveryPart() {
    List<String> missed = new ArrayList<>();
    for (Part part : open.model().parts()) {
      open.go(part.name());
      Set<String> reached = new LinkedHashSet<>();
      for (int pane = 0; pane < PANES; pane++) {
        open.robot().push(KeyCode.F6);
        reached.add(focused());
      }
      open.go(part.name());
      for (int i = 0; i < LONGEST_ROUND; i++) {
        reached.add(focused());
        open.robot().push(KeyCode.TAB);
      }
      open.robot()
          .interact(
              () ->
                  controls(part.node()).stream()
                      .filter(control -> takesFocus(control) && !reached.contains(key(control)))
                      .forEach(control -> missed.add(part.name() + ": " + control)));
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everyPartTellsTheHistoryWhatIsSelected() {
    List<Id> things = new ArrayList<>();
    Review review = open.desk().review().get();
    Id question = review.keyQuestions().getLast().id();
    Id person = review.people().getLast().id();
    Id session = review.sessions().getLast().id();
    Id note = review.notes().getLast().id();
    open.robot()
        .interact(
            () -> {
              open.model().go(PartName.QUESTIONS, question);
              things.add(open.model().selected().get());
              open.model().go(PartName.PEOPLE, person);
              things.add(open.model().selected().get());
              open.model().go(PartName.TIMETABLE, session);
              things.add(open.model().selected().get());
              open.model().go(PartName.NOTES, note);
              things.add(open.model().selected().get());
            });
    assertThat(things).containsExactly(question, person, session, note);
  }

  private String focused() {
    return open.window().scene().getFocusOwner() instanceof Control control ? key(control) : "";
  }

  /** Boxes are drawn anew when another session is chosen, and stay what they are. */
  private static String key(Control control) {
    return control.getClass() + " " + name(control);
  }

  private static boolean takesFocus(Control control) {
    boolean chosen = !(control instanceof ToggleButton toggle && isOneOfMany(toggle));
    return control.isFocusTraversable()
        && !control.isDisabled()
        && !(control instanceof ScrollPane)
        && chosen;
  }

  /** Tab leads to the chosen button of a group, arrows to the others. */
  private static boolean isOneOfMany(ToggleButton toggle) {
    return toggle.getToggleGroup() != null && !toggle.isSelected();
  }

  private static String name(Control control) {
    String said = control.getAccessibleText();
    if (said != null) {
      return said;
    }
    String words = control instanceof Labeled labeled ? labeled.getText() : null;
    return words == null ? "" : words;
  }

  /** What can be used, except what is drawn within another control by its skin. */
  private static List<Control> controls(Node node) {
    List<Control> found = new ArrayList<>();
    if (!node.isVisible()) {
      return found;
    }
    if (node instanceof Control control && isUsed(control)) {
      found.add(control);
    }
    if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
    }
    return found;
  }

  private static boolean isUsed(Control control) {
    return control instanceof ButtonBase
        || control instanceof TextInputControl
        || control instanceof ListView<?>
        || control instanceof TableView<?>
        || control instanceof ComboBoxBase<?>;
  }
}
