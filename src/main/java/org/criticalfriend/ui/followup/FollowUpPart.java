package org.criticalfriend.ui.followup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.LooseEndsFoot;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.criticalfriend.ui.plan.PlanDoor;
import org.criticalfriend.ui.plan.PlanModel;
import org.jspecify.annotations.Nullable;

/** Draws the follow-up: recommendations and actions, and at the right what is selected. */
public final class FollowUpPart implements Part {
  /** The room that the lines and the pane need, as a multiple of the text size. */
  private static final double TWO_PANES = 64;

  /** The height that the lines need beside all that stands round them. */
  private static final double HEIGHT = 32;

  /** The room that the bar needs for words on its buttons. */
  private static final double WORDS = 45;

  private final FrameModel frame;
  private final FollowUpModel model;
  private final Ordering order;
  private final NotesMade notes;
  private final PlanDoor plan;
  private final Ruler ruler = new Ruler();
  private final BorderPane pane = new BorderPane();
  private final LinesView lines;
  private final EntryBar entry;
  private final LooseEndsFoot ends;
  private final ItemPane item;
  private final Node middle;
  private final BooleanBinding narrow;
  private final BooleanBinding low;
  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final BooleanProperty entering = new SimpleBooleanProperty(false);
  private final BooleanProperty tying = new SimpleBooleanProperty(false);
  private final BooleanProperty filtering = new SimpleBooleanProperty(false);
  private final FilterBar filter;
  private final ObservableValue<@Nullable Id> selected;
  private final List<Command> commands;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The follow-up of the review in this frame. */
  public FollowUpPart(FrameModel frame, Background background) {
    this.frame = frame;
    this.model = new FollowUpModel(frame);
    this.selected = model.selected().map(row -> row == null ? null : row.id());
    this.order = new Ordering(model);
    this.notes = new NotesMade(frame);
    this.plan = new PlanDoor(frame, new PlanModel(frame, background), pane);
    this.lines = new LinesView(model, this::begin, this::enter, this::judge);
    this.narrow = ruler.isNarrower(pane, TWO_PANES);
    this.item = new ItemPane(model, background, narrow, this::back);
    this.low = ruler.isLower(pane, HEIGHT);
    this.filter = new FilterBar(model);
    this.entry = new EntryBar(model, this::toLines);
    this.ends = LooseEnds.of(model, this::toLines);
    pane.getStyleClass().addAll(Styles.CONTENT, "cf-follow-up");
    pane.setTop(new VBox(ruler, bar(), new JudgingBar(model, this::next), filter));
    shown(entry, entering);
    shown(ends, tying);
    shown(filter, filtering);
    this.middle = middle();
    this.commands = acts();
    narrow.addListener((property, before, after) -> arrange());
    open.addListener((property, before, after) -> arrange());
    arrange();
    plan.open().addListener((property, before, after) -> hint());
    hint();
  }

  private void hint() {
    hints.setAll(plan.open().get() ? PlanDoor.hints() : ownHints());
  }

  private static List<Hint> ownHints() {
    return List.of(
        Hint.of("Enter", Words.say("follow-up.hint-enter")),
        new Hint(List.of("C", "O", "J"), Words.say("follow-up.hint-judge")),
        Hint.of("Ctrl+N", Words.say("follow-up.hint-new")),
        Hint.of("Alt+↑", Words.say("follow-up.hint-order")),
        Hint.of("F8", Words.say("follow-up.next")));
  }

  @Override
  public PartName name() {
    return PartName.FOLLOW_UP;
  }

  @Override
  public Parent node() {
    return plan.whole();
  }

  @Override
  public void arrive() {
    toLines();
  }

  @Override
  public void leave() {
    item.settle();
  }

