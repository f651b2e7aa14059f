package org.criticalfriend.ui.look;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.ui.Words;

/** What still wants doing, at the foot of a part: a button for each sort that has some. */
public final class LooseEndsFoot extends FlowPane {
  private static final String KEYS = "Alt+L";
  private final Label title = new Label(Words.say("loose-ends.title"));
  private final Label how = new Label();

  /**
   * A sort of loose end.
   *
   * @param count how many there are; a sort that has none is said to be well
   * @param grave whether it matters more than the others
   * @param go leads to them
   */
  public record End(Icon icon, String words, int count, boolean grave, Runnable go) {}

  /**
   * The foot, with no sort yet.
   *
   * @param how what goes on although they are loose
   */
  public LooseEndsFoot(String how) {
    this.how.setText(how);
    this.how.getStyleClass().addAll(Styles.META, Styles.MUTED);
    title.getStyleClass().add(Styles.STRONG);
    getStyleClass().addAll("cf-loose-ends-foot", Styles.GAP_8);
    setRowValignment(VPos.CENTER);
  }

  /** Shows these sorts; where one of them had the focus, the one in its place has it then. */
  public void show(List<End> ends) {
    int focused = focused();
    getChildren().setAll(title, how);
    for (End end : ends) {
      getChildren().add(end.count() == 0 ? well(end) : loose(end));
    }
    if (focused >= 0) {
      getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
    }
  }

  /** Puts the focus on the first sort that has some. */
  public void begin() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private static Label well(End end) {
    Label label = new Label(end.words(), Icon.AGREED.inLine());
    label.getStyleClass().addAll(Styles.META, Styles.SUCCESS);
    return label;
  }

  private static Button loose(End end) {
    Button button = new Button(end.words(), end.icon().inLine());
    button.getStyleClass().add("cf-loose-end");
    if (end.grave()) {
      button.getStyleClass().add(Styles.WARNING);
    }
    button.setTooltip(new Tooltip(Words.say("loose-ends.tip", end.words(), KEYS)));
    button.setOnAction(event -> end.go().run());
    return button;
  }
}
