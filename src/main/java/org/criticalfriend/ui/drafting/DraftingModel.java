package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/**
 * The section in the editor: its texts as lines, where the caret stands, and what is done to them.
 * What is typed is kept each second and becomes one named step, as in every other field.
 */
public final class DraftingModel {
  private final Desk desk;
  private final Background background;
  private final Consumer<Trouble> failed;
  private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Id> section = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<Piece>> page = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Caret> caret = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable PaperPlace> cursor = new SimpleObjectProperty<>();
  private final Writing writing;
  private final Reckoning reckoning;
  private final Blocks blocks = new Blocks(this);
  private final Outline outline;

  /**
   * The editor of the papers on this desk.
   *
   * @param failed is told what went wrong
   */
  public DraftingModel(Desk desk, Background background, Consumer<Trouble> failed) {
    this.desk = desk;
    this.background = background;
    this.failed = failed;
    this.writing = new Writing(this, desk, background);
    this.reckoning = new Reckoning(this, desk, background);
    this.outline = new Outline(this);
    section.addListener((property, before, after) -> chosen());
  }

  /** The paper. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return paper.getReadOnlyProperty();
  }

  /** The section that is edited; null where the paper has none. */
  public ObjectProperty<@Nullable Id> section() {
    return section;
  }

  /** The texts of the section, from top to bottom. */
  public ReadOnlyObjectProperty<List<Piece>> page() {
    return page.getReadOnlyProperty();
  }

  /** Where somebody types; null where nothing can be typed. */
  public ReadOnlyObjectProperty<@Nullable Caret> caret() {
    return caret.getReadOnlyProperty();
  }

  /** Where that is in the paper. */
  public ObjectProperty<@Nullable PaperPlace> cursor() {
    return cursor;
  }

  /** What is typed and no step yet, as the step it would be; null where nothing is. */
  public ReadOnlyObjectProperty<@Nullable Step> drafted() {
    return writing.drafted();
  }

  /** The numbers the paper prints, as far as it is built. */
  public Reckoning reckoning() {
    return reckoning;
  }

  /** The outline of the paper. */
  public Outline outline() {
    return outline;
  }

  /** Splitting and joining of whole paragraphs. */
  public Blocks blocks() {
    return blocks;
  }

  /** Whether anything can be written. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The review as it is now. */
  public Review review() {
    return desk.review().get();
  }

  /** The desk. */
  Desk desk() {
    return desk;
  }

  Background background() {
    return background;
  }

  void fail(Trouble trouble) {
    failed.accept(trouble);
  }

  /** Shows a paper as it is now; null for none. */
  public void show(@Nullable Paper now) {
    Paper before = paper.get();
    boolean other = now == null || before == null || !now.id().equals(before.id());
    if (other) {
      settle();
    }
    paper.set(now);
    Id wanted = section.get();
    if (now == null || (Sections.find(now, wanted) == null)) {
      section.set(now == null || now.sections().isEmpty() ? null : now.sections().getFirst().id());
    } else {
      layOut();
    }
    reckoning.changed(now);
  }

  /** The paper is in front. */
  public void arrive() {
    reckoning.watch(true);
  }

  /** Another part is in front: what was typed becomes a step. */
  public void leave() {
    settle();
    reckoning.watch(false);
  }

  /** Makes what was typed a step. */
  public void settle() {
    writing.settle();
  }

  /** The piece of a key; null where it is not on the page. */
  public @Nullable Piece piece(Piece.Key key) {
    return page.get().stream().filter(piece -> piece.key().equals(key)).findFirst().orElse(null);
  }

  /** Somebody put the caret there, or selected up to there. */
  public void select(Piece.Key key, Spot from, Spot to) {
    Piece piece = piece(key);
    if (piece == null || !key.sort().isWritten()) {
      leaveText();
      return;
    }
    writing.enter(piece);
    caret.set(new Caret(key, new Draft(piece.lines(), from, to)));
    tell();
  }

