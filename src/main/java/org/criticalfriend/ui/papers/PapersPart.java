package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.DraftingPane;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.issuing.VersionsPane;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.returning.ReturnedDoor;
import org.jspecify.annotations.Nullable;

/** Draws the paper: its outline, the text of a section, and beside it the pages. */
public final class PapersPart implements Part {
  private static final double NARROW_EMS = 62;

  private final PapersModel model;
  private final BorderPane whole = new BorderPane();
  private final StackPane middle = new StackPane();
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(whole, NARROW_EMS);
  private final PaperBar bar;
  private final PagesPane pages;
  private final SidePane files;
  private final SideTabs side;
  private final OutlinesPane outlines;
  private final DraftingPane drafting;
  private final Room room;
  private final Covering covering;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();
  private final VBox top;
  private final HBox said = new HBox();
  private final ReturnedDoor door;

  /** A view of these papers. */
  public PapersPart(PapersModel model) {
    this.model = model;
    this.bar = new PaperBar(model, narrow);
    this.pages = new PagesPane(model.proof(), model.marked()::goToSource);
    this.files = new SidePane(model);
    this.side =
        new SideTabs(
            model.checks().list(),
            pages,
            files,
            new VersionsPane(model.outgoing().versions(), model.outgoing().sending()::begin));
    this.drafting = new DraftingPane(model.drafting());
    this.outlines = new OutlinesPane(model, drafting::write);
    this.room = new Room(drafting, pages, side);
    this.covering = new Covering(model.outgoing(), this::showChecks, files::chooseFolder);
    this.top = new VBox(ruler, bar, new ProgressPane(model, narrow), said);
    whole.getStyleClass().add(Styles.CONTENT);
    whole.setTop(top);
    whole.setCenter(middle);
    narrow.addListener((property, before, after) -> layOut());
    bar.side().selectedProperty().addListener((property, before, after) -> layOut());
    drafting.focusView().addListener((property, before, after) -> layOut());
    model.paper().addListener((property, before, after) -> layOut());
    model.outgoing().sending().open().addListener((property, before, after) -> cover());
    model.outgoing().versions().compared().addListener((property, before, after) -> cover());
    model.proof().unbuildable().addListener((property, before, after) -> layOut());
    model.said().addListener((ListChangeListener<String>) change -> say());
    whole.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    this.door = new ReturnedDoor(model.returned(), model.destination().folder().get(), whole);
    door.open().addListener((property, before, after) -> hint());
    layOut();
    say();
    hint();
  }

  /** Shows what others changed in a Word file of the paper in front. */
  public void takeIn(Path file) {
    model.returned().read(file);
  }

  @Override
  public PartName name() {
    return PartName.PAPER;
  }

  @Override
  public Parent node() {
    return door.whole();
  }

