package org.criticalfriend.ui.drafting;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.editing.Line;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Keeps the numbers and the word counts of the paper true, reckoned in the background. */
public final class Reckoning {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final DraftingModel model;
  private final Desk desk;
  private final Background background;
  private final ReadOnlyObjectWrapper<PaperNumbers> numbers =
      new ReadOnlyObjectWrapper<>(PaperNumbers.NONE);
  private final ReadOnlyObjectWrapper<Map<Id, Integer>> words =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Background.@Nullable Running soon;

  private record Reckoned(@Nullable PaperNumbers numbers, Map<Id, Integer> words) {}

  Reckoning(DraftingModel model, Desk desk, Background background) {
    this.model = model;
    this.desk = desk;
    this.background = background;
  }

  /** The numbers as of the latest paper that could be built. */
  ReadOnlyObjectProperty<PaperNumbers> numbers() {
    return numbers.getReadOnlyProperty();
  }

  /** How many words each section has, without what stands beneath it. */
  public ReadOnlyObjectProperty<Map<Id, Integer>> words() {
    return words.getReadOnlyProperty();
  }

  /** The number of a section's heading, without a dot behind it; empty where it has none. */
  public String of(Section section) {
    return numbers.get().of('s', section.id()).replaceFirst("\\.$", "");
  }

  /** How many words there are in all. */
  public int allWords() {
    return words.get().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The paper, or something it prints, is another. */
  void changed(@Nullable Paper paper) {
    if (soon != null) {
      soon.cancel();
      soon = null;
    }
    if (paper != null) {
      soon = background.later(PAUSE, () -> reckon(model.review(), paper));
    }
  }

  private void reckon(Review review, Paper paper) {
    soon = null;
    desk.ask(file -> Bundles.of(file, review), bundle -> reckon(bundle, paper), trouble -> {});
  }

  private void reckon(Bundle bundle, Paper paper) {
    background.run(
        () -> new Reckoned(numbers(bundle, paper), words(bundle.review(), paper)),
        reckoned -> {
          words.set(reckoned.words());
          if (reckoned.numbers() != null) {
            numbers.set(reckoned.numbers());
          }
        },
        trouble -> {});
  }

  /** Null where the paper cannot be built, which the pages tell. */
  private static @Nullable PaperNumbers numbers(Bundle bundle, Paper paper) {
    try {
      return PaperNumbers.of(PaperBuilder.build(bundle, paper));
    } catch (RuntimeException unbuildable) {
      return null;
    }
  }

  private static Map<Id, Integer> words(Review review, Paper paper) {
    Map<Id, Integer> words = new HashMap<>();
    for (Section section : paper.sections()) {
      List<Piece> pieces = Pieces.of(review, paper, section, List.of());
      words.put(section.id(), pieces.stream().mapToInt(Reckoning::words).sum());
    }
    return words;
  }

  private static int words(Piece piece) {
    return piece.key().sort() == Piece.Sort.SHOWN
        ? 0
        : piece.lines().stream().map(Line::letters).mapToInt(WordCount::of).sum();
  }
}
