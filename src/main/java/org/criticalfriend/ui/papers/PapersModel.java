package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.FittedOutline;
import org.criticalfriend.form.OutlineFile;
import org.criticalfriend.form.OutlineForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.DraftMark;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.DraftWords;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.Bundles;
import org.criticalfriend.ui.drafting.DraftingModel;
import org.criticalfriend.ui.drafting.PaperPlace;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.issuing.Outgoing;
import org.criticalfriend.ui.returning.ReturnedModel;
import org.criticalfriend.ui.style.StyleModel;
import org.jspecify.annotations.Nullable;

/** The paper in front: which one it is, what is said of it, where it goes. */
public final class PapersModel {
  private final Desk desk;
  private final Consumer<Trouble> failed;
  private final Destination destination;
  private final WrittenFiles written;
  private final Printing printing;
  private final StyleModel style;
  private final Generation generation;
  private final Proof proof;
  private final PaperChecks checks;
  private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
  private final DraftingModel drafting;
  private final Marked marked;
  private final Outgoing outgoing;
  private final ReturnedModel returned;
  private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");
  private final ObservableList<PaperChoice> choices = FXCollections.observableArrayList();
  private final ObservableList<PaperChoice> shownChoices =
      FXCollections.unmodifiableObservableList(choices);
  private final ObservableList<String> said = FXCollections.observableArrayList();
  private final ObservableList<String> shownSaid = FXCollections.unmodifiableObservableList(said);
  private List<OutlineFile> outlines = List.of();
  private @Nullable Id chosen;

  /** The papers of the review in this frame. */
  public PapersModel(
      FrameModel frame, Background background, RememberedPlaces places, Opener opener) {
    this.desk = frame.desk();
    this.failed = trouble -> frame.tell(Notice.of(trouble));
    this.destination = new Destination(desk, places, background, failed);
    this.proof = new Proof(background, failed, destination, places);
    this.checks = new PaperChecks(frame, background, proof, places);
    this.written =
        new WrittenFiles(
            new WrittenFiles.Opening(background, opener, failed),
            destination,
            paper::get,
            checks::openJargon);
    this.printing = new Printing(background, proof, frame::tell);
    this.style = new StyleModel(desk, background, failed);
    this.drafting = new DraftingModel(desk, background, failed);
    this.generation = new Generation(background, failed, proof::lookAtFiles);
    desk.review().addListener((property, before, after) -> changed(after));
    this.marked = new Marked(frame, paper.getReadOnlyProperty(), drafting, proof);
    this.outgoing =
        Outgoing.of(frame, background, RoomAround.of(this, places.folders().data(), opener));
    this.returned =
        new ReturnedModel(frame, background, paper.getReadOnlyProperty(), drafting::settle);
    changed(desk.review().get());
    background.run(PaperChoices::outlines, this::found, failed);
  }

  /** The paper in front; null where the review has none. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return paper.getReadOnlyProperty();
  }

  /** Where the cursor stands in the paper in front; null while it stands nowhere. */
  public ObjectProperty<@Nullable PaperPlace> cursor() {
    return drafting.cursor();
  }

  /** The outline and the editor. */
  public DraftingModel drafting() {
    return drafting;
  }

  /** Puts the cursor there, in whichever paper it is. */
  public void go(PaperPlace place) {
    Paper now = paper.get();
    if (now == null || !now.id().equals(place.paper())) {
      look(place.paper());
    }
    drafting.go(place);
  }

  /** What can be chosen. */
  public ObservableList<PaperChoice> choices() {
    return shownChoices;
  }

  /** Sentences on what an outline asked for and the review has not. */
  public ObservableList<String> said() {
    return shownSaid;
  }

  /** Where files go. */
  public Destination destination() {
    return destination;
  }

  /** The printing of the paper in front. */
  Printing printing() {
    return printing;
  }

  /** How papers look. */
  public StyleModel style() {
    return style;
  }

  /** The writing of files. */
  public Generation generation() {
    return generation;
  }

  /** The pages, the remarks, and whether the files are up to date. */
  public Proof proof() {
    return proof;
  }