  /** The caret is nowhere that can be written, or the selection is in several texts. */
  public void leaveText() {
    settle();
    caret.set(null);
  }

  /** Letters were typed: the lines of a text as they stand in the editor, and the caret in them. */
  public void typed(Piece.Key key, List<Line> lines, Spot at) {
    Piece piece = piece(key);
    if (piece != null && key.sort().isWritten()) {
      writing.enter(piece);
      put(piece.with(lines));
      caret.set(new Caret(key, Draft.at(lines, at)));
      writing.typed();
    }
  }

  /** Does something to the text the caret is in, as a step of its own. */
  public void act(String step, UnaryOperator<Draft> act) {
    Caret now = caret.get();
    Piece piece = now == null ? null : piece(now.piece());
    if (now == null || piece == null || !isWritable()) {
      return;
    }
    Draft after = Objects.requireNonNull(act.apply(now.draft()));
    if (!after.equals(now.draft())) {
      boolean sameText = after.lines().equals(now.draft().lines());
      writing.settle();
      put(Objects.requireNonNullElse(piece(now.piece()), piece).with(after.lines()));
      caret.set(new Caret(now.piece(), after));
      if (!sameText) {
        writing.act(step);
      }
      tell();
    }
  }

  /** Puts the caret into the text of a thing of this section; its beginning where none is said. */
  public void place(Id thing, int line, int at) {
    for (Piece piece : page.get()) {
      if (thing.equals(piece.key().id())) {
        int row = Math.clamp(line, 0, piece.lines().size() - 1);
        select(piece.key(), new Spot(row, at), new Spot(row, at));
      }
    }
  }

  /** Goes to a place of the paper in front. */
  public void go(PaperPlace place) {
    Id wanted = Places.section(place, paper.get(), review());
    if (wanted != null) {
      section.set(wanted);
      Id thing = Places.thing(place, page.get());
      place(thing == null ? wanted : thing, place.block(), 0);
    }
  }

  /** Takes a step that changes the paper. */
  void take(String step, Paper changed) {
    settle();
    if (isWritable() && !changed.equals(paper.get())) {
      desk.take(Step.put(step, changed));
      show(changed);
    }
  }

  /** Shows the paper as the review has it after a step that more than one record is in. */
  void showAgain() {
    Paper now = paper.get();
    show(
        review().papers().stream()
            .filter(one -> now != null && one.id().equals(now.id()))
            .findFirst()
            .orElse(now));
  }

  /** The lines of a piece are others. */
  void put(Piece piece) {
    List<Piece> all = new ArrayList<>(page.get());
    all.replaceAll(one -> one.key().equals(piece.key()) ? piece : one);
    page.set(List.copyOf(all));
  }

  private void chosen() {
    settle();
    page.set(List.of());
    caret.set(null);
    layOut();
    Id now = section.get();
    if (now != null) {
      place(now, 0, 0);
    }
  }

  private void layOut() {
    Paper now = paper.get();
    Section shown = now == null ? null : Sections.find(now, section.get());
    if (now == null || shown == null) {
      page.set(List.of());
      caret.set(null);
      return;
    }
    List<Piece> before = page.get();
    List<Piece> pieces = Pieces.of(review(), now, shown, before);
    Piece typed = writing.unsettled();
    page.set(
        pieces.stream()
            .map(one -> typed != null && typed.key().equals(one.key()) ? typed : one)
            .toList());
    Caret at = caret.get();
    Piece piece = at == null ? null : piece(at.piece());
    if (at != null && piece == null) {
      caret.set(null);
    } else if (at != null && piece != null && !piece.lines().equals(at.draft().lines())) {
      caret.set(new Caret(at.piece(), Places.within(piece.lines(), at.draft())));
    }
  }

  private void tell() {
    cursor.set(Places.of(this));
  }
}
