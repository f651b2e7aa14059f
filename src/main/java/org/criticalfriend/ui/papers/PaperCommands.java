package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;

/** What can be done to the paper in front, apart from writing and sending it. */
final class PaperCommands {
  private final PapersModel model;
  private final PagesPane pages;
  private final Runnable chooseFolder;
  private final Runnable print;
  private final Runnable showChecks;

  /**
   * Such commands.
   *
   * @param chooseFolder asks for another folder
   * @param print has the paper printed
   * @param showChecks shows the remarks beside the paper
   */
  PaperCommands(
      PapersModel model,
      PagesPane pages,
      Runnable chooseFolder,
      Runnable print,
      Runnable showChecks) {
    this.model = model;
    this.pages = pages;
    this.chooseFolder = chooseFolder;
    this.print = print;
    this.showChecks = showChecks;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>(checks());
    all.addAll(files());
    all.addAll(seeing());
    return all;
  }

  private List<Command> checks() {
    return List.of(
        Command.of(MenuName.GO, "checks.next", "F8", () -> check(model.checks().list()::next)),
        Command.of(
            MenuName.GO,
            "checks.previous",
            "Shift+F8",
            () -> check(model.checks().list()::previous)),
        Command.of(MenuName.REVIEW, "checks.jargon", "", model.written()::openJargon));
  }

  private void check(Runnable step) {
    step.run();
    showChecks.run();
  }

  private List<Command> files() {
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> !model.proof().files().get().isThere(), model.proof().files());
    return List.of(
        Command.of(MenuName.REVIEW, "papers.generate", "Ctrl+Shift+W", model::generate)
            .unavailableWhen(PaperBar.cannotWrite(model)),
        Command.of(MenuName.REVIEW, "papers.open-word", "", () -> open(Format.DOCX))
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.open-pdf", "", () -> open(Format.PDF))
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.show-folder", "", model.written()::showFolder)
            .unavailableWhen(none),
        Command.of(MenuName.REVIEW, "papers.choose-folder", "", chooseFolder),
        Command.of(MenuName.REVIEW, "style.open", "Ctrl+Shift+Y", model.style()::begin)
            .unavailableWhen(model.paper().isNull()),
        Command.of(MenuName.FILE, "papers.print", "Ctrl+P", print)
            .unavailableWhen(model.paper().isNull()),
        Command.of(MenuName.REVIEW, "papers.next-draft", "", model::beginNextDraft)
            .unavailableWhen(model.draft().isEmpty()));
  }

  private void open(Format format) {
    model.written().open(format);
  }

  private List<Command> seeing() {
    PageShow show = model.proof().pages();
    return List.of(
        Command.of(MenuName.GO, "papers.source", "", model.marked()::goToSource)
            .unavailableWhen(model.marked().hasNoSource()),
        Command.of(MenuName.VIEW, "papers.larger", "Alt+EQUALS", show::larger),
        Command.of(MenuName.VIEW, "papers.smaller", "Alt+MINUS", show::smaller),
        Command.of(MenuName.VIEW, "papers.page-width", "Alt+DIGIT0", show::pageWidth),
        Command.of(MenuName.VIEW, "papers.whole-page", "Alt+DIGIT9", pages::wholePage),
        Command.of(MenuName.GO, "papers.next-page", "Ctrl+PAGE_DOWN", () -> turn(1)),
        Command.of(MenuName.GO, "papers.previous-page", "Ctrl+PAGE_UP", () -> turn(-1)));
  }

  private void turn(int by) {
    pages.go(model.proof().pages().current().get() + by);
  }
}
