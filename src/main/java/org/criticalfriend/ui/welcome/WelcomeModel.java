package org.criticalfriend.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.OpeningModel;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.settings.Settings;

/** Which page of the welcome window is shown, and what can be opened from it. */
public final class WelcomeModel {
  private final Settings settings;
  private final OpeningModel opening;
  private final Background background;
  private final Asking asking;
  private final Places places;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final List<Path> unopened = new ArrayList<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);

  /** The pages. */
  public sealed interface Page {
    /** Asks for the user's name, once. */
    record Name() implements Page {}

    /** What was opened lately, and what can be begun. */
    record Start() implements Page {}

    /**
     * A new review.
     *
     * @param form what is filled in
     */
    record New(NewReviewModel form) implements Page {}
  }

  /**
   * A review opened lately.
   *
   * @param recent what is remembered of it
   * @param there whether its file is there now
   */
  public record Row(Recent recent, boolean there) {}

  /**
   * Where things are on this machine.
   *
   * @param documents where new reviews are put
   * @param sample makes a copy of the sample, unless there is one, and says where it lies
   * @param clock tells the day
   */
  public record Places(Path documents, Supplier<Path> sample, InstantSource clock) {}

  /** A welcome to a user of these settings. */
  public WelcomeModel(
      Settings settings,
      OpeningModel opening,
      Background background,
      Asking asking,
      Places places) {
    this.settings = settings;
    this.opening = opening;
    this.background = background;
    this.asking = asking;
    this.places = places;
    page.set(settings.name().get().isEmpty() ? new Page.Name() : new Page.Start());
    settings.recent().addListener((ListChangeListener<Recent>) change -> refresh());
    refresh();
  }

  /** The page shown, unless an opening has something to tell. */
  public ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  /** The reviews opened lately, the latest first. */
  public ObservableList<Row> rows() {
    return shown;
  }

  /** What is being opened. */
  public OpeningModel opening() {
    return opening;
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(places.clock().instant(), ZoneId.systemDefault());
  }

  /** Takes the user's name; nothing where it is blank. */
  public void call(String name) {
    if (!name.isBlank()) {
      settings.call(name);
      start();
      List.copyOf(unopened).forEach(opening::open);
      unopened.clear();
    }
  }

  /** Shows what can be begun. */
  public void start() {
    page.set(settings.name().get().isEmpty() ? new Page.Name() : new Page.Start());
    refresh();
  }

  /** Shows an empty form for a new review. */
  public void begin() {
    if (isNamed()) {
      page.set(
          new Page.New(
              new NewReviewModel(opening, background, asking, places.documents(), today())));
    }
  }

  /** Shows a form for a new review that brings things from an earlier one, which is asked for. */
  public void beginFromEarlier() {
    begin();
    if (page.get() instanceof Page.New(var form)) {
      form.chooseEarlier();
    }
  }

  /** Asks for a review and opens it. */
  public void openOther() {
    if (isNamed()) {
      asking.review().ifPresent(opening::open);
    }
  }

  /** Opens a review, once the user has a name. */
  public void open(Path review) {
    if (isNamed()) {
      opening.open(review);
    } else {
      unopened.add(review);
    }
  }

  /** Opens a copy of the sample. */
  public void openSample() {
    if (isNamed()) {
      background.run(places.sample()::get, opening::open, opening::tell);
    }
  }

  /** Forgets a review that was opened lately; its file stays. */
  public void forget(Row row) {
    settings.forget(row.recent().file());
  }

  /**
   * Looks again which of the files are there; a share that does not answer holds nothing up. Until
   * that is known, a file is where it was last.
   */
  public void refresh() {
    List<Recent> recent = List.copyOf(settings.recent());
    Set<Path> missing =
        rows.stream()
            .filter(row -> !row.there())
            .map(row -> row.recent().file())
            .collect(Collectors.toSet());
    show(recent.stream().map(one -> new Row(one, !missing.contains(one.file()))).toList());
    background.run(
        () -> recent.stream().map(one -> new Row(one, Files.exists(one.file()))).toList(),
        this::show,
        failed -> {});
  }

  /** Rows that stay as they are are not drawn anew. */
  private void show(List<Row> found) {
    if (!rows.equals(found)) {
      rows.setAll(found);
    }
  }

  private boolean isNamed() {
    return !settings.name().get().isEmpty();
  }
}
