package org.criticalfriend.ui.notes;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.criticalfriend.model.Person;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Chip.Tone;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TabLeaves;
import org.criticalfriend.ui.look.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A window for what another peer wrote: text at the left, the notes it will be at the right. */
final class BulkView {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 600;
  private final Bulk bulk;
  private final NotesModel notes;
  private final FrameModel frame;
  private final Stage stage = new Stage();
  private final TextArea text = new TextArea();
  private final Button keep = new Button(Words.say("notes.bulk-keep"));

  BulkView(Bulk bulk, NotesModel notes, FrameModel frame, Look look, Window owner) {
    this.bulk = bulk;
    this.notes = notes;
    this.frame = frame;
    text.setPromptText(Words.say("notes.bulk-prompt"));
    text.setAccessibleText(Words.say("notes.bulk-prompt"));
    text.setWrapText(true);
    TabLeaves.from(text);
    text.textProperty().bindBidirectional(bulk.text());
    HBox panes = new HBox(text, preview());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setPrefWidth(0);
    VBox.setVgrow(panes, Priority.ALWAYS);
    panes.getStyleClass().add(Styles.GAP_16);
    VBox whole = new VBox(choices(), remark(), panes, foot());
    whole.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_16, Styles.GAP_12);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    whole.setOnDragOver(this::over);
    whole.setOnDragDropped(this::dropped);
    double large = look.textSize().get();
    Scene scene = new Scene(whole, WIDTH * large, HEIGHT * large);
    look.dress(scene);
    stage.setScene(scene);
    Emblem.sign(stage);
    stage.setTitle(Words.say("notes.bulk"));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setOnHidden(event -> look.forget(scene));
  }

  void show() {
    stage.show();
    text.requestFocus();
  }

  private Node choices() {
    ComboBox<Person> peer = new ComboBox<>(FXCollections.observableList(bulk.peers()));
    peer.setConverter(named(Person::name));
    peer.setPromptText(Words.say("notes.bulk-peer"));
    peer.setAccessibleText(Words.say("notes.bulk-peer"));
    peer.valueProperty().bindBidirectional(bulk.peer());
    ComboBox<PlaceRow> place = new ComboBox<>(notes.rows());
    place.setConverter(named(row -> (row.times() + " " + row.title()).strip()));
    place.setAccessibleText(Words.say("notes.bulk-place"));
    show(place, bulk.place().get());
    place.setOnAction(event -> bulk.place().set(place.getValue().place()));
    bulk.place().addListener((property, before, now) -> show(place, now));
    CheckBox byParagraph = new CheckBox(Words.say("notes.bulk-paragraph"));
    byParagraph.selectedProperty().bindBidirectional(bulk.byParagraph());
    Button file = new Button(Words.say("notes.bulk-file"));
    file.setOnAction(event -> choose());
    FlowPane choices = new FlowPane(peer, place, byParagraph, file);
    choices.getStyleClass().add(Styles.GAP_12);
    return choices;
  }

  private void show(ComboBox<PlaceRow> choice, Place place) {
    notes.rows().stream()
        .filter(row -> row.place().equals(place))
        .findFirst()
        .ifPresent(choice::setValue);
  }

  private Node remark() {
    Label remark = new Label();
    remark.textProperty().bind(bulk.remark());
    remark.setGraphic(Icon.WARNING.inLine());
    remark.getStyleClass().add(Styles.WARNING);
    remark.setWrapText(true);
    remark.visibleProperty().bind(bulk.remark().isNotEmpty());
    remark.managedProperty().bind(remark.visibleProperty());
    return remark;
  }

  private Node ticks() {
    CheckBox ticks = new CheckBox();
    ticks
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("notes.bulk-ticks", bulk.answered().size()), bulk.answered()));
    ticks.selectedProperty().bindBidirectional(bulk.ticks());
    ticks.visibleProperty().bind(Bindings.isNotEmpty(bulk.answered()));
    ticks.managedProperty().bind(ticks.visibleProperty());
    return ticks;
  }

  private Node preview() {
    ListView<NoteLine> preview = new ListView<>(bulk.lines());
    preview.getStyleClass().add(Styles.LIST);
    preview.setAccessibleText(Words.say("notes.bulk-preview"));
    preview.setCellFactory(view -> new PreviewCell(bulk));
    HBox.setHgrow(preview, Priority.ALWAYS);
    preview.setPrefWidth(0);
    return preview;
  }

  private Node foot() {
    Label count = new Label();
    count.textProperty().bind(Bindings.createStringBinding(this::counted, bulk.lines()));
    count.getStyleClass().add(Styles.MUTED);
    Button cancel = new Button(Words.say("notes.bulk-cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> stage.hide());
    keep.getStyleClass().add(Styles.PRIMARY);
    keep.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> bulk.lines().size() == bulk.alreadyThere(), bulk.lines()));
    keep.setOnAction(event -> keep());
    HBox foot = new HBox(count, ticks(), new Glue(), cancel, keep);
    foot.getStyleClass().add(Styles.GAP_8);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private String counted() {
    int there = bulk.alreadyThere();
    String fresh = Words.say("notes.bulk-count", bulk.lines().size() - there);
    return there == 0 ? fresh : Words.say("notes.bulk-count-there", fresh, there);
  }

  private void keep() {
    bulk.keep();
    notes.place().set(bulk.place().get());
    stage.hide();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.say("notes.bulk-files"), "*.txt", "*.docx"));
    File file = chooser.showOpenDialog(stage);
    if (file != null) {
      open(file.toPath());
    }
  }

  /** Shows what a file holds. */
  void open(Path file) {
    bulk.open(file, trouble -> frame.tell(Notice.of(trouble)));
  }

  /** Ctrl+Enter keeps them; a file that was copied elsewhere can be pasted here. */
  private void press(KeyEvent event) {
    List<File> copied = Clipboard.getSystemClipboard().getFiles();
    if (!event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !keep.isDisabled()) {
      keep();
      event.consume();
    } else if (event.getCode() == KeyCode.V && copied != null && !copied.isEmpty()) {
      open(copied.getFirst().toPath());
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
    event.setDropCompleted(true);
  }

  private static <T> StringConverter<@Nullable T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("Nothing is typed here");
      }
    };
  }

  /** A note as it will be: its marks, then its words. */
  private static final class PreviewCell extends WrappingCell<NoteLine> {
    private final Bulk bulk;

    PreviewCell(Bulk bulk) {
      this.bulk = bulk;
    }

    @Override
    protected Region draw(NoteLine line) {
      FlowPane marks = new FlowPane();
      marks.getStyleClass().add(Styles.GAP_4);
      marks.getChildren().setAll(line.marks().stream().map(Tokens::of).toList());
      Label words = new Label(line.text());
      words.setWrapText(true);
      if (bulk.isThere(line)) {
        marks.getChildren().add(new Chip(Words.say("notes.bulk-there"), Tone.QUIET, Icon.AGREED));
        words.getStyleClass().add(Styles.SUBTLE);
      }
      marks.setManaged(!marks.getChildren().isEmpty());
      return new VBox(marks, words);
    }
  }
}
