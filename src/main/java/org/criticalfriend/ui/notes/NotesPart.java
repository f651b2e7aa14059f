package org.criticalfriend.ui.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Draws the notes: places at the left, the session and its notes, the field at the foot. */
public final class NotesPart implements Part {
  private static final double NARROWEST_WITH_PLACES = 52;
  private static final double LOW = 30;
  private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");
  private final NotesModel model;
  private final FrameModel frame;
  private final Look look;
  private final HBox whole = new HBox();
  private final BooleanBinding low;
  private final PlacesView places;
  private final NoteField field;
  private final PictureDeeds pictures;
  private final SheetDeeds sheets;
  private final NoteList list;
  private final AskView ask;
  private final ObservableValue<@Nullable Id> selected;
  private final List<Command> commands;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();
  private @Nullable SmallWindow small;

  /** A view of these notes. */
  public NotesPart(NotesModel model, FrameModel frame, Look look) {
    this.model = model;
    this.frame = frame;
    this.look = look;
    Asking asking = new Asking(frame.desk(), model);
    this.low = low();
    this.places = new PlacesView(model, this::toField);
    this.pictures = new PictureDeeds(model, frame, look);
    this.sheets = new SheetDeeds(model, frame.desk().place(), whole);
    this.field = new NoteField(model.newNote().line(), deeds(), Words.say("notes.prompt"));
    field.fold(low);
    field.beneath(pictures.ofNewNote());
    this.list = new NoteList(model, frame.screenShared(), pictures, this::toField);
    this.selected = selection();
    this.ask = new AskView(model, asking, this::toField);
    this.commands = allCommands(asking);
    VBox middle = middle();
    whole.getStyleClass().add("cf-notes-part");
    places.setMinHeight(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    whole.getChildren().addAll(places, middle);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    whole.setOnDragOver(pictures::over);
    whole.setOnDragDropped(event -> pictures.dropped(event, model.newNote().id(), this::bulk));
    fold();
    tellKeys();
  }

  /** The note that is selected, else the place at hand. */
  private ObservableValue<@Nullable Id> selection() {
    var note = list.list().getSelectionModel().selectedItemProperty();
    return Bindings.createObjectBinding(
        () -> note.get() == null ? model.place().get().id() : note.get().id(), note, model.place());
  }

  private NoteField.Deeds deeds() {
    return new NoteField.Deeds(
        this::keep,
        model::editLast,
        model::undo,
        model::redo,
        () -> {},
        () -> pictures.paste(model.newNote().id()));
  }

  private List<Command> allCommands(Asking asking) {
    List<Command> all =
        new ArrayList<>(
            new NoteCommands(model, asking)
                .all(this::smallWindow, places::begin, ask::begin, this::bulk, list));
    all.add(Command.of(MenuName.EDIT, "notes.add-picture", "Ctrl+Shift+I", this::addPicture));
    all.add(Command.of(MenuName.EDIT, "notes.show-pictures", "Alt+P", this::showPictures));
    all.addAll(sheets.commands());
    return List.copyOf(all);
  }

  private VBox middle() {
    LineModel line = model.newNote().line();
    ChoicePane notes = new ChoicePane(list, line, field, model.acts().editor());
    VBox.setVgrow(notes, Priority.ALWAYS);
    StillHere still = new StillHere(model, this::toField);
    SessionHead head =
        new SessionHead(
            model, frame.screenShared(), low, List.of(sheetButton(), bulkButton(), smallButton()));
    VBox middle = new VBox(head, ask, notes, still, new NoteFoot(model, field));
    middle.getStyleClass().add(Styles.CONTENT);
    middle.setMinSize(0, 0);
    return middle;
  }

  @Override
  public PartName name() {
    return PartName.NOTES;
  }

  @Override
  public Parent node() {
    return whole;
  }

  @Override
  public void arrive() {
    toField();
    list.toNewest();
  }

  @Override
  public void leave() {
    model.acts().leave();
  }

  @Override
  public void show(Id thing) {
    if (model.show(thing)) {
      list.show(thing);
    }
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

  private void keep() {
    model.keep();
    list.toNewest();
  }

  private void toField() {
    field.area().requestFocus();
  }

  private Button sheetButton() {
    Button[] button = new Button[1];
    button[0] = button("notes.sheet", "notes.sheet-tip", Icon.PRINT, () -> sheets.offer(button[0]));
    button[0].disableProperty().bind(sheets.noSession());
    return button[0];
  }

  private Button smallButton() {
    return button("notes.small", "notes.small-tip", Icon.OPEN_FILE, this::smallWindow);
  }

  private Button bulkButton() {
    Button button = button("notes.others", "notes.others-tip", Icon.PASTE, this::bulk);
    button.setDisable(!model.isWritable());
    return button;
  }

  private static Button button(String key, String tip, Icon icon, Runnable deed) {
    Button button = new Button(Words.say(key), icon.inLine());
    button.getStyleClass().add(Styles.PLAIN);
    button.setTooltip(new Tooltip(Words.say(tip)));
    button.setOnAction(event -> deed.run());
    return button;
  }

  private void smallWindow() {
    if (small == null && whole.getScene() != null) {
      small = new SmallWindow(model, frame, look, pictures, whole.getScene().getWindow());
    }
    if (small != null) {
      small.toggle();
    }
  }

  private void bulk() {
    BulkView view = bulkView();
    if (view != null) {
      view.show();
    }
  }

  private void bulk(Path file) {
    BulkView view = bulkView();
    if (view != null) {
      view.show();
      view.open(file);
    }
  }

  private @Nullable BulkView bulkView() {
    return whole.getScene() != null && model.isWritable()
        ? new BulkView(model.bulk(), model, frame, look, whole.getScene().getWindow())
        : null;
  }

  private void addPicture() {
    if (model.isWritable()) {
      pictures.choose(list.noteAtHand(), whole.getScene().getWindow());
    }
  }

  private void showPictures() {
    pictures.openFirst(list.noteAtHand(), whole);
  }

  /** Whether the window is so low that the head gives its room to the notes. */
  private BooleanBinding low() {
    BooleanBinding isLow =
        Bindings.createBooleanBinding(
            () -> whole.getHeight() > 0 && whole.getHeight() < LOW * 14 * look.textSize().get(),
            whole.heightProperty(),
            look.textSize());
    isLow.addListener((property, before, now) -> whole.pseudoClassStateChanged(IS_LOW, now));
    return isLow;
  }

  /**
   * Where there is no room for both, the field has it; Ctrl+Up and Ctrl+Down change the session.
   */
  private void fold() {
    places
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> whole.getWidth() >= NARROWEST_WITH_PLACES * 14 * look.textSize().get(),
                whole.widthProperty(),
                look.textSize()));
    places.managedProperty().bind(places.visibleProperty());
  }

  /** Keys of this part come before those of the field, which has other plans for some of them. */
  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      nextPane();
      event.consume();
      return;
    }
    for (Command command : commands) {
      if (command.keys() != null && command.keys().match(event)) {
        command.run();
        event.consume();
        return;
      }
    }
  }

  private void nextPane() {
    if (list.list().isFocused()) {
      toField();
    } else if (field.area().isFocused() && places.isVisible()) {
      places.list().requestFocus();
    } else {
      list.list().requestFocus();
      list.selectSomething();
    }
  }

  private void tellKeys() {
    Runnable tell = () -> hints.setAll(NoteHints.of(list.list().isFocused()));
    list.list().focusedProperty().addListener((property, before, now) -> tell.run());
    tell.run();
  }
}
