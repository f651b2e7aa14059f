package org.criticalfriend.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.OpeningModel;
import org.jspecify.annotations.Nullable;

/** Makes a new review of a host, its dates and questions. */
public final class NewReviewModel {
  private final OpeningModel opening;
  private final Background background;
  private final Asking asking;
  private final Path folder;
  private final StringProperty host = new SimpleStringProperty("");
  private final StringProperty theme = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> starts;
  private final ObjectProperty<@Nullable LocalDate> ends;
  private final StringProperty questions = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Path> file;
  private final ReadOnlyObjectWrapper<@Nullable Earlier> earlier = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean placeChosen;

  /**
   * A form that is empty but for its dates.
   *
   * @param folder where a new review is put unless another place is chosen
   */
  public NewReviewModel(
      OpeningModel opening, Background background, Asking asking, Path folder, LocalDate today) {
    this.opening = opening;
    this.background = background;
    this.asking = asking;
    this.folder = folder;
    this.starts = new SimpleObjectProperty<>(today);
    this.ends = new SimpleObjectProperty<>(today.plusDays(1));
    this.file = new ReadOnlyObjectWrapper<>(suggested());
    host.addListener((property, before, after) -> suggest());
    starts.addListener((property, before, after) -> startsMoved(before, after));
  }

  /** The name of the host. */
  public StringProperty host() {
    return host;
  }

  /** What the review is about; may stay empty. */
  public StringProperty theme() {
    return theme;
  }

  /** The first day on site. */
  public ObjectProperty<@Nullable LocalDate> starts() {
    return starts;
  }

  /** The last day on site. */
  public ObjectProperty<@Nullable LocalDate> ends() {
    return ends;
  }

  /** The key questions, one a line; may stay empty. */
  public StringProperty questions() {
    return questions;
  }

  /** How many questions there are so far. */
  public int questionCount() {
    return lines().size();
  }

  /** Where the review will lie. */
  public ReadOnlyObjectProperty<Path> file() {
    return file.getReadOnlyProperty();
  }

  /** What an earlier review brings, in words; empty where there is none. */
  public ReadOnlyStringProperty brings() {
    ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
    words.bind(Bindings.createStringBinding(() -> brings(earlier.get()), earlier));
    return words.getReadOnlyProperty();
  }

  /** What is wrong with the earlier review; empty where nothing is. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Why no review can be made yet; empty where one can. */
  public String missing() {
    LocalDate first = starts.get();
    LocalDate last = ends.get();
    if (host.get().isBlank()) {
      return Words.say("new.missing.host");
    }
    if (first == null || last == null) {
      return Words.say("new.missing.dates");
    }
    return last.isBefore(first) ? Words.say("new.missing.order") : "";
  }

  /** Whether something is missing. */
  public BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(() -> !missing().isEmpty(), host, starts, ends);
  }

  /** Asks where it is to lie. */
  public void choosePlace() {
    asking
        .newReview(file.get())
        .ifPresent(
            chosen -> {
              placeChosen = true;
              file.set(chosen);
            });
  }

  /** Asks for an earlier review to bring things from. */
  public void chooseEarlier() {
    asking.review().ifPresent(this::bringFrom);
  }

  /** Brings things from this earlier review. */
  public void bringFrom(Path review) {
    problem.set("");
    background.run(
        () -> new Earlier(review, read(review)),
        earlier::set,
        trouble -> problem.set(trouble.happened() + " " + trouble.todo()));
  }

  /** Brings nothing after all. */
  public void bringNothing() {
    earlier.set(null);
  }

  /** Makes the review and opens it; nothing while something is missing. */
  public void make() {
    LocalDate first = starts.get();
    LocalDate last = ends.get();
    if (missing().isEmpty() && first != null && last != null) {
      Beginning beginning =
          new Beginning(host.get().strip(), theme.get().strip(), first, last, lines());
      opening.make(file.get(), beginning.review(earlier.get()));
    }
  }

  private static Review read(Path review) {
    try (ReviewFile view = ReviewFile.view(review)) {
      return view.review().review();
    }
  }

  private static String brings(@Nullable Earlier from) {
    return from == null
        ? ""
        : Words.say(
            "new.brings",
            from.review().review().host().name(),
            from.review().people().size(),
            from.review().keyQuestions().size(),
            from.recommendations().size(),
            from.actions().size());
  }

  private List<String> lines() {
    return questions
        .get()
        .lines()
        .map(line -> line.strip().replaceFirst("^(\\d{1,2}[.):]|[-*•])\\s+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Moves the last day along, so that nobody has to set both. */
  private void startsMoved(@Nullable LocalDate before, @Nullable LocalDate after) {
    LocalDate last = ends.get();
    if (before != null && after != null && last != null) {
      ends.set(last.plusDays(after.toEpochDay() - before.toEpochDay()));
    }
    suggest();
  }

  private void suggest() {
    if (!placeChosen) {
      file.set(suggested());
    }
  }

  /** A name that is free, and harmless on every system. */
  private Path suggested() {
    LocalDate first = starts.get();
    String named =
        host.get().replaceAll("[^\\p{L}\\p{M}\\p{N} '-]+", " ").strip().replaceAll(" +", " ");
    String stem =
        List.of(
                named.isEmpty() ? Words.say("new.unnamed") : named,
                first == null ? "" : Integer.toString(first.getYear()))
            .stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    Path free = folder.resolve(stem + ".review");
    for (int next = 2; Files.exists(free); next++) {
      free = folder.resolve(stem + " " + next + ".review");
    }
    return free;
  }
}
