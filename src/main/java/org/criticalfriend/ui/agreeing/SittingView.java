package org.criticalfriend.ui.agreeing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.agreeing.AgreeingModel.Phase;
import org.jspecify.annotations.Nullable;

/** One finding or recommendation, large enough for a projector, and the keys that decide on it. */
final class SittingView extends BorderPane {
  private final AgreeingModel model;
  private final MatterView matter;
  private final KeysView keys;

  /** Whether notes, dissent and the names of those present are shown; asked for by a key. */
  private final BooleanProperty told = new SimpleBooleanProperty(false);

  private @Nullable ProposalView proposal;

  SittingView(AgreeingModel model, DoubleProperty zoom) {
    this.model = model;
    this.matter = new MatterView(model, told, zoom);
    this.keys = new KeysView(model, this::evidence);
    setFocusTraversable(true);
    setAccessibleText(Words.say("agreeing.name"));
    setTop(new ProgressBarView(model));
    setCenter(matter);
    setBottom(keys);
    model.proposal().addListener((property, before, after) -> propose(after));
    model
        .matter()
        .addListener(
            (property, before, after) -> {
              if (before == null || after == null || !before.id().equals(after.id())) {
                told.set(false);
              }
              setAccessibleText(after == null ? "" : matter.aloud(after));
            });
  }

  /** Takes the focus, so that its keys are heard. */
  void arrive() {
    requestFocus();
  }

  /** Does what a key means here; false where it means nothing. */
  boolean key(KeyEvent event) {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    boolean types = focused instanceof TextInputControl;
    if (model.phase().get() != Phase.AT_WORK || event.isAltDown()) {
      return false;
    }
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.record();
      return true;
    }
    return !event.isShortcutDown() && !types && (decides(event.getCode()) || goes(event.getCode()));
  }

  private boolean decides(KeyCode code) {
    switch (code) {
      case A -> model.propose(State.AGREED);
      case C -> model.propose(State.AGREED_WITH_CHANGES);
      case N -> model.propose(State.NO_CONSENSUS);
      case P -> model.propose(State.PARKED);
      case D -> dissent();
      case U -> model.takeBack();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean goes(KeyCode code) {
    switch (code) {
      case E -> evidence();
      case RIGHT, PAGE_DOWN -> model.next();
      case LEFT, PAGE_UP -> model.previous();
      case UP -> matter.scroll(-1);
      case DOWN -> matter.scroll(1);
      case ENTER -> {
        boolean proposed = model.proposal().get() != null;
        model.record();
        return proposed;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Where others see the screen, nothing is told that is the team's own. */
  private void evidence() {
    told.set(!told.get() && !model.frame().screenShared().get());
  }

  /** Dissent belongs to a decision: the one proposed, or the one that stands. */
  private void dissent() {
    Matter asked = model.matter().get();
    if (model.proposal().get() == null && asked != null) {
      model.propose(asked.state());
    }
    if (proposal != null) {
      proposal.dissent();
    }
  }

  private void propose(@Nullable Proposal now) {
    if (now == null) {
      proposal = null;
      matter.reword(null);
      setBottom(keys);
      requestFocus();
      return;
    }
    ProposalView view = new ProposalView(model, now);
    proposal = view;
    setBottom(view);
    matter.reword(now);
    if (!now.isReworded()) {
      requestFocus();
    }
  }
}
