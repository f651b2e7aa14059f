package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.word.HouseStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where the papers of a review are written and how their Word files look: beside the review's file
 * and in the house style, unless somebody chose otherwise, which is remembered.
 */
public final class Destination {
  private static final String FOLDER = ".folder";
  private static final String STYLE = ".style";

  private final RememberedPlaces places;
  private final Background background;
  private final Consumer<Trouble> failed;
  private final String review;
  private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> style = new ReadOnlyObjectWrapper<>();
  private final ObservableList<String> warnings = FXCollections.observableArrayList();
  private final ObservableList<String> shownWarnings =
      FXCollections.unmodifiableObservableList(warnings);

  private record Found(@Nullable Path folder, @Nullable Path style) {}

  /** The destination of this review's papers. */
  Destination(Desk desk, RememberedPlaces places, Background background, Consumer<Trouble> failed) {
    this.places = places;
    this.background = background;
    this.failed = failed;
    this.review = desk.review().get().review().id().value();
    folder.set(Objects.requireNonNullElse(desk.place().toAbsolutePath().getParent(), Path.of(".")));
    background.run(
        () -> new Found(places.find(review + FOLDER), places.find(review + STYLE)),
        this::found,
        failed);
  }

  /** The folder. */
  public ReadOnlyObjectProperty<Path> folder() {
    return folder.getReadOnlyProperty();
  }

  /** The Word document whose styles are taken; null for the house style. */
  public ReadOnlyObjectProperty<@Nullable Path> style() {
    return style.getReadOnlyProperty();
  }

  /** Sentences on what that document lacks. */
  public ObservableList<String> warnings() {
    return shownWarnings;
  }

  /** Writes to another folder from now on. */
  public void choose(Path other) {
    folder.set(other);
    remember(FOLDER, other);
  }

  /** Takes the styles of another Word document from now on, if it is one that can be taken. */
  public void chooseStyle(Path document) {
    background.run(
        () -> HouseStyle.of(document).warnings(),
        said -> {
          takeStyle(document, said);
          remember(STYLE, document);
        },
        failed);
  }

  /** Takes the house style from now on. */
  public void chooseHouseStyle() {
    takeStyle(null, List.of());
    remember(STYLE, null);
  }

  /** The look of Word files; to be called in the background. */
  static HouseStyle look(@Nullable Path document) {
    return document == null ? HouseStyle.builtIn() : HouseStyle.of(document);
  }

  private void found(Found found) {
    if (found.folder() != null) {
      folder.set(found.folder());
    }
    Path document = found.style();
    if (document != null) {
      background.run(
          () -> HouseStyle.of(document).warnings(), said -> takeStyle(document, said), failed);
    }
  }

  private void takeStyle(@Nullable Path document, List<String> said) {
    style.set(document);
    warnings.setAll(said);
  }

  private void remember(String what, @Nullable Path place) {
    background.run(
        () -> {
          places.keep(review + what, place);
          return true;
        },
        done -> {},
        failed);
  }
}