  @Override
  public void arrive() {
    model.arrive();
    if (door.open().get()) {
      return;
    }
    if (covering.covered().get()) {
      covering.focus();
    } else if (model.paper().get() == null) {
      outlines.focus();
    } else {
      drafting.write();
    }
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public void show(Id thing) {
    model.look(thing);
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return model.proof().pages().mark().piece().map(Sources::thing);
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  private void hint() {
    hints.setAll(door.open().get() ? ReturnedDoor.hints() : covering.hints());
  }

  @Override
  public List<Command> commands() {
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> !model.proof().files().get().isThere(), model.proof().files());
    PageShow show = model.proof().pages();
    List<Command> all = new ArrayList<>(drafting.commands());
    all.addAll(checkCommands());
    all.addAll(paperCommands(show, none));
    all.addAll(door.commands());
    List<Command> shown = new ArrayList<>(covering.beneath(all));
    shown.addAll(covering.commands(model.isWritable(), this::showVersions));
    return door.beneath(shown);
  }

  private List<Command> checkCommands() {
    return List.of(
        Command.of(MenuName.GO, "checks.next", "F8", () -> check(model.checks().list()::next)),
        Command.of(
            MenuName.GO,
            "checks.previous",
            "Shift+F8",
            () -> check(model.checks().list()::previous)),
        Command.of(MenuName.REVIEW, "checks.jargon", "", model::openJargon));
  }

  private List<Command> paperCommands(PageShow show, BooleanBinding none) {
    return List.of(
        Command.of(MenuName.REVIEW, "papers.generate", "Ctrl+Shift+W", model::generate)
            .unavailableWhen(PaperBar.cannotWrite(model)),
        Command.of(MenuName.REVIEW, "papers.open-word", "", () -> model.open(Format.DOCX))
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.open-pdf", "", () -> model.open(Format.PDF))
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.show-folder", "", model::showFolder)
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.choose-folder", "", files::chooseFolder),
        Command.of(MenuName.REVIEW, "papers.own-style", "", files::chooseStyle),
        Command.of(MenuName.REVIEW, "papers.next-draft", "", model::beginNextDraft)
            .unavailableWhen(model.draft().isEmpty()),
        Command.of(MenuName.GO, "papers.source", "", model.marked()::goToSource)
            .unavailableWhen(model.marked().hasNoSource()),
        Command.of(MenuName.VIEW, "papers.larger", "Alt+EQUALS", show::larger),
        Command.of(MenuName.VIEW, "papers.smaller", "Alt+MINUS", show::smaller),
        Command.of(MenuName.VIEW, "papers.page-width", "Alt+DIGIT0", show::pageWidth),
        Command.of(MenuName.GO, "papers.next-page", "Ctrl+PAGE_DOWN", () -> turn(1)),
        Command.of(MenuName.GO, "papers.previous-page", "Ctrl+PAGE_UP", () -> turn(-1)));
  }

  private void check(Runnable step) {
    step.run();
    showChecks();
  }

  private void showChecks() {
    bar.side().setSelected(true);
    side.focusChecks();
  }

  private void showVersions() {
    bar.side().setSelected(true);
    side.focusVersions();
  }

  private void cover() {
    layOut();
    hint();
    if (covering.covered().get()) {
      covering.focus();
    } else {
      drafting.write();
    }
  }

  private void turn(int by) {
    pages.go(model.proof().pages().current().get() + by);
  }

  private void layOut() {
    boolean paper = model.paper().get() != null;
    boolean alone = paper && drafting.focusView().get();
    Node covers = covering.wanted();
    whole.setTop(alone || covers != null ? null : top);
    if (covers != null) {
      middle.getChildren().setAll(covers);
      return;
    }
    if (!paper) {
      middle.getChildren().setAll(outlines);
      return;
    }
    room.show(narrow.get(), bar.side().isSelected(), alone);
    boolean seen = !model.proof().pages().shapes().get().isEmpty();
    room.unbuildable(seen ? null : model.proof().unbuildable().get());
    middle.getChildren().setAll(room);
  }

  private void say() {
    said.setVisible(!model.said().isEmpty());
    said.setManaged(said.isVisible());
    said.getStyleClass().setAll("cf-banner");
    Label words = new Label(model.said().stream().collect(Collectors.joining("\n")));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button read = new Button(Words.say("notice.read"));
    read.setMinWidth(Button.USE_PREF_SIZE);
    read.setOnAction(event -> model.told());
    said.getChildren().setAll(words, read);
  }

  private void key(KeyEvent event) {
    if (covering.covered().get()) {
      return;
    }
    if (event.getCode() == KeyCode.F6) {
      nextPane();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && drafting.focusView().get()) {
      drafting.focusView().set(false);
      drafting.write();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && narrow.get() && bar.side().isSelected()) {
      bar.side().setSelected(false);
      drafting.write();
      event.consume();
    }
  }

  /** From the outline to the text, to what stands beside it, to the bar, and round. */
  private void nextPane() {
    Node focused = whole.getScene().getFocusOwner();
    if (model.paper().get() == null) {
      arrive();
    } else if (isWithin(focused, drafting.outline())) {
      drafting.write();
    } else if (isWithin(focused, drafting.editor())) {
      bar.side().setSelected(true);
      side.focus();
    } else if (isWithin(focused, bar)) {
      drafting.goToOutline();
    } else {
      bar.focus();
    }
  }

  private static boolean isWithin(@Nullable Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
