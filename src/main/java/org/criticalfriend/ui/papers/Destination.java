package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;

/**
 * Where the papers of a review are written: beside the review's file, unless somebody chose
 * otherwise, which is remembered.
 */
public final class Destination {
  private static final String FOLDER = ".folder";

  private final RememberedPlaces places;
  private final Background background;
  private final Consumer<Trouble> failed;
  private final String review;
  private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>();

  /** The destination of this review's papers. */
  Destination(Desk desk, RememberedPlaces places, Background background, Consumer<Trouble> failed) {
    this.places = places;
    this.background = background;
    this.failed = failed;
    this.review = desk.review().get().review().id().value();
    folder.set(Objects.requireNonNullElse(desk.place().toAbsolutePath().getParent(), Path.of(".")));
    background.run(
        () -> Optional.ofNullable(places.find(review + FOLDER)),
        found -> found.ifPresent(folder::set),
        failed);
  }

  /** The folder. */
  public ReadOnlyObjectProperty<Path> folder() {
    return folder.getReadOnlyProperty();
  }

  /** Writes to another folder from now on. */
  public void choose(Path other) {
    folder.set(other);
    remember(other);
  }

  private void remember(Path place) {
    background.run(
        () -> {
          places.keep(review + FOLDER, place);
          return true;
        },
        done -> {},
        failed);
  }
}
