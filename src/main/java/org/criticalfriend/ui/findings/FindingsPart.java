package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.findings.Arrangement.Pane;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** The findings in the window: notes, cards, the open finding; as many side by side as fit. */
public final class FindingsPart implements Part {
  private static final double WORDS = 53;

  private final FindingsModel model;
  private final BorderPane whole = new BorderPane();
  private final BooleanProperty inCards = new SimpleBooleanProperty(false);
  private final Panes panes;
  private final NotesPane notes;
  private final CardsPane cards;
  private final FindingPane finding;
  private final List<Command> commands;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The findings of the review in this frame. */
  public FindingsPart(FindingsModel model, FrameModel frame) {
    this.model = model;
    Dragged dragged = new Dragged();
    this.notes =
        new NotesPane(model, dragged, frame.screenShared(), this::backFromNotes, this::work);
    this.cards = new CardsPane(model, dragged, frame.screenShared(), this::work);
    this.finding = new FindingPane(model, dragged, frame.screenShared(), this::back);
    this.panes =
        new Panes(
            Map.of(Pane.NOTES, notes, Pane.CARDS, cards, Pane.FINDING, finding), model.open());
    inCards.bind(cards.list().focusedProperty());
    FindingsCommands acts = new FindingsCommands(model, cards, inCards);
    this.commands = acts.all(this);
    whole.getStyleClass().addAll(Styles.CONTENT, "cf-findings");
    whole.setMinWidth(0);
    whole.setTop(bar(acts));
    whole.setCenter(panes);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    notes.list().focusedProperty().addListener((property, before, after) -> tellKeys());
    inCards.addListener((property, before, after) -> tellKeys());
    tellKeys();
  }

  @Override
  public PartName name() {
    return PartName.FINDINGS;
  }

  @Override
  public Parent node() {
    return whole;
  }

  @Override
  public void arrive() {
    panes.drawn();
    if (model.rows().isEmpty() && panes.shows(Pane.NOTES)) {
      notes.begin();
    } else if (panes.shows(Pane.CARDS)) {
      cards.begin();
    } else {
      finding.begin();
    }
  }

  @Override
  public void leave() {
    model.editor().settle();
  }

  @Override
  public void show(Id thing) {
    model.show(thing);
    panes.drawer().set(false);
    arrive();
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return model.chosen();
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Puts the caret where a finding is begun. */
  void beginFinding() {
    panes.drawer().set(false);
    if (!panes.shows(Pane.CARDS)) {
      model.open().set(false);
    }
    cards.line().begin();
  }

  /** Shows the notes beside the open finding, or no longer; goes to them where they stand. */
  void turnNotes() {
    if (panes.shows(Pane.NOTES) && panes.drawer().get()) {
      backFromNotes();
    } else {
      panes.drawer().set(true);
      panes.drawn();
      notes.begin();
    }
  }

  /** Puts the caret where notes are searched. */
  void search() {
    panes.drawer().set(true);
    panes.drawn();
    notes.search();
  }

  /** Opens the menu of the chosen finding's kinds. */
  void chooseKind() {
    model.open().set(true);
    panes.drawn();
    finding.chooseKind();
  }

  /** Opens the chosen finding to be worked on. */
  private void work() {
    model.open().set(true);
    panes.drawer().set(false);
    panes.drawn();
    finding.begin();
  }

  private void back() {
    model.editor().settle();
    model.open().set(false);
    panes.drawn();
    if (panes.shows(Pane.CARDS)) {
      cards.begin();
    } else {
      notes.begin();
    }
  }

  private void backFromNotes() {
    panes.drawer().set(false);
    panes.drawn();
    if (panes.shows(Pane.CARDS)) {
      cards.begin();
    } else {
      finding.begin();
    }
  }

  private Node bar(FindingsCommands acts) {
    Button beside = button("findings.notes", Icon.NOTES, "Ctrl+E", this::turnNotes);
    beside.getStyleClass().add(Styles.PLAIN);
    model
        .notes()
        .unused()
        .addListener((property, before, after) -> count(beside, after.intValue()));
    count(beside, model.notes().unused().get());
    Button scales = new Button(Words.say("command.scales"), Icon.SCALES.inBar());
    scales.setTooltip(new Tooltip(Words.say("findings.scales-tip")));
    scales.getStyleClass().add(Styles.PLAIN);
    scales.setOnAction(event -> model.frame().scales().get().run());
    Button theme = button("findings.new-theme", Icon.PROGRAMME, "Ctrl+Shift+N", acts::newTheme);
    theme.getStyleClass().add(Styles.PLAIN);
    theme.setDisable(!model.isWritable());
    Button add = button("findings.new", Icon.ADD, "Ctrl+N", this::beginFinding);
    add.setDisable(!model.isWritable());
    return new TitleBar(Words.say("part.findings"), WORDS, scales, beside, theme, add);
  }

  private static void count(Button beside, int unused) {
    beside.setText(Words.say("findings.notes", unused));
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key, 0), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("findings.tip", Words.say(key, 0), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }

  /** Keys of this part come before those of its fields, which have other plans for some of them. */
  private void pressed(KeyEvent event) {
    if (does(event)) {
      event.consume();
    }
  }

  private boolean does(KeyEvent event) {
    int digit = event.getCode().isDigitKey() ? event.getCode().getName().charAt(0) - '0' : 0;
    Finding chosen = model.finding();
    if (event.getCode() == KeyCode.F6) {
      nextPane();
      return true;
    }
    if (event.isAltDown() && digit > 0 && chosen != null && model.isWritable()) {
      model.acts().question(chosen, digit);
      return true;
    }
    if (event.getCode() == KeyCode.ESCAPE && finding.isFocusWithin()) {
      back();
      return true;
    }
    for (Command command : commands) {
      if (command.keys() != null && command.keys().match(event) && !command.unavailable().get()) {
        command.run();
        return true;
      }
    }
    return false;
  }

  private void nextPane() {
    if (notes.isFocusWithin()) {
      backFromNotes();
    } else if (cards.isFocusWithin() && panes.shows(Pane.FINDING) && model.finding() != null) {
      finding.begin();
    } else if (panes.shows(Pane.NOTES)) {
      notes.begin();
    } else {
      cards.begin();
    }
  }

  private void tellKeys() {
    hints.setAll(FindingsHints.of(notes.list().isFocused(), inCards.get()));
  }
}
