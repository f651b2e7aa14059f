package org.criticalfriend.ui.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.LaidOut;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Background.Running;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.papers.PageMaking.Made;
import org.jspecify.annotations.Nullable;

/**
 * What a paper looks like now, what is remarked on it, and whether its files say the same. Laid out
 * in the background while it is in front: at once when it comes there, at the first pause after a
 * change. The newest state wins; older ones that are still being laid out are given up.
 */
public final class Proof {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Background background;
  private final PageMaking making = new PageMaking();
  private final Destination destination;
  private final RememberedPlaces places;
  private final PageShow pages;
  private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
  private final ObservableList<Remark> shownRemarks =
      FXCollections.unmodifiableObservableList(remarks);
  private final ReadOnlyObjectWrapper<FileState> files =
      new ReadOnlyObjectWrapper<>(FileState.UNKNOWN);
  private final ReadOnlyObjectWrapper<@Nullable Trouble> unbuildable =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper underway = new ReadOnlyBooleanWrapper(false);
  private boolean watching;
  private @Nullable Wanted wanted;
  private @Nullable Wanted shown;
  private @Nullable LaidOut laidOut;
  private @Nullable Pictures pictures;
  private @Nullable Running soon;
  private @Nullable Running running;

  private record Wanted(Desk desk, Review review, Paper paper) {}

  /** The pictures and the template of a review, read once while they stay the same. */
  private record Pictures(List<Picture> named, @Nullable KeptFile template, Bundle bundle) {
    static Pictures of(Bundle bundle) {
      return new Pictures(bundle.review().pictures(), bundle.review().template(), bundle);
    }

    boolean serve(Review review) {
      return named.equals(review.pictures()) && Objects.equals(template, review.template());
    }
  }

  Proof(
      Background background,
      Consumer<Trouble> failed,
      Destination destination,
      RememberedPlaces places) {
    this.background = background;
    this.places = places;
    this.destination = destination;
    this.pages = new PageShow(background, failed);
    destination.folder().addListener((property, before, after) -> lookAtFiles());
  }

  /** The pages. */
  public PageShow pages() {
    return pages;
  }

  /** The paper as its pages show it; null while there are none. */
  @Nullable LaidOut laidOut() {
    return laidOut;
  }

  /** What is remarked on the paper. */
  public ObservableList<Remark> remarks() {
    return shownRemarks;
  }

  /** What its files are worth. */
  public ReadOnlyObjectProperty<FileState> files() {
    return files.getReadOnlyProperty();
  }

  /** Why it cannot be laid out, while the pages of before are shown; null where it can. */
  public ReadOnlyObjectProperty<@Nullable Trouble> unbuildable() {
    return unbuildable.getReadOnlyProperty();
  }

  /** Whether its first pages are being laid out; later ones take the place of those seen. */
  public ReadOnlyBooleanProperty underway() {
    return underway.getReadOnlyProperty();
  }

  void watch(boolean watch, Desk desk, @Nullable Paper paper) {
    watching = watch;
    want(desk, paper);
    if (watch) {
      layOut();
      lookAtFiles();
    } else if (soon != null) {
      soon.cancel();
      soon = null;
    }
  }

  void changed(Desk desk, @Nullable Paper paper) {
    changed(desk, desk.review().get(), paper);
  }

  /** As {@link #changed(Desk, Paper)}, of a review in which something is typed and no step yet. */
  void changed(Desk desk, Review review, @Nullable Paper paper) {
    boolean other = wanted == null || paper == null || !paper.id().equals(wanted.paper().id());
    wanted = paper == null ? null : new Wanted(desk, review, paper);
    if (other) {
      files.set(FileState.UNKNOWN);
      show(null, null);
    }
    if (!watching) {
      return;
    }
    if (soon != null) {
      soon.cancel();
      soon = null;
    }
    if (other) {
      layOut();
    } else {
      soon = background.later(PAUSE, this::layOut);
    }
  }

  /** Looks whether the files say what the paper says. */
  void lookAtFiles() {
    Wanted now = wanted;
    LaidOut paper = laidOut;
    if (now == null || !now.equals(shown) || paper == null) {
      return;
    }
    Path folder = destination.folder().get();
    background.run(
        () -> state(now.paper(), paper, folder),
        state -> {
          if (now.equals(wanted) && folder.equals(destination.folder().get())) {
            files.set(state);
          }
        },
        trouble -> files.set(FileState.UNKNOWN));
  }

  private static FileState state(Paper paper, LaidOut laidOut, Path folder) {
    boolean there =
        Format.usual(paper.kind()).stream()
            .map(format -> PaperFiles.target(folder, paper.id().text(), format))
            .anyMatch(Files::exists);
    if (!there) {
      return FileState.NONE;
    }
    return laidOut.isWrittenIn(folder) ? FileState.UP_TO_DATE : FileState.CHANGED;
  }

  private void want(Desk desk, @Nullable Paper paper) {
    wanted = paper == null ? null : new Wanted(desk, desk.review().get(), paper);
  }

  private void layOut() {
    soon = null;
    Wanted now = wanted;
    if (now == null) {
      show(null, null);
      return;
    }
    if (now.equals(shown)) {
      return;
    }
    if (running != null) {
      running.cancel();
    }
    underway.set(pages.shapes().get().isEmpty());
    Pictures known = pictures;
    if (known != null && known.serve(now.review())) {
      Bundle before = known.bundle();
      layOut(now, new Bundle(now.review(), before.pictures(), before.kept()));
      return;
    }
    running =
        now.desk()
            .ask(
                file -> PapersModel.bundle(file, now.review()),
                bundle -> {
                  pictures = Pictures.of(bundle);
                  layOut(now, bundle);
                },
                trouble -> refuse(now, trouble));
  }

  private void layOut(Wanted now, Bundle bundle) {
    running =
        background.run(
            () -> making.make(bundle, now.paper()),
            made -> {
              show(now, made);
              remark(now, bundle);
            },
            trouble -> {
              refuse(now, trouble);
              remark(now, bundle);
            });
  }

  private void remark(Wanted now, Bundle bundle) {
    running =
        background.run(
            () -> new Checks(Jargon.in(places.folders().data())).of(bundle, now.paper()),
            remarks::setAll,
            trouble -> remarks.clear());
  }

  private void show(@Nullable Wanted now, @Nullable Made made) {
    underway.set(false);
    unbuildable.set(null);
    shown = now;
    laidOut = made == null ? null : made.paper();
    pages.show(
        made == null ? null : made.pages(), made == null ? PagePlaces.NONE : made.paper().places());
    if (made == null) {
      remarks.clear();
    }
    lookAtFiles();
  }

  private void refuse(Wanted now, Trouble trouble) {
    underway.set(false);
    shown = now;
    laidOut = null;
    unbuildable.set(trouble);
    files.set(FileState.UNKNOWN);
  }
}
