package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.jspecify.annotations.Nullable;

/** The timetable in the window: the sessions, and the pane of the selected one. */
public final class TimetablePart implements Part {
  private final TimetableModel model;
  private final SessionModel session;
  private final BorderPane whole = new BorderPane();
  private final DaysView days;
  private final SessionTable table;
  private final SessionPane pane;
  private final TimetableBar bar;
  private final Button begin = new Button(Words.say("timetable.new"));
  private final Node empty;
  private final WithPane body;
  private final List<Command> commands;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The timetable of the review in this frame. */
  public TimetablePart(TimetableModel model, FrameModel frame, Background background) {
    this.model = model;
    model.hidesNames().bind(frame.screenShared());
    this.session = new SessionModel(frame.desk(), background, model);
    ImportModel imports = new ImportModel(frame.desk(), background, frame::tell);
    HandOut handOut = new HandOut(frame.desk(), background, frame::tell);
    TimetableActs acts = new TimetableActs(model, imports, handOut, frame, this);
    this.commands = acts.commands();
    this.days = new DaysView(model, this::edit);
    this.table =
        new SessionTable(
            model, new QuickRow(new QuickEntry(model), model.isWritable()), this::edit);
    this.pane = new SessionPane(model, session, this::back);
    this.body = new WithPane(pane);
    begin.setOnAction(event -> acts.addNew());
    begin.setDisable(!model.isWritable());
    this.empty = new EmptyPlace(Words.say("timetable.empty"), begin, "Ctrl+N");
    whole.setMinWidth(0);
    this.bar = new TimetableBar(model, acts);
    whole.setTop(bar);
    whole.setCenter(new StackPane(body, new ImportView(imports)));
    hints.setAll(hinted());
    model.table().addListener((property, before, after) -> turned());
    model.week().addListener((property, before, after) -> front());
    front();
  }

  private void turned() {
    front();
    arrive();
  }

  private static List<Hint> hinted() {
    return List.of(
        new Hint(List.of("←", "↑", "↓", "→"), Words.say("timetable.session")),
        new Hint(List.of("Alt+↑", "Alt+↓"), Words.say("timetable.hint.move")),
        Hint.of("Enter", Words.say("timetable.hint.edit")),
        Hint.of("F8", Words.say("timetable.next-clash")));
  }

  @Override
  public PartName name() {
    return PartName.TIMETABLE;
  }

  @Override
  public Parent node() {
    return whole;
  }

  @Override
  public void arrive() {
    whole.applyCss();
    whole.layout(); // panes that were never drawn hold nothing that could take the focus
    if (model.table().get()) {
      table.arrive();
    } else if (model.week().get().inOrder().isEmpty()) {
      begin.requestFocus();
    } else {
      days.arrive();
    }
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return model.selected();
  }

  @Override
  public List<Node> panes() {
    return List.of(model.table().get() ? table : days, pane, bar);
  }

  @Override
  public void leave() {
    session.settle();
  }

  @Override
  public void show(Id thing) {
    model.selected().set(thing);
    arrive();
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Puts the focus on the selected session's title. */
  void edit() {
    if (model.session() != null) {
      body.editing(true);
      whole.applyCss();
      whole.layout(); // beside the first session the pane was never drawn
      pane.edit();
    }
  }

  private void back() {
    body.editing(false);
    arrive();
  }

  private void front() {
    boolean none = model.week().get().inOrder().isEmpty();
    if (model.table().get()) {
      body.show(table, true);
    } else {
      body.show(none ? empty : days, !none);
    }
  }
}
