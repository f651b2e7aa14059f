package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.drafting.DraftingPane;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.issuing.VersionsPane;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.returning.ReturnedDoor;
import org.criticalfriend.ui.style.StylePane;
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
  private final StylePane styles;
  private final Room room;
  private final Covering covering;
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();
  private final VBox top;
  private final ReturnedDoor door;

  /** A view of these papers. */
  public PapersPart(PapersModel model) {
    this.model = model;
    this.bar = new PaperBar(model, narrow);
    this.pages = new PagesPane(model.proof(), model.marked()::goToSource, this::print);
    this.files = new SidePane(model);
    this.side =
        new SideTabs(
            model.checks().list(),
            pages,
            files,
            new VersionsPane(model.outgoing().versions(), model.outgoing().sending()::begin));
    this.drafting = new DraftingPane(model.drafting());
    this.outlines = new OutlinesPane(model, drafting::write);
    this.styles = new StylePane(model.style());
    PageShow show = model.proof().pages();
    this.room = new Room(drafting, pages, side, show.wide());
    this.covering = new Covering(model.outgoing(), this::showChecks, files::chooseFolder);
    this.top = new VBox(ruler, bar, new ProgressPane(model, narrow), new SaidBanner(model));
    whole.getStyleClass().add(Styles.CONTENT);
    whole.setTop(top);
    whole.setCenter(middle);
    listen();
    model.style().open().addListener((property, before, after) -> dress(after));
    model.outgoing().sending().open().addListener((property, before, after) -> cover());
    model.outgoing().versions().compared().addListener((property, before, after) -> cover());
    model.proof().unbuildable().addListener((property, before, after) -> layOut());
    whole.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    this.door = new ReturnedDoor(model.returned(), model.destination().folder().get(), whole);
    door.open().addListener((property, before, after) -> hint());
    layOut();
    hint();
  }

  private void listen() {
    narrow.addListener((property, before, after) -> layOut());
    bar.side().selectedProperty().addListener((property, before, after) -> layOut());
    drafting.focusView().addListener((property, before, after) -> layOut());
    model.paper().addListener((property, before, after) -> layOut());
    model.proof().pages().wide().addListener((property, before, after) -> layOut());
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
    List<Command> all = new ArrayList<>(drafting.commands());
    all.addAll(
        new PaperCommands(model, pages, files::chooseFolder, this::print, this::showChecks).all());
    all.addAll(door.commands());
    List<Command> shown = new ArrayList<>(covering.beneath(all));
    shown.addAll(covering.commands(model.isWritable(), this::showVersions));
    return door.beneath(shown);
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

  private void dress(boolean begun) {
    layOut();
    if (begun) {
      side.focusPages();
      styles.focus();
    } else {
      drafting.write();
    }
  }

  private void print() {
    model.printing().begin(whole.getScene().getWindow());
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
    Node style = model.style().open().get() ? styles : null;
    room.show(narrow.get(), bar.side().isSelected(), alone, style);
    boolean seen = !model.proof().pages().shapes().get().isEmpty();
    room.unbuildable(seen ? null : model.proof().unbuildable().get());
    middle.getChildren().setAll(room);
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
    } else if (isWithin(focused, drafting.editor()) || isWithin(focused, styles)) {
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
