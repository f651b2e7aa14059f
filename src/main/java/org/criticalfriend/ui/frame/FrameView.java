package org.criticalfriend.ui.frame;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Background;
import org.jspecify.annotations.Nullable;

/** The window's content: head above, side bar at the left, the part in front, hints beneath. */
public final class FrameView extends StackPane {
  private final FrameModel model;
  private final BorderPane whole = new BorderPane();
  private final Menus menus;
  private final HintBar hints;
  private final ListChangeListener<Hint> hintsChanged;
  private @Nullable Cover covering;
  private @Nullable Node focused;

  /**
   * Draws a frame.
   *
   * @param standing the commands that are there whatever part is in front
   * @param author the name the user gave
   */
  public FrameView(FrameModel model, List<Command> standing, Background background, String author) {
    this.model = model;
    this.menus = new Menus(standing);
    this.hints = new HintBar(author);
    this.hintsChanged = change -> hints.show(model.part().hints());
    SideBar side = new SideBar(model, this);
    whole.setTop(new VBox(new HeadBar(model, menus, standing, this), new BannersView(model)));
    whole.setLeft(side);
    whole.setBottom(hints);
    getChildren().addAll(whole, new NoticesView(model, background));
    HereMenu.listen(model, whole);
    model.front().addListener((property, before, after) -> front());
    sceneProperty().addListener((property, before, scene) -> Keys.listen(scene, this, side, menus));
    front();
  }

  /**
   * Lays something over the whole window, such as the find box, in place of what covered it before.
   *
   * @param at where it stands
   */
  public Cover cover(Region content, Pos at) {
    uncover();
    focused = getScene() == null ? null : getScene().getFocusOwner();
    Cover over = new Cover(content, at, this::uncover);
    covering = over;
    getChildren().add(over);
    return over;
  }

  /** Takes away what covers the window; the focus goes back to where it was. */
  public void uncover() {
    if (covering != null) {
      getChildren().remove(covering);
      covering = null;
      if (focused != null) {
        focused.requestFocus();
      } else {
        model.part().arrive();
      }
    }
  }

  /** What can be done now, by a menu, by keys or by name. */
  public List<Command> commands() {
    return menus.commands();
  }

  FrameModel model() {
    return model;
  }

  boolean isCovered() {
    return covering != null;
  }

  private void front() {
    Part part = model.part();
    whole.setCenter(part.node());
    if (part.node() instanceof Region region) {
      region.setMinSize(0, 0);
    }
    menus.show(part.commands());
    hints.show(part.hints());
    part.hints().removeListener(hintsChanged);
    part.hints().addListener(hintsChanged);
  }
}
