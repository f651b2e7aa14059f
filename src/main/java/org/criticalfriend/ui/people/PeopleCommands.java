package org.criticalfriend.ui.people;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.people.PeopleList;
import org.criticalfriend.sheets.Sheets;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What can be done with people, each with its menu entry and keys. */
final class PeopleCommands {
  private static final String CSV = "*.csv";
  private static final String XLSX = "*.xlsx";
  private final FrameModel frame;
  private final GroupsModel groups;
  private final PeopleModel people;
  private final PasteModel paste;
  private final Background background;

  PeopleCommands(
      FrameModel frame,
      GroupsModel groups,
      PeopleModel people,
      PasteModel paste,
      Background background) {
    this.frame = frame;
    this.groups = groups;
    this.people = people;
    this.paste = paste;
    this.background = background;
  }

  /** The commands, for a part that is drawn so. */
  List<Command> all(PeoplePart part) {
    BooleanBinding nobody = people.selected().isNull();
    BooleanBinding shared = frame.screenShared().not().not();
    BooleanBinding none = nobody.or(shared);
    List<Command> all =
        new ArrayList<>(
            Command.changing(
                people.isWritable(),
                List.of(
                    of("people.command-new", "Ctrl+N", part::begin).unavailableWhen(shared),
                    of("people.command-paste", "Ctrl+V", this::paste).unavailableWhen(shared),
                    of("people.command-import", "Ctrl+I", () -> open(part.window()))
                        .unavailableWhen(shared),
                    of("people.command-land", "Ctrl+ENTER", paste::land)
                        .unavailableWhen(paste.open().not().or(shared)),
                    of("people.command-move", "Ctrl+M", part::chooseGroup).unavailableWhen(none),
                    of("people.command-lead", "Ctrl+L", people::turnLead).unavailableWhen(none),
                    of("people.command-up", "Alt+UP", () -> part.move(-1)).unavailableWhen(shared),
                    of("people.command-down", "Alt+DOWN", () -> part.move(1))
                        .unavailableWhen(shared),
                    of("people.command-remove", "DELETE", part::remove).unavailableWhen(shared))));
    all.addAll(Command.changing(people.isWritable(), ofGroups(part)));
    all.add(of("people.command-export", "Ctrl+E", () -> save(part.window())));
    return List.copyOf(all);
  }

  private List<Command> ofGroups(PeoplePart part) {
    BooleanBinding noGroup = groups.chosen().isNull();
    BooleanBinding needed =
        Bindings.createBooleanBinding(
            () -> !groups.canRemove(), groups.chosen(), frame.desk().review());
    return List.of(
        of("people.command-new-group", "Ctrl+Shift+N", part::beginGroup),
        of("people.command-change-group", "Ctrl+Shift+E", part::changeGroup)
            .unavailableWhen(noGroup),
        of("people.command-remove-group", "Ctrl+DELETE", groups::remove).unavailableWhen(needed));
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, key, keys, act);
  }

  /** Takes the clipboard's text as a list. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    paste.read(text == null ? "" : text, groups.target());
  }

  /** Asks for a file and shows what is in it. */
  void open(@Nullable Window window) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("people.command-import"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.say("people.lists"), XLSX, CSV, "*.txt"));
    File file = chooser.showOpenDialog(window);
    if (file != null) {
      paste.read(file.toPath(), groups.target());
    }
  }

  private void save(@Nullable Window window) {
    if (isRefused()) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("people.command-export"));
    chooser.setInitialFileName(Words.say("people.file"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Words.say("people.workbook"), XLSX),
            new FileChooser.ExtensionFilter(Words.say("people.commas"), CSV));
    File file = chooser.showSaveDialog(window);
    if (file != null) {
      write(file.toPath());
    }
  }

  /** Names are hidden while others see the screen, so no file of them is written then. */
  private boolean isRefused() {
    boolean refused = frame.screenShared().get();
    if (refused) {
      frame.tell(Notice.warned(Words.say("people.export-hidden")));
    }
    return refused;
  }

  /** Writes the people who are shown into a file; refused while others see the screen. */
  void write(Path file) {
    if (isRefused()) {
      return;
    }
    Review review = frame.desk().review().get();
    List<Person> shown = people.people();
    background.run(
        () -> {
          Sheets.write(file, Words.say("part.people"), PeopleList.of(review, shown));
          return shown.size();
        },
        count -> frame.tell(Notice.of(Words.say("people.exported", count, file.getFileName()))),
        trouble -> frame.tell(Notice.of(trouble)));
  }
}
