package org.criticalfriend.ui.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** Draws people: groups at the left, the table, a list before it lands at the right. */
public final class PeoplePart implements Part {
  /** The room that all three panes need, as a multiple of the text size. */
  private static final double THREE_PANES = 58;

  /** The room that a list and the table need. */
  private static final double TWO_PANES = 41;

  /** The room that the bar needs for words on its buttons. */
  private static final double WORDS = 33;

  private final FrameModel frame;
  private final GroupsModel groups;
  private final PeopleModel people;
  private final ObjectProperty<@Nullable Id> selected = new SimpleObjectProperty<>();
  private final PasteModel paste;
  private final PeopleCommands acts;
  private final List<Command> commands;
  private final GroupsView groupsView;
  private final PeopleTable table;
  private final PasteView pasteView;
  private final Node middle;
  private final Label group = new Label();
  private final BorderPane pane = new BorderPane();
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The people of the review in this frame. */
  public PeoplePart(FrameModel frame, Background background) {
    this.frame = frame;
    this.groups = new GroupsModel(frame.desk());
    this.people = new PeopleModel(frame, groups, background);
    people
        .selected()
        .addListener((property, before, after) -> selected.set(after == null ? null : after.id()));
    this.paste = new PasteModel(frame, people, background);
    this.acts = new PeopleCommands(frame, groups, people, paste, background);
    this.groupsView = new GroupsView(groups);
    this.table = new PeopleTable(people, paste.open());
    this.pasteView = new PasteView(paste);
    this.commands = acts.all(this);
    pane.getStyleClass().add(Styles.CONTENT);
    pane.setTop(bar());
    this.middle = middle(new TwinsModel(frame.desk(), people, background));
    arrange();
    pane.widthProperty().addListener((property, before, after) -> arrange());
    pasteView.visibleProperty().bind(frame.screenShared().not());
    paste.open().addListener((property, before, open) -> shown(open));
    hints.setAll(
        Hint.of("F2", Words.say("people.hint-edit")),
        Hint.of("Tab", Words.say("people.hint-tab")),
        Hint.of("Enter", Words.say("people.hint-enter")),
        Hint.of("Ctrl+V", Words.say("people.hint-paste")),
        Hint.of("Ctrl+N", Words.say("people.hint-new")));
  }

  @Override
  public PartName name() {
    return PartName.PEOPLE;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void arrive() {
    if (people.rows().size() > 1 || frame.screenShared().get()) {
      table.requestFocus();
    } else {
      groups.beginWithTeam();
      begin();
    }
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return selected;
  }

  @Override
  public List<Node> panes() {
    return List.of(table, pasteView, groupsView);
  }

  @Override
  public void leave() {
    people.typing().settle();
  }

  @Override
  public void show(Id thing) {
    people.choose(thing);
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Puts the caret where a new person begins. */
  void begin() {
    table.begin();
  }

  /** Opens the form for a new group. */
  void beginGroup() {
    groupsView.begin();
  }

  /** Opens the form for the chosen group. */
  void changeGroup() {
    groupsView.change();
  }

  /** Moves what has the focus, a group or a person. */
  void move(int places) {
    if (groupsView.isFocusWithin()) {
      groups.move(places);
    } else {
      people.move(places);
    }
  }

  /** Removes what has the focus, a group or a person. */
  void remove() {
    if (groupsView.isFocusWithin()) {
      groups.remove();
    } else {
      people.remove();
    }
  }

  /** Offers the groups that the selected person can go to. */
  void chooseGroup() {
    ContextMenu menu = new ContextMenu();
    for (Group group : groups.all()) {
      MenuItem item = new MenuItem(group.name());
      item.setOnAction(event -> people.moveTo(group));
      menu.getItems().add(item);
    }
    menu.show(table, Side.TOP, 0, table.getHeight() / 2);
  }

  /** The window this stands in; null for none. */
  @Nullable Window window() {
    return pane.getScene() == null ? null : pane.getScene().getWindow();
  }

  /** Where three panes have no room, a list before it lands takes that of the others. */
  private void arrange() {
    double room = pane.getWidth() / group.getFont().getSize();
    boolean open = paste.open().get();
    boolean over = open && room < TWO_PANES;
    pane.setCenter(null);
    pane.setRight(null);
    pane.setLeft(open && room < THREE_PANES ? null : groupsView);
    pane.setCenter(over ? pasteView : middle);
    pane.setRight(open && !over ? pasteView : null);
  }

  private void shown(boolean open) {
    arrange();
    if (open) {
      pasteView.begin();
    } else {
      table.requestFocus();
    }
  }

  private Node bar() {
    Button pasting = button("people.paste", Icon.PASTE, "Ctrl+V", acts::paste);
    pasting.getStyleClass().add(Styles.PLAIN);
    Button importing = button("people.import", Icon.IMPORT, "Ctrl+I", () -> acts.open(window()));
    importing.getStyleClass().add(Styles.PLAIN);
    Button add = button("people.new-person", Icon.NEW_PERSON, "Ctrl+N", this::begin);
    List<Button> buttons = List.of(pasting, importing, add);
    buttons.forEach(button -> button.disableProperty().bind(frame.screenShared()));
    return new TitleBar(Words.say("part.people"), WORDS, buttons.toArray(Button[]::new));
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("people.tip", Words.say(key), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }

  private Node middle(TwinsModel twins) {
    StackPane list = new StackPane(table, empty());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(0);
    VBox shown = new VBox(head(), new TwinsView(twins), list);
    shown.setMinSize(0, 0);
    EmptyPlace hidden = new EmptyPlace(Words.say("people.hidden"), null, "");
    hidden.visibleProperty().bind(frame.screenShared());
    shown.visibleProperty().bind(frame.screenShared().not());
    return new StackPane(shown, hidden);
  }

  private Node empty() {
    Button pasting = new Button(Words.say("people.command-paste"), Icon.PASTE.inBar());
    pasting.setOnAction(event -> acts.paste());
    EmptyPlace empty = new EmptyPlace(Words.say("people.empty"), pasting, "Ctrl+V");
    empty.setPickOnBounds(false);
    empty.getStyleClass().add("cf-people-empty");
    StackPane.setAlignment(empty, Pos.TOP_CENTER);
    empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    empty.visibleProperty().bind(Bindings.size(people.rows()).isEqualTo(1));
    return empty;
  }

  private Node head() {
    group.getStyleClass().add(Styles.STRONG);
    group
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> groups.group() == null ? Words.say("people.everyone") : groups.group().name(),
                groups.chosen(),
                groups.lines()));
    Label count = new Label();
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("people.count", people.people().size(), people.missing()),
                people.rows()));
    FlowPane head = new FlowPane(group, count);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.prefWrapLengthProperty().bind(head.widthProperty()); // its height is that of all its lines
    head.getStyleClass().addAll(Styles.CARD_HEAD, Styles.GAP_12);
    return head;
  }
}
