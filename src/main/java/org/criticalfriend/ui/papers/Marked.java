package org.criticalfriend.ui.papers;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.DraftingModel;
import org.criticalfriend.ui.drafting.PaperPlace;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** Ties the pages to the editor: each follows the other, and what is typed shows on the pages. */
final class Marked {
  private final FrameModel frame;
  private final Desk desk;
  private final ReadOnlyObjectProperty<@Nullable Paper> paper;
  private final DraftingModel drafting;
  private final Proof proof;
  private boolean following;

  Marked(
      FrameModel frame,
      ReadOnlyObjectProperty<@Nullable Paper> paper,
      DraftingModel drafting,
      Proof proof) {
    this.frame = frame;
    this.desk = frame.desk();
    this.paper = paper;
    this.drafting = drafting;
    this.proof = proof;
    drafting.drafted().addListener((property, before, after) -> typed(after));
    drafting.cursor().addListener((property, before, after) -> mark(after));
    proof.pages().mark().piece().addListener((property, before, after) -> follow(after));
  }

  /** Whether nothing is marked on the pages that another part shows. */
  BooleanBinding hasNoSource() {
    ReadOnlyObjectProperty<@Nullable Anchor> piece = proof.pages().mark().piece();
    return Bindings.createBooleanBinding(() -> Sources.part(piece.get()) == null, piece);
  }

  /** Goes to where what is marked on the pages is edited, if another part does that. */
  void goToSource() {
    Anchor piece = proof.pages().mark().piece().get();
    Id thing = Sources.thing(piece);
    PartName part = Sources.part(piece);
    if (thing != null && part != null) {
      frame.go(part, thing);
    }
  }

  /** The pages show what is typed before it is a step. */
  private void typed(@Nullable Step step) {
    Paper now = paper.get();
    if (step != null && now != null) {
      Review typed = step.on(desk.review().get());
      typed.papers().stream()
          .filter(one -> one.id().equals(now.id()))
          .forEach(one -> proof.changed(desk, typed, one));
    }
  }

  /** The pages mark what is edited. */
  private void mark(@Nullable PaperPlace place) {
    PageMark mark = proof.pages().mark();
    Id thing = place == null ? null : place.thing();
    boolean another = thing != null && !thing.equals(Sources.thing(mark.piece().get()));
    if (another && thing != null && !following) {
      mark.putFirst(thing);
    }
  }

  /** What is marked on the pages is what the editor shows. */
  private void follow(@Nullable Anchor piece) {
    PaperPlace now = drafting.cursor().get();
    Paper shown = paper.get();
    Id thing = Sources.thing(piece);
    boolean there = now != null && Objects.equals(thing, now.thing());
    if (piece != null && shown != null && !there) {
      following = true; // on its way the cursor passes the head of a section
      drafting.go(PaperPlace.ofAnchor(shown.id(), piece));
      following = false;
    }
  }
}
