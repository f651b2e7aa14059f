package org.criticalfriend.ui.drafting;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.replacing.Match;
import org.criticalfriend.replacing.Query;
import org.criticalfriend.replacing.Replaced;
import org.criticalfriend.replacing.Replacing;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/**
 * Words looked for through all that the paper in front prints, and replaced where they are kept.
 * What is shown is looked for again whenever the review changes.
 */
public final class WordSearch {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DraftingModel model;
  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty("");
  private final BooleanProperty wholeWords = new SimpleBooleanProperty(false);
  private final BooleanProperty sameCase = new SimpleBooleanProperty(false);
  private final ObservableList<WordHit> hits =
      FXCollections.observableArrayList(hit -> new Observable[] {hit.ticked()});
  private final ObjectProperty<@Nullable WordHit> selected = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
  private final Set<Match> spared = new HashSet<>();
  private Background.@Nullable Running soon;
  private int asked;

  /** A search in the paper of this model. */
  public WordSearch(DraftingModel model) {
    this.model = model;
    for (Observable one : List.of(open, words, wholeWords, sameCase)) {
      one.addListener(changed -> begin());
    }
    model.desk().review().addListener((property, before, after) -> later());
    model.paper().addListener((property, before, after) -> later());
  }

  /** Whether it is asked for; nothing is looked for while it is not. */
  public BooleanProperty open() {
    return open;
  }

  /** What is looked for. */
  public StringProperty words() {
    return words;
  }

  /** What takes its place. */
  public StringProperty by() {
    return by;
  }

  /** Whether what is within a longer word is let be. */
  public BooleanProperty wholeWords() {
    return wholeWords;
  }

  /** Whether capitals must be the same. */
  public BooleanProperty sameCase() {
    return sameCase;
  }

  /** Every place, in the order in which the paper prints them. */
  public ObservableList<WordHit> hits() {
    return hits;
  }

  /** The place looked at. */
  public ObjectProperty<@Nullable WordHit> selected() {
    return selected;
  }

  /** How many places there are, in words; empty while nothing is looked for. */
  public ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /** What became of the last replacing; empty where there was none. */
  public ReadOnlyStringProperty outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether anything can be replaced. */
  public boolean isWritable() {
    return model.isWritable();
  }

  /** Ticks all places, or none. */
  public void tickAll(boolean ticked) {
    hits.forEach(hit -> hit.ticked().set(ticked));
  }

  /** Goes to the next place, after the last to the first; or the other way. */
  public void next(boolean back) {
    if (!hits.isEmpty()) {
      int now = hits.indexOf(selected.get());
      int next = now < 0 ? (back ? -1 : 0) : now + (back ? -1 : 1);
      go(hits.get(Math.floorMod(next, hits.size())));
    }
  }

  /** Selects the words in the text, in whichever section they are. */
  public void go(WordHit hit) {
    selected.set(hit);
    Paper paper = model.paper().get();
    if (paper != null) {
      model.go(PaperPlace.ofThing(paper.id(), hit.match().thing()));
      HitSpot.select(model, hit.match());
    }
  }

  /** Replaces what is ticked, all in one step. */
  public void replace() {
    Query query = query();
    keepSpared();
    Set<Match> chosen =
        hits.stream()
            .filter(hit -> hit.ticked().get())
            .map(WordHit::match)
            .collect(Collectors.toSet());
    if (query == null || chosen.isEmpty() || !isWritable()) {
      return;
    }
    model.settle();
    Review review = model.review();
    String other = by.get();
    String step = Words.say("drafting.step-replace", query.words(), other);
    ask(
        replacing -> replacing.replace(query, chosen, other),
        replaced -> take(step, replaced, chosen.size(), review));
  }

  private void take(String step, Replaced replaced, int chosen, Review review) {
    if (!model.review().equals(review)) {
      outcome.set(Words.say("drafting.search-overtaken"));
      return;
    }
    if (!replaced.changed().isEmpty()) {
      model.desk().take(Step.put(step, replaced.changed().toArray(Record[]::new)));
      model.showAgain();
    }
    int left = replaced.left().size();
    outcome.set(Words.say("drafting.search-replaced", chosen - left, left));
    later();
  }

  /** Something else is looked for. */
  private void begin() {
    spared.clear();
    outcome.set("");
    selected.set(null);
    later();
  }

  private void later() {
    if (soon != null) {
      soon.cancel();
    }
    asked++;
    soon = open.get() ? model.background().later(PAUSE, this::look) : null;
  }

  private void look() {
    soon = null;
    Query query = query();
    if (query == null) {
      hits.clear();
      count.set("");
      return;
    }
    keepSpared();
    int ask = asked;
    ask(
        replacing -> replacing.find(query),
        found -> {
          if (ask == asked) {
            show(found);
          }
        });
  }

  private void show(List<Match> found) {
    WordHit before = selected.get();
    hits.setAll(
        found.stream()
            .map(match -> new WordHit(match, number(match.thing()), !spared.contains(match)))
            .toList());
    selected.set(
        hits.stream()
            .filter(hit -> before != null && hit.match().equals(before.match()))
            .findFirst()
            .orElse(null));
    count.set(Words.say("drafting.search-found", found.size()));
  }

  private void keepSpared() {
    for (WordHit hit : hits) {
      if (hit.ticked().get()) {
        spared.remove(hit.match());
      } else {
        spared.add(hit.match());
      }
    }
  }

  private String number(Id thing) {
    PaperNumbers numbers = model.reckoning().numbers().get();
    return Stream.of(Piece.Sort.values())
        .filter(Piece.Sort::isWritten)
        .map(sort -> numbers.of(sort.letter(), thing))
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("")
        .replaceFirst("\\.$", "");
  }

  private @Nullable Query query() {
    String wanted = words.get();
    return wanted.isBlank() ? null : new Query(wanted, wholeWords.get(), sameCase.get());
  }

  private <T> void ask(Function<Replacing, T> work, Consumer<T> done) {
    Paper paper = model.paper().get();
    Review review = model.review();
    if (paper != null) {
      model
          .desk()
          .ask(
              file -> Bundles.of(file, review),
              bundle ->
                  model
                      .background()
                      .run(() -> work.apply(new Replacing(bundle, paper)), done, this::failed),
              this::failed);
    }
  }

  private void failed(Trouble trouble) {
    hits.clear();
    count.set(trouble.happened());
  }
}
