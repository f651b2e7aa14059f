package org.criticalfriend.ui.opening;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.files.Holding;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.Salvaged;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.opening.Outcome.Choice;

/** Says what came of an opening, and offers what can be done. */
final class Outcomes {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

  /** What opening says of files that will never be a review. */
  private static final Set<String> WRONG_FILE =
      Set.of("CF-221", "CF-222", "CF-224", "CF-225", "CF-226", "CF-227");

  private final OpeningModel model;
  private final Asking asking;

  Outcomes(OpeningModel model, Asking asking) {
    this.model = model;
    this.asking = asking;
  }

  Outcome of(Opened opened) {
    return switch (opened) {
      case Opened.Held held -> held(held);
      case Opened.Damaged damaged -> damaged(damaged);
      case Opened.LeftLocally left -> leftLocally(left);
      case Opened.ReadOnly _, OpenReview _ ->
          throw new IllegalStateException("What can be shown is shown");
    };
  }

  /** A file that is no review, cannot be reached or could not be made. */
  Outcome of(Trouble trouble, Runnable again) {
    Choice tryAgain = new Choice(Words.say("opening.try-again"), again);
    return Outcome.of(
        trouble,
        WRONG_FILE.contains(trouble.code())
            ? List.of(chooseAnother())
            : List.of(tryAgain, chooseAnother()));
  }

  /** Something that trying again would not mend. */
  Outcome of(Trouble trouble) {
    return Outcome.of(trouble, List.of(chooseAnother()));
  }

  Outcome salvaged(Salvaged saved) {
    int things = saved.things().values().stream().mapToInt(Salvaged.Count::saved).sum();
    int lost = saved.things().values().stream().mapToInt(Salvaged.Count::lost).sum();
    String happened =
        saved.isComplete()
            ? Words.say("opening.salvaged.all", things, saved.changes())
            : Words.say("opening.salvaged.some", things, things + lost, saved.picturesLost());
    return new Outcome(
        happened,
        Words.say("opening.salvaged.safe", saved.file().getFileName()),
        "",
        List.of(new Choice(Words.say("opening.salvaged.open"), () -> model.open(saved.file()))));
  }

  private Outcome held(Opened.Held held) {
    List<Choice> choices = new ArrayList<>();
    held.copy().ifPresent(copy -> choices.add(look(copy, held.file(), held.words())));
    choices.add(new Choice(Words.say("opening.try-again"), () -> model.open(held.file())));
    if (held.who() instanceof Holding.HeldBy) {
      choices.add(new Choice(Words.say("opening.anyway"), () -> model.openAnyway(held)));
    }
    return new Outcome(held.words(), Words.say("opening.held.safe"), "", choices);
  }

  private Outcome damaged(Opened.Damaged damaged) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Words.say("opening.salvage"), () -> salvage(damaged)));
    Optional<SafetyCopy> good = damaged.lastGood();
    String why = Words.say("opening.copy-of-damaged");
    good.ifPresent(copy -> choices.add(look(copy, damaged.source(), why)));
    return Outcome.of(damaged.trouble(), choices);
  }

  private Outcome leftLocally(Opened.LeftLocally left) {
    LocalCopy copy = left.copy();
    return new Outcome(
        Words.say("opening.left", copy.original().getFileName()),
        Words.say("opening.left.safe"),
        "",
        List.of(new Choice(Words.say("opening.left.go-on"), () -> model.resume(left))));
  }

  private void salvage(Opened.Damaged damaged) {
    Path name = damaged.source().getFileName();
    String stem = String.valueOf(name).replaceFirst("\\.review$", "");
    Path suggested = damaged.source().resolveSibling(Words.say("opening.salvage.name", stem));
    asking.newReview(suggested).ifPresent(file -> model.salvage(damaged, file));
  }

  private Choice look(SafetyCopy copy, Path place, String why) {
    String taken = WHEN.format(copy.taken().atZone(ZoneId.systemDefault()));
    return new Choice(
        Words.say("opening.look", taken),
        () -> model.look(copy.file(), place, Words.say("opening.looking", taken, why)));
  }

  private Choice chooseAnother() {
    return new Choice(Words.say("opening.another"), () -> asking.review().ifPresent(model::open));
  }
}
