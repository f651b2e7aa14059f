package org.criticalfriend.ui.tonight;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.look.ProseText;

/** What a person can have done in this part, by keys, menus and buttons alike. */
final class TonightActs {
  private final TonightModel model;
  private final FrameModel frame;
  private final TonightPart part;
  private final PeerPages pages;

  TonightActs(TonightModel model, FrameModel frame, Background background, TonightPart part) {
    this.model = model;
    this.frame = frame;
    this.part = part;
    this.pages = new PeerPages(background, frame::tell);
  }

  List<Command> commands() {
    return List.of(
        Command.of(MenuName.REVIEW, "tonight.plan", "Ctrl+ENTER", part::plan)
            .unavailableWhen(frame.screenShared().or(nothing())),
        Command.of(MenuName.FILE, "tonight.print", "Ctrl+P", this::print)
            .unavailableWhen(nothing()),
        Command.of(MenuName.EDIT, "tonight.copy", "Ctrl+Shift+C", this::copy)
            .unavailableWhen(nothing()),
        Command.of(MenuName.VIEW, "tonight.whose", "", this::switchWhose));
  }

  /** Whether there is nothing to plan, print or copy. */
  BooleanBinding nothing() {
    return Bindings.createBooleanBinding(
        () -> {
          Evening evening = model.evening().get();
          return evening == null || evening.grid().rows().isEmpty() || evening.next() == null;
        },
        model.evening());
  }

  void print() {
    Evening evening = model.evening().get();
    LocalDate day = evening == null ? null : evening.next();
    if (day == null) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("tonight.print"));
    chooser.setInitialFileName(Words.say("tonight.print-name", day) + ".pdf");
    chooser.getExtensionFilters().add(new ExtensionFilter("PDF", "*.pdf"));
    Path folder = frame.desk().place().toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File chosen = chooser.showSaveDialog(part.node().getScene().getWindow());
    if (chosen != null) {
      pages.print(model.review(), day, chosen.toPath());
    }
  }

  void copy() {
    Evening evening = model.evening().get();
    if (evening != null) {
      String text =
          PlainEvening.of(evening, prose -> new ProseText(prose, evening.review()).plain());
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      frame.tell(Notice.of(Words.say("tonight.copied")));
    }
  }

  private void switchWhose() {
    model.own().set(!model.own().get());
  }
}
