package org.criticalfriend.ui.followup;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** Draws the follow-up: recommendations and actions, and at the right what is selected. */
public final class FollowUpPart implements Part {
  /** The room that the lines and the pane need, as a multiple of the text size. */
  private static final double TWO_PANES = 64;

  /** The room that all columns need. */
  private static final double COLUMNS = 46;

  /** The room that the bar needs for words on its buttons. */
  private static final double WORDS = 33;

  private final FollowUpModel model;
  private final NotesMade notes;
  private final Ruler ruler = new Ruler();
  private final BorderPane pane = new BorderPane();
  private final ListView<Row> lines = new ListView<>();
  private final EntryBar entry;
  private final LooseEnds ends;
  private final ItemPane item;
  private final Node middle;
  private final BooleanBinding narrow;
  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final List<Command> commands;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The follow-up of the review in this frame. */
  public FollowUpPart(FrameModel frame, Background background) {
    this.model = new FollowUpModel(frame);
    this.notes = new NotesMade(frame);
    this.narrow = ruler.isNarrower(pane, TWO_PANES);
    this.item = new ItemPane(model, background, narrow, this::back);
    this.entry = new EntryBar(model, lines::requestFocus);
    this.ends = new LooseEnds(model, this::toLines);
    pane.getStyleClass().addAll(Styles.CONTENT, "cf-follow-up");
    pane.setTop(
        new VBox(ruler, bar(frame), new JudgingBar(model, this::next), new FilterBar(model)));
    this.middle = middle();
    this.commands = acts();
    narrow.addListener((property, before, after) -> arrange());
    open.addListener((property, before, after) -> arrange());
    arrange();
    hints.setAll(
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
    return pane;
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
    return Bindings.createObjectBinding(
        () -> model.selected().get() == null ? null : model.selected().get().id(),
        model.selected());
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  private List<Command> acts() {
    BooleanBinding noAction =
        Bindings.createBooleanBinding(
            () -> !(model.selected().get() instanceof Row.Doing), model.selected());
    BooleanBinding notJudged =
        Bindings.createBooleanBinding(
            () -> model.selected().get() == null || !model.judging().has(idSelected()),
            model.selected());
    return List.of(
        of("follow-up.command-new", "Ctrl+N", entry::begin),
        of("follow-up.command-remove", "DELETE", model::remove).unavailableWhen(noAction),
        of("follow-up.command-up", "Alt+UP", () -> model.move(-1)).unavailableWhen(noAction),
        of("follow-up.command-down", "Alt+DOWN", () -> model.move(1)).unavailableWhen(noAction),
        judge("follow-up.command-close", Outcome.CLOSED).unavailableWhen(notJudged),
        judge("follow-up.command-carry-on", Outcome.CARRIED_ON).unavailableWhen(notJudged),
        judge("follow-up.command-anew", Outcome.JUDGED_ANEW).unavailableWhen(notJudged),
        of("follow-up.next", "F8", this::next),
        of("follow-up.loose-ends", "Alt+L", ends::begin),
        of("follow-up.command-note", "Ctrl+ENTER", this::note),
        of("follow-up.command-another", "", this::another));
  }

  private Id idSelected() {
    Row row = model.selected().get();
    return row == null || row.id() == null ? Id.create() : row.id();
  }

  private Command judge(String key, Outcome outcome) {
    return of(key, "", () -> item.judge(outcome));
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, key, keys, act);
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
    if (model.selected().get() == null && !model.rows().isEmpty()) {
      model.selected().set(model.rows().getFirst());
    }
    lines.requestFocus();
  }

  private void enter() {
    open.set(true);
    item.begin();
  }

  private void back() {
    item.settle();
    open.set(false);
    lines.requestFocus();
  }

  /** Where there is no room for both, what is selected takes the place of the lines. */
  private void arrange() {
    boolean over = narrow.get() && open.get();
    pane.setCenter(null);
    pane.setRight(null);
    pane.setCenter(over ? item : middle);
    pane.setRight(narrow.get() ? null : item);
  }

  private Node bar(FrameModel frame) {
    Button note = button("follow-up.note", Icon.PAPER, "Ctrl+Enter", this::note);
    note.getStyleClass().add(Styles.PLAIN);
    Button add = button("follow-up.new", Icon.ADD, "Ctrl+N", () -> entry.begin());
    List.of(note, add).forEach(button -> button.setDisable(!frame.desk().isWritable()));
    return new TitleBar(Words.say("part.follow-up"), WORDS, note, add);
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("follow-up.tip", Words.say(key), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }

  private Node middle() {
    BooleanBinding folded = ruler.isNarrower(lines, COLUMNS);
    lines.setItems(model.rows());
    lines.setCellFactory(list -> new RowCell(model, folded));
    lines.getStyleClass().addAll(Styles.LIST, "cf-actions");
    lines.setAccessibleText(Words.say("part.follow-up"));
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    folded.addListener((property, before, after) -> lines.refresh());
    var selection = lines.getSelectionModel();
    selection
        .selectedItemProperty()
        .addListener(
            (property, before, after) -> {
              if (after != null) {
                model.selected().set(after);
              }
            });
    model.selected().addListener((property, before, after) -> select(after));
    HBox heads = RowCell.heads();
    heads.visibleProperty().bind(folded.not());
    heads.managedProperty().bind(heads.visibleProperty());
    StackPane list = new StackPane(lines, empty());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(0);
    entry.setDisable(!model.isWritable());
    VBox all = new VBox(heads, list, entry, ends);
    all.setMinSize(0, 0);
    return all;
  }

  private Node empty() {
    Button go = new Button(Words.say("follow-up.new"), Icon.ADD.inBar());
    go.setOnAction(event -> entry.begin());
    EmptyPlace empty = new EmptyPlace(Words.say("follow-up.empty"), go, "Ctrl+N");
    EmptyPlace filtered = new EmptyPlace(Words.say("follow-up.empty-filter"), null, "");
    BooleanBinding none = Bindings.isEmpty(model.rows());
    BooleanBinding filters =
        Bindings.createBooleanBinding(() -> model.wanted().get().filters(), model.wanted());
    empty.visibleProperty().bind(none.and(filters.not()));
    filtered.visibleProperty().bind(none.and(filters));
    StackPane both = new StackPane(empty, filtered);
    both.setPickOnBounds(false);
    StackPane.setAlignment(both, Pos.TOP_CENTER);
    both.setMaxHeight(Region.USE_PREF_SIZE);
    return both;
  }

  private void select(@Nullable Row row) {
    if (row == null) {
      lines.getSelectionModel().clearSelection();
    } else if (!row.equals(lines.getSelectionModel().getSelectedItem())) {
      lines.getSelectionModel().select(row);
      lines.scrollTo(Math.max(0, lines.getSelectionModel().getSelectedIndex() - 3));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> enter();
      case C -> item.judge(Outcome.CLOSED);
      case O -> item.judge(Outcome.CARRIED_ON);
      case J -> {
        open.set(true);
        item.judge(Outcome.JUDGED_ANEW);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
