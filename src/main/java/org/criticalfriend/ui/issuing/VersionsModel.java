package org.criticalfriend.ui.issuing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Background.Running;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.KeptBytes;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.Bundles;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.versions.Comparison;
import org.criticalfriend.versions.Redline.Line;
import org.criticalfriend.versions.Side;
import org.jspecify.annotations.Nullable;

/** What was kept of the paper in front: opened again as it was, and compared. */
public final class VersionsModel {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final FrameModel frame;
  private final Desk desk;
  private final Background background;
  private final Around around;
  private final KeptBytes bytes;
  private final KeptCopies copies;
  private final ObservableList<Version> versions = FXCollections.observableArrayList();
  private final ObservableList<Version> shown = FXCollections.unmodifiableObservableList(versions);
  private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
  private boolean watching;
  private @Nullable Running soon;

  /** The versions of the paper in front. */
  public VersionsModel(FrameModel frame, Background background, Around around) {
    this.frame = frame;
    this.desk = frame.desk();
    this.background = background;
    this.around = around;
    this.bytes = new KeptBytes(desk);
    this.copies = new KeptCopies(around.data());
    around.paper().addListener((property, before, after) -> changed());
    desk.review().addListener((property, before, after) -> lookSoon());
    changed();
  }

  /** The versions, the newest first. */
  public ObservableList<Version> versions() {
    return shown;
  }

  /** What changed since the newest one, in a sentence; empty where that is not known. */
  public ReadOnlyStringProperty since() {
    return since.getReadOnlyProperty();
  }

  /** The comparison that is looked at; null where none is. */
  public ReadOnlyObjectProperty<@Nullable Compared> compared() {
    return compared.getReadOnlyProperty();
  }

  /** Whether anything can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Says what changed while somebody looks. */
  public void watch(boolean looks) {
    watching = looks;
    lookSoon();
  }

  /** Looks no more for now, as when the part is left or the window closes. */
  public void rest() {
    if (soon != null) {
      soon.cancel();
      soon = null;
    }
  }

  /** Somebody answered today, or did not. */
  public void replied(Version version, int recipient, boolean answered) {
    Paper paper = around.paper().get();
    if (paper == null) {
      return;
    }
    Step step =
        Steps.reply(desk.review().get(), paper, version, recipient, answered ? desk.today() : null);
    if (step != null) {
      desk.take(step);
    }
  }

  /** Has a file opened, exactly as it was sent. */
  public void open(KeptFile file) {
    bytes.read(
        List.of(file),
        found ->
            inBackground(
                () -> {
                  around.opener().open(copies.file(file, found));
                  return file;
                }),
        this::failed);
  }

  /** Has the review opened as it was when this version was sent, only to read. */
  public void openReview(Version version) {
    String why = Words.say("issuing.as-it-was", VersionWords.day(version.date()));
    bytes.read(
        version.files(),
        found ->
            background.run(
                () -> copies.review(version, found),
                copy -> frame.reading().get().accept(copy, why),
                this::failed),
        this::failed);
  }

  /** Compares a version with the paper as it is now. */
  public void compareWithToday(Version then) {
    around.settle().run();
    String title = Words.say("issuing.since-today", VersionWords.inSentence(then));
    today(then, comparison -> compared.set(new Compared(title, comparison, true)));
  }

  /** Compares two versions. */
  public void compare(Version then, Version later) {
    Paper paper = Objects.requireNonNull(around.paper().get());
    String title =
        Words.say("issuing.from-to", VersionWords.inSentence(then), VersionWords.inSentence(later));
    List<KeptFile> files = new ArrayList<>(then.files());
    files.addAll(later.files());
    bytes.read(
        files,
        found ->
            background.run(
                () ->
                    Comparison.of(
                        Side.of(paper.id(), then, found), Side.of(paper.id(), later, found)),
                comparison -> compared.set(new Compared(title, comparison, false)),
                this::failed),
        this::failed);
  }

  /** Goes from a paragraph of the comparison to its place in the paper. */
  public void go(Line line) {
    Compared now = compared.get();
    if (now != null && now.isToday() && line.anchor() != null) {
      compared.set(null);
      around.going().accept(line.anchor());
    }
  }

  /** Puts the comparison away. */
  public void close() {
    compared.set(null);
  }

  private interface Told {
    void of(Comparison comparison);
  }

  private void today(Version then, Told told) {
    Paper paper = Objects.requireNonNull(around.paper().get());
    Review now = desk.review().get();
    bytes.read(
        then.files(),
        found ->
            desk.ask(
                file -> Bundles.of(file, now),
                bundle -> compare(then, paper, found, bundle, told),
                this::failed),
        this::failed);
  }

  private void compare(
      Version then, Paper paper, Map<String, byte[]> found, Bundle bundle, Told told) {
    background.run(
        () -> Comparison.of(Side.of(paper.id(), then, found), new Side(bundle, paper)),
        told::of,
        this::failed);
  }

  private void changed() {
    Paper paper = around.paper().get();
    List<Version> now = paper == null ? List.of() : paper.kept().reversed();
    if (!versions.equals(now)) {
      versions.setAll(now);
      since.set("");
    }
    lookSoon();
  }

  private void lookSoon() {
    rest();
    if (watching && !versions.isEmpty()) {
      soon = background.later(PAUSE, this::lookSince);
    }
  }

  /** What the newest version cannot tell any more is said when somebody compares it. */
  private void lookSince() {
    Version newest = versions.getFirst();
    String name = VersionWords.inSentence(newest);
    today(newest, comparison -> since.set(Words.say("issuing.since", name, comparison.sentence())));
  }

  private void inBackground(Callable<?> work) {
    background.run(work, done -> {}, this::failed);
  }

  private void failed(Trouble trouble) {
    frame.tell(Notice.of(trouble));
  }
}
