package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What can be done with findings and themes, each with its menu entry and keys. */
final class FindingsCommands {
  private final FindingsModel model;
  private final CardsPane cards;
  private final ObservableBooleanValue inCards;

  /**
   * The commands.
   *
   * @param inCards whether the focus is on the cards
   */
  FindingsCommands(FindingsModel model, CardsPane cards, ObservableBooleanValue inCards) {
    this.model = model;
    this.cards = cards;
    this.inCards = inCards;
  }

  /** All of them, for a part that is drawn so. */
  List<Command> all(FindingsPart part) {
    BooleanBinding fixed = Bindings.createBooleanBinding(() -> !model.isWritable());
    BooleanBinding none = model.chosen().isNull().or(fixed);
    BooleanBinding away = Bindings.not(inCards).or(none);
    BooleanBinding noFinding =
        Bindings.createBooleanBinding(
            () -> model.finding() == null || !model.isWritable(), model.editor().finding());
    return List.of(
        of("findings.command-new", "Ctrl+N", part::beginFinding).unavailableWhen(fixed),
        of("findings.command-new-theme", "Ctrl+Shift+N", this::newTheme).unavailableWhen(fixed),
        of("findings.command-record", "Ctrl+ENTER", () -> go(model.frame().agreeing()))
            .unavailableWhen(noFinding.or(model.frame().agreeing().isNull())),
        of("findings.command-recommend", "Ctrl+Shift+R", () -> go(model.frame().recommending()))
            .unavailableWhen(noFinding.or(model.frame().recommending().isNull())),
        of("findings.command-kind", "Alt+K", part::chooseKind).unavailableWhen(noFinding),
        of("findings.command-up", "Alt+UP", () -> move(-1)).unavailableWhen(none),
        of("findings.command-down", "Alt+DOWN", () -> move(1)).unavailableWhen(none),
        of("findings.command-merge", "Ctrl+M", this::merge).unavailableWhen(none),
        of("findings.command-rename", "F2", this::rename).unavailableWhen(away),
        of("findings.command-remove", "DELETE", this::remove).unavailableWhen(away),
        of("findings.command-copy", "Ctrl+Shift+C", this::copy),
        Command.of(MenuName.VIEW, "findings.command-switch", "Ctrl+G", this::turn),
        Command.of(MenuName.VIEW, "findings.command-notes", "Ctrl+E", part::turnNotes),
        Command.of(MenuName.VIEW, "findings.command-search", "Ctrl+F", part::search));
  }

  /** Adds a theme and has its name typed. */
  void newTheme() {
    model.grouping().set(Grouping.THEMES);
    model.which().set(Which.ALL);
    String name = Words.say("findings.new-theme-name");
    for (int i = 2; !model.themes().add(name); i++) {
      name = Words.say("findings.new-theme-name") + " " + i;
    }
    cards.rename(model.chosen().get());
  }

  private void rename() {
    Theme theme = model.themes().theme(model.chosen().get());
    if (theme != null && model.grouping().get() == Grouping.THEMES) {
      cards.rename(theme.id());
    }
  }

  private void remove() {
    List<Finding> findings = cards.findings();
    List<Theme> themes = cards.themes();
    if (!findings.isEmpty()) {
      model.editor().settle();
      model.acts().remove(findings);
    } else if (!themes.isEmpty()) {
      model.themes().remove(themes.getFirst());
    }
  }

  /** Two or more are needed: cards, or headings. */
  private void merge() {
    model.editor().settle();
    if (cards.findings().size() > 1) {
      model.acts().merge(cards.findings());
    } else if (cards.themes().size() > 1) {
      model.themes().merge(cards.themes());
    } else {
      model.frame().tell(Notice.told(Words.say("findings.merge-how")));
    }
  }

  private void move(int way) {
    Theme theme = model.themes().theme(model.chosen().get());
    Finding finding = model.finding();
    if (model.grouping().get() == Grouping.QUESTIONS) {
      model.frame().tell(Notice.told(Words.say("findings.order-how")));
    } else if (theme != null) {
      model.themes().move(theme, way);
    } else if (finding != null) {
      model.editor().settle();
      model.acts().move(Objects.requireNonNull(model.finding()), way);
    }
  }

  private void turn() {
    boolean themes = model.grouping().get() == Grouping.THEMES;
    model.grouping().set(themes ? Grouping.QUESTIONS : Grouping.THEMES);
  }

  private void copy() {
    String text = PlainText.of(model.rows(), model.points().get());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    long count = model.rows().stream().filter(Row.Card.class::isInstance).count();
    model.frame().tell(Notice.of(Words.say("findings.copied", count)));
  }

  private void go(ObjectProperty<@Nullable Consumer<Id>> way) {
    Consumer<Id> act = way.get();
    Finding finding = model.finding();
    if (act != null && finding != null) {
      model.editor().settle();
      act.accept(finding.id());
    }
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, key, keys, act);
  }
}
