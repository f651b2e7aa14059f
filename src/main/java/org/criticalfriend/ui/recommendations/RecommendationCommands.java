package org.criticalfriend.ui.recommendations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Hint;

/** What can be done with recommendations, in the menus and by keys. */
final class RecommendationCommands {
  private final RecommendationsModel model;
  private final RecommendationsPart part;

  RecommendationCommands(RecommendationsModel model, RecommendationsPart part) {
    this.model = model;
    this.part = part;
  }

  List<Command> all() {
    BooleanBinding noAdvice = noAdvice();
    return List.of(
        of("new", "Ctrl+N", part::begin),
        of("begin", "Ctrl+ENTER", part::beginFrom).unavailableWhen(noFinding()),
        of("open", "F2", part::open).unavailableWhen(noAdvice),
        of("link", "Ctrl+L", part::link).unavailableWhen(nothing()),
        of("essential", "Ctrl+E", model::turnEssential).unavailableWhen(noAdvice),
        of("up", "Alt+UP", () -> model.order(-1)).unavailableWhen(noAdvice),
        of("down", "Alt+DOWN", () -> model.order(1)).unavailableWhen(noAdvice),
        of("merge", "Ctrl+M", part::merge).unavailableWhen(noAdvice),
        of("remove", "Ctrl+DELETE", model::remove).unavailableWhen(noAdvice),
        of("loose", "Alt+L", part::nextLooseEnd),
        of("group", "Ctrl+G", this::turnGroup),
        Command.of(MenuName.VIEW, "recommendations.command-search", "Ctrl+F", part::search),
        of("copy", "Ctrl+Shift+C", part::copy));
  }

  /** The keys that matter where the cursor is now. */
  static List<Hint> hints(RecommendationsModel model) {
    var picking = model.picking().get();
    if (picking != null) {
      boolean merges = picking.deed() == Picking.Deed.MERGE;
      String does = merges ? "recommendations.hint-merge" : "recommendations.hint-pick";
      return List.of(hint("Enter", does), hint("Esc", "recommendations.hint-stop"));
    }
    Hint loose = hint("Alt+L", "recommendations.hint-loose");
    if (model.finding() != null) {
      return List.of(
          hint("Ctrl+Enter", "recommendations.hint-begin"),
          hint("L", "recommendations.hint-link"),
          hint("→", "recommendations.hint-side"),
          hint("Ctrl+N", "recommendations.hint-new"),
          loose);
    }
    return List.of(
        hint("Enter", "recommendations.hint-edit"),
        hint("L", "recommendations.hint-link"),
        hint("!", "recommendations.hint-essential"),
        new Hint(List.of("Alt+↑", "Alt+↓"), Words.say("recommendations.hint-order")),
        hint("M", "recommendations.hint-merge"),
        loose);
  }

  private static Hint hint(String key, String words) {
    return Hint.of(key, Words.say(words));
  }

  private void turnGroup() {
    Shown shown = model.twins().shown().get();
    model.twins().shown().set(shown.grouped(!shown.byCategory()));
  }

  private BooleanBinding noAdvice() {
    return Bindings.createBooleanBinding(
        () -> model.recommendation() == null, model.twins().cursor());
  }

  private BooleanBinding noFinding() {
    return Bindings.createBooleanBinding(() -> model.finding() == null, model.twins().cursor());
  }

  private BooleanBinding nothing() {
    return Bindings.createBooleanBinding(
        () -> model.twins().cursor().get().id() == null, model.twins().cursor());
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, "recommendations.command-" + key, keys, act);
  }
}