  @Override
  public void show(Id thing) {
    model.choose(thing);
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return selected;
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Shows what an action plan that came back would change. */
  public void takeIn(Path actionPlan) {
    plan.read(actionPlan);
  }

  private List<Command> acts() {
    BooleanBinding noAction =
        Bindings.createBooleanBinding(
            () -> !(model.selected().get() instanceof Row.Doing), model.selected());
    BooleanBinding notJudged =
        Bindings.createBooleanBinding(
            () -> model.selected().get() == null || !model.judging().has(idSelected()),
            model.selected());
    List<Command> all = new ArrayList<>(plan.commands());
    all.addAll(
        List.of(
            of("follow-up.command-new", "Ctrl+N", this::begin),
            of("follow-up.command-remove", "DELETE", model::remove).unavailableWhen(noAction),
            of("follow-up.command-up", "Alt+UP", () -> order.move(-1)).unavailableWhen(noAction),
            of("follow-up.command-down", "Alt+DOWN", () -> order.move(1)).unavailableWhen(noAction),
            judge("follow-up.command-close", Outcome.CLOSED).unavailableWhen(notJudged),
            judge("follow-up.command-carry-on", Outcome.CARRIED_ON).unavailableWhen(notJudged),
            judge("follow-up.command-anew", Outcome.JUDGED_ANEW).unavailableWhen(notJudged),
            of("follow-up.next", "F8", this::next),
            of("follow-up.command-filter", "Ctrl+F", this::filter),
            of("follow-up.loose-ends", "Alt+L", this::tie),
            of("follow-up.command-note", "Ctrl+ENTER", this::note),
            of("follow-up.command-another", "", this::another)));
    return plan.beneath(all);
  }

  private Id idSelected() {
    Row row = model.selected().get();
    return row == null || row.id() == null ? Id.create() : row.id();
  }

  private Command judge(String key, Outcome outcome) {
    return of(key, "", () -> judge(outcome));
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, key, keys, act);
  }

  private void judge(Outcome outcome) {
    open.set(open.get() || outcome == Outcome.JUDGED_ANEW);
    item.judge(outcome);
  }

  private void begin() {
    entering.set(true);
    entry.begin();
  }

  /** Goes on where a loose end of the overview is followed, else to those at the foot. */
  private void tie() {
    if (frame.trail().isFollowed()) {
      frame.trail().next();
      return;
    }
    tying.set(true);
    ends.begin();
  }

  private void filter() {
    filtering.set(true);
    filter.begin();
  }

  /** Where the window is low, what stands round the lines is there only when asked for. */
  private void shown(Node bar, BooleanProperty asked) {
    bar.visibleProperty().bind(low.not().or(asked));
    bar.managedProperty().bind(bar.visibleProperty());
  }

  private void note() {
    item.settle();
    notes.open();
  }

  private void another() {
    item.settle();
    notes.make();
  }

  private void next() {
    model.nextNotJudged();
    toLines();
  }

  private void toLines() {
    open.set(false);
    entering.set(false);
    tying.set(false);
    filtering.set(model.wanted().get().filters());
    if (model.selected().get() == null && !model.rows().isEmpty()) {
      model.selected().set(model.rows().getFirst());
    }
    lines.begin();
  }

  private void enter() {
    open.set(true);
    item.begin();
  }

  private void back() {
    item.settle();
    open.set(false);
    lines.begin();
  }

  /** Where there is no room for both, what is selected takes the place of the lines. */
  private void arrange() {
    boolean over = narrow.get() && open.get();
    pane.setCenter(null);
    pane.setRight(null);
    pane.setCenter(over ? item : middle);
    pane.setRight(narrow.get() ? null : item);
  }

  private Node bar() {
    Button note = button("follow-up.note", Icon.PAPER, "Ctrl+Enter", this::note);
    note.getStyleClass().add(Styles.PLAIN);
    Button add = button("follow-up.new", Icon.ADD, "Ctrl+N", this::begin);
    List.of(note, add).forEach(button -> button.setDisable(!frame.desk().isWritable()));
    MenuButton sent = plan.button();
    return new TitleBar(Words.say("part.follow-up"), WORDS, sent, note, add);
  }

  private Node middle() {
    VBox.setVgrow(lines, Priority.ALWAYS);
    entry.setDisable(!model.isWritable());
    VBox all = new VBox(lines, entry, ends);
    all.setMinSize(0, 0);
    return all;
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("follow-up.tip", Words.say(key), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }
}