  /** What is to be looked at before it leaves. */
  public PaperChecks checks() {
    return checks;
  }

  /** The paper on its way to the team and the host, and what was kept of it. */
  public Outgoing outgoing() {
    return outgoing;
  }

  /** What comes back to the paper from Word. */
  public ReturnedModel returned() {
    return returned;
  }

  /** What is marked on the pages. */
  Marked marked() {
    return marked;
  }

  /** The files that were written of it. */
  public WrittenFiles written() {
    return written;
  }

  /** Whether a paper can begin here from an outline. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Looks at a paper; an outline becomes one of the review's papers first, in one undo step. */
  public void choose(PaperChoice choice) {
    switch (choice) {
      case PaperChoice.Begun begun -> look(begun.paper());
      case PaperChoice.Outline outline -> begin(outline.file());
    }
  }

  /** Looks at the paper with this id, or at this section where it is that of one. */
  void look(Id id) {
    said.clear();
    generation.rest();
    Paper holder =
        desk.review().get().papers().stream()
            .filter(one -> one.sections().stream().anyMatch(each -> each.id().equals(id)))
            .findFirst()
            .orElse(null);
    chosen = holder == null ? id : holder.id();
    changed(desk.review().get());
    if (holder != null) {
      proof.pages().mark().putFirst(id);
    }
  }

  /** What the pages of the paper say of a draft; empty where it is none. */
  public ReadOnlyStringProperty draft() {
    return draft.getReadOnlyProperty();
  }

  /** The paper becomes the next draft, of today, in one undo step. */
  public void beginNextDraft() {
    Paper now = paper.get();
    if (now != null && !draft.get().isEmpty()) {
      DraftMark next = DraftMark.after(now.draft(), desk.today());
      desk.take(
          Step.put(
              Words.say("papers.step-draft", next.number()),
              Shape.of(Paper.class).with(now, "draft", next)));
    }
  }

  /** What was said of an outline was read. */
  public void told() {
    said.clear();
  }

  /** The part is in front. */
  void arrive() {
    drafting.arrive();
    proof.watch(true, desk, paper.get());
  }

  /** Another part is in front. */
  void leave() {
    drafting.leave();
    outgoing.versions().rest();
    proof.watch(false, desk, paper.get());
  }

  /** Writes the paper as Word and PDF. */
  public void generate() {
    drafting.settle();
    Paper wanted = paper.get();
    if (wanted == null || generation.isWriting()) {
      return;
    }
    Review now = desk.review().get();
    Path folder = destination.folder().get();
    desk.ask(
        file -> bundle(file, now),
        bundle -> generation.begin(new Generation.Order(bundle, wanted, folder)),
        failed);
  }

  /** A review as it is now, with its pictures; to be called where the file may be read. */
  static Bundle bundle(ReviewFile file, Review now) {
    return Bundles.of(file, now);
  }

  private void begin(OutlineFile outline) {
    FittedOutline fitted = OutlineForm.fit(outline, desk.review().get());
    chosen = fitted.paper().id();
    generation.rest();
    desk.take(Step.put(Words.say("papers.step-begin", outline.name()), fitted.paper()));
    said.clear();
    fitted.missingKinds().forEach(kind -> said.add(Words.say("papers.missing-kind", kind)));
    said.addAll(fitted.leftOut());
  }

  private void found(List<OutlineFile> files) {
    outlines = List.copyOf(files);
    changed(desk.review().get());
  }

  private void changed(Review review) {
    List<PaperChoice> now = PaperChoices.of(review, outlines);
    if (!choices.equals(now)) {
      choices.setAll(now);
    }
    Paper wanted =
        review.papers().stream()
            .filter(one -> one.id().equals(chosen))
            .findFirst()
            .orElse(review.papers().isEmpty() ? null : review.papers().getFirst());
    if (!Objects.equals(wanted, paper.get())) {
      paper.set(wanted);
    }
    drafting.show(wanted);
    draft.set(wanted == null ? "" : DraftWords.of(review, wanted));
    proof.changed(desk, wanted);
  }
}
