package org.criticalfriend.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.agreeing.AgreeTogether;
import org.criticalfriend.ui.changes.ChangesModel;
import org.criticalfriend.ui.changes.ChangesView;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.find.FindModel;
import org.criticalfriend.ui.find.FindView;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.FrameView;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.help.HelpView;
import org.criticalfriend.ui.scales.ScalesView;
import org.criticalfriend.ui.workbench.StandingCommands.Rooms;
import org.jspecify.annotations.Nullable;

/** One review in its window: the frame, its parts, and the commands that are always there. */
public final class ReviewWindow {
  /** The size of the smallest laptop the program is made for, in pixels. */
  public static final double WIDTH = 1366;

  /** As {@link #WIDTH}. */
  public static final double HEIGHT = 768;

  private final FrameModel model;
  private final Background background;
  private final FrameView view;
  private final Scene scene;
  private final AgreeTogether agreeing;

  /**
   * A window round a review.
   *
   * @param author the name the user gave
   * @param outside commands that reach beyond this window, such as opening another
   */
  public ReviewWindow(Shared shared, Desk desk, String author, List<Command> outside) {
    this.model = new FrameModel(desk);
    model.author().set(author);
    this.background = shared.background();
    this.agreeing = new AgreeTogether(model, shared.look(), this::onScreen);
    for (Part part : Parts.of(model, shared, author, agreeing)) {
      model.add(part);
    }
    model.history().set(this::showHistory);
    model.scales().set(this::scales);
    Rooms rooms = new Rooms(this::find, this::history, this::help, this::agree, this::scales);
    List<Command> commands = new ArrayList<>(outside);
    commands.addAll(new StandingCommands(model, shared.look(), rooms).all());
    this.view = new FrameView(model, commands, shared.background(), author);
    this.scene = new Scene(view, WIDTH, HEIGHT);
    shared.look().dress(scene);
  }

  /** What stands in it. */
  public Scene scene() {
    return scene;
  }

  /** Which part is in front, and what is told. */
  public FrameModel model() {
    return model;
  }

  /** Settles what is being typed, as before the review is closed or copied. */
  public void settle() {
    model.parts().forEach(Part::leave);
  }

  /** Opens the find box. */
  public void find() {
    FindModel found = new FindModel(model, view.commands(), this::showHistory);
    FindView box = new FindView(found, view::uncover);
    view.cover(box, Pos.TOP_CENTER);
    box.arrive();
  }

  /** Shows the history of what is selected. */
  public void history() {
    Id selected = model.selected().get();
    if (selected != null) {
      showHistory(selected);
    }
  }

  /** Shows help for the part in front. */
  public void help() {
    view.cover(HelpView.of(model.front().get(), view.commands(), view::uncover), Pos.CENTER_RIGHT)
        .first();
  }

  /** Has the team go through its findings and recommendations. */
  public void agree() {
    settle();
    agreeing.open();
  }

  /** The window in which the team agrees; null while it does not. */
  public @Nullable Window agreeing() {
    return agreeing.window();
  }

  private @Nullable Window onScreen() {
    return scene.getWindow();
  }

  /** Shows kinds of finding, rating scales and codes. */
  public void scales() {
    ScalesView scales = new ScalesView(model.desk(), background, view::uncover);
    view.cover(scales, Pos.CENTER).first();
  }

  void showHistory(Id thing) {
    ChangesView changes = new ChangesView(new ChangesModel(model, thing), view::uncover);
    view.cover(changes, Pos.CENTER_RIGHT).first();
  }

  FrameView view() {
    return view;
  }
}
