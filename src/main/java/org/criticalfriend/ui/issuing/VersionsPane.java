package org.criticalfriend.ui.issuing;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Styles;

/** What was kept of a paper, the newest first. */
public final class VersionsPane extends StackPane {
  private final VersionsModel model;
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label since = new Label();
  private final EmptyPlace none;
  private List<Id> shown = List.of();

  /**
   * A view of these.
   *
   * @param send begins to send the paper
   */
  public VersionsPane(VersionsModel model, Runnable send) {
    this.model = model;
    since.setWrapText(true);
    since.getStyleClass().add(Styles.STRONG);
    since.textProperty().bind(model.since());
    since.visibleProperty().bind(model.since().isNotEmpty());
    since.managedProperty().bind(since.visibleProperty());
    cards.getStyleClass().add(Styles.GAP_16);
    VBox all = new VBox(since, cards);
    all.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_16);
    scroll.setContent(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Button begin = new Button(Words.say("issuing.command"));
    begin.setDisable(!model.isWritable());
    begin.setOnAction(event -> send.run());
    this.none = new EmptyPlace(Words.say("issuing.nothing-kept"), begin, "Ctrl+Shift+I");
    setMinSize(0, 0);
    getChildren().addAll(scroll, none);
    model.versions().addListener((ListChangeListener<Version>) change -> draw());
    sceneProperty().addListener((property, before, after) -> model.watch(after != null));
    draw();
  }

  /** Puts the focus on the first thing that can be done. */
  public void focus() {
    Node first = scroll.lookup(".button");
    (first == null || model.versions().isEmpty() ? this : first).requestFocus();
  }

  private void draw() {
    boolean any = !model.versions().isEmpty();
    scroll.setVisible(any);
    none.setVisible(!any);
    List<Id> ids = model.versions().stream().map(Version::id).toList();
    if (!ids.equals(shown)) {
      shown = ids;
      cards
          .getChildren()
          .setAll(model.versions().stream().map(one -> new VersionCard(model, one)).toList());
      return;
    }
    for (int i = 0; i < ids.size(); i++) {
      ((VersionCard) cards.getChildren().get(i)).show(model.versions().get(i));
    }
  }
}
