package org.criticalfriend.ui.timetable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What a person can have done in this part, by keys, menus and buttons alike. */
final class TimetableActs {
  private final TimetableModel model;
  private final ImportModel imports;
  private final HandOut handOut;
  private final FrameModel frame;
  private final TimetablePart part;

  TimetableActs(
      TimetableModel model,
      ImportModel imports,
      HandOut handOut,
      FrameModel frame,
      TimetablePart part) {
    this.model = model;
    this.imports = imports;
    this.handOut = handOut;
    this.frame = frame;
    this.part = part;
  }

  List<Command> commands() {
    BooleanBinding none = model.selected().isNull();
    BooleanBinding noClash =
        Bindings.createBooleanBinding(() -> model.clashes().get().isEmpty(), model.clashes());
    List<Command> all =
        new ArrayList<>(
            Command.changing(
                model.isWritable(),
                List.of(
                    command("timetable.new", "Ctrl+N", this::addNew),
                    command("timetable.remove", "DELETE", this::remove).unavailableWhen(none),
                    command("timetable.earlier", "Alt+UP", () -> moveTime(-1))
                        .unavailableWhen(none),
                    command("timetable.later", "Alt+DOWN", () -> moveTime(1)).unavailableWhen(none),
                    command("timetable.day-before", "Alt+LEFT", () -> moveDay(-1))
                        .unavailableWhen(none),
                    command("timetable.day-after", "Alt+RIGHT", () -> moveDay(1))
                        .unavailableWhen(none),
                    Command.of(MenuName.FILE, "timetable.import-file", "", this::importFile))));
    all.addAll(
        List.of(
            command("timetable.next-clash", "F8", this::nextClash).unavailableWhen(noClash),
            command("timetable.copy", "Ctrl+Shift+C", this::copy),
            Command.of(MenuName.VIEW, "timetable.switch", "", this::switchView),
            Command.of(MenuName.FILE, "timetable.print", "", this::print),
            Command.of(MenuName.FILE, "timetable.export", "", this::export)));
    return List.copyOf(all);
  }

  void addNew() {
    part.leave();
    model.addNew();
    part.edit();
  }

  void importFile() {
    FileChooser chooser = chooser("timetable.import-file", "");
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Words.say("part.timetable"), "*.csv", "*.xlsx", "*.ics"));
    chosen(chooser.showOpenDialog(window()), file -> imports.read(file.toPath()));
  }

  void print() {
    FileChooser chooser = chooser("timetable.print", "timetable.pdf");
    chooser.getExtensionFilters().add(new ExtensionFilter("PDF", "*.pdf"));
    chosen(
        chooser.showSaveDialog(window()),
        file -> handOut.print(file.toPath(), frame.screenShared().get()));
  }

  void export() {
    FileChooser chooser = chooser("timetable.export", "timetable.ics");
    chooser.getExtensionFilters().add(new ExtensionFilter("iCalendar", "*.ics"));
    chosen(chooser.showSaveDialog(window()), file -> handOut.calendar(file.toPath()));
  }

  /** Puts the timetable on the clipboard as plain text. */
  void copy() {
    String text = PlainTimetable.of(model.review());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    frame.tell(Notice.of(Words.say("timetable.copied")));
  }

  private void remove() {
    String title = model.remove();
    if (title != null) {
      Notice.Act undo = new Notice.Act(Words.say("timetable.undo"), model::undo);
      frame.tell(new Notice(Words.say("timetable.removed", title), null, undo));
      part.arrive();
    }
  }

  private void moveTime(int quarters) {
    part.leave();
    model.moveTime(quarters);
  }

  private void moveDay(int days) {
    part.leave();
    model.moveDay(days);
  }

  private void nextClash() {
    model.nextClash();
    part.arrive();
  }

  private void switchView() {
    model.table().set(!model.table().get());
  }

  private static Command command(String key, String keys, Runnable act) {
    return Command.of(MenuName.EDIT, key, keys, act);
  }

  private FileChooser chooser(String title, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say(title));
    chooser.setInitialFileName(name);
    Path folder = frame.desk().place().toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private Window window() {
    Node node = part.node();
    return node.getScene().getWindow();
  }

  private static void chosen(@Nullable File file, Consumer<File> act) {
    if (file != null) {
      act.accept(file);
    }
  }
}
