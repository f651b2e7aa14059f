package org.criticalfriend.ui.papers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.issuing.Outgoing;
import org.criticalfriend.ui.issuing.RedlineView;
import org.criticalfriend.ui.issuing.SendView;
import org.jspecify.annotations.Nullable;

/** What stands in the room in place of the paper: its sending, or a comparison. */
final class Covering {
  private final Outgoing outgoing;
  private final SendView sending;
  private final RedlineView redline;
  private final BooleanBinding covered;

  /**
   * Such places.
   *
   * @param toChecks shows the remarks beside the paper
   * @param chooseFolder asks for another folder
   */
  Covering(Outgoing outgoing, Runnable toChecks, Runnable chooseFolder) {
    this.outgoing = outgoing;
    this.sending = new SendView(outgoing.sending(), toChecks, chooseFolder);
    this.redline = new RedlineView(outgoing.versions());
    this.covered = outgoing.sending().open().or(outgoing.versions().compared().isNotNull());
  }

  /** Whether one of them is wanted. */
  BooleanBinding covered() {
    return covered;
  }

  /** The one that is wanted; null where it is the paper itself. */
  @Nullable Node wanted() {
    if (outgoing.sending().open().get()) {
      return sending;
    }
    return outgoing.versions().compared().get() == null ? null : redline;
  }

  /** Puts the focus into what is wanted. */
  void focus() {
    if (outgoing.sending().open().get()) {
      sending.focus();
    } else {
      redline.focus();
    }
  }

  /** The keys that matter now. */
  List<Hint> hints() {
    if (outgoing.sending().open().get()) {
      return List.of(
          Hint.of("Ctrl+Enter", Words.say("issuing.hint-send")),
          Hint.of("Esc", Words.say("issuing.cancel")));
    }
    if (covered.get()) {
      return List.of(
          Hint.of("Enter", Words.say("issuing.hint-go")),
          Hint.of("Esc", Words.say("issuing.redline.close")));
    }
    return List.of(
        Hint.of("Ctrl+B", Words.say("drafting.bold")),
        new Hint(List.of("Alt+\u2191", "Alt+\u2193"), Words.say("papers.hint.move")),
        Hint.of("Ctrl+Enter", Words.say("drafting.insert")),
        Hint.of("Ctrl+Shift+N", Words.say("drafting.footnote")),
        Hint.of("Alt+W", Words.say("drafting.why")),
        Hint.of("F11", Words.say("papers.hint.focus")),
        Hint.of("F8", Words.say("checks.next")),
        Hint.of("F6", Words.say("papers.hint.pane")));
  }

  /** What begins them; {@code versions} shows what was kept. */
  List<Command> commands(boolean writable, Runnable versions) {
    return List.of(
        Command.of(MenuName.REVIEW, "issuing.command", "Ctrl+Shift+I", outgoing.sending()::begin)
            .unavailableWhen(
                writable
                    ? outgoing.sending().paper().isNull().or(covered)
                    : new SimpleBooleanProperty(true)),
        Command.of(MenuName.GO, "issuing.versions", "", versions).unavailableWhen(covered));
  }

  /** These commands of the part, none of which can be done while the paper is not seen. */
  List<Command> beneath(List<Command> commands) {
    return commands.stream()
        .map(
            one ->
                one.unavailableWhen(
                    Bindings.createBooleanBinding(
                        () -> covered.get() || one.unavailable().get(),
                        covered,
                        one.unavailable())))
        .toList();
  }
}
