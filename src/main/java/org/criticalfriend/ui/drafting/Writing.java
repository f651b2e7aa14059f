package org.criticalfriend.ui.drafting;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** Carries the lines of the text that is typed in to the review: its words a moment later. */
final class Writing {
  private static final Duration MOMENT = Duration.ofMillis(250);

  private final DraftingModel model;
  private final Background background;
  private final TypedText text;
  private final ReadOnlyObjectWrapper<@Nullable Step> drafted = new ReadOnlyObjectWrapper<>();
  private Piece.@Nullable Key into;
  private Background.@Nullable Running soon;
  private String step = Words.say("drafting.step-write");
  private String held = "";
  private boolean unsettled;

  Writing(DraftingModel model, Desk desk, Background background) {
    this.model = model;
    this.background = background;
    this.text = new TypedText(desk, background);
  }

  /** The piece somebody types in and that is no step yet; null where there is none. */
  @Nullable Piece unsettled() {
    return into != null && unsettled ? model.piece(into) : null;
  }

  ReadOnlyObjectProperty<@Nullable Step> drafted() {
    return drafted.getReadOnlyProperty();
  }

  /** Types into a piece from now on; what was typed into another is settled first. */
  void enter(Piece piece) {
    if (piece.key().equals(into) && (unsettled || piece.markdown().equals(held))) {
      return;
    }
    settle();
    into = piece.key();
    held = piece.markdown();
    Id id = piece.key().id();
    if (id != null) {
      text.show(
          new TypedText.Target(
              id, piece.key().sort().member(), held, now -> step(piece.key(), now)));
    }
  }

  /** Letters were typed. */
  void typed() {
    unsettled = true;
    if (soon == null) {
      soon = background.later(MOMENT, this::collect);
    }
  }

  /** Something was done that is a step by itself. */
  void act(String name) {
    String usual = step;
    step = name;
    unsettled = true;
    settle();
    step = usual;
  }

  /** Makes what was typed a step. */
  void settle() {
    collect();
    text.settle();
    unsettled = false;
    drafted.set(null);
  }

  private void collect() {
    if (soon != null) {
      soon.cancel();
      soon = null;
    }
    Piece piece = unsettled();
    if (piece != null) {
      text.text().set(markdown(piece));
      Paper paper = model.paper().get();
      drafted.set(
          paper == null
              ? null
              : Steps.of(step, piece.key(), text.text().get(), model.review(), paper));
    }
  }

  private static String markdown(Piece piece) {
    return piece.key().sort() == Piece.Sort.TITLE
        ? piece.lines().getFirst().letters().replaceAll("[\\uFFFC\\s]+", " ").strip()
        : Lines.markdown(piece.lines(), piece.markdown());
  }

  /** The step that gives a text; the piece then says what the review holds. */
  private @Nullable Step step(Piece.Key key, String now) {
    Paper paper = model.paper().get();
    Piece piece = model.piece(key);
    if (paper == null || piece == null) {
      return null;
    }
    Step made = Steps.of(step, key, now, model.review(), paper);
    if (made != null) {
      model.put(piece.holding(now));
      held = now;
      unsettled = false;
    }
    return made;
  }
}
