package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Insertion;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Parting;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.editing.Within;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.Piece.Sort;
import org.jspecify.annotations.Nullable;

/** Puts what lies on the clipboard into the text the caret is in, always as one step. */
public final class PasteActs {
  private final DraftingModel model;

  /** Pasting into this model's text. */
  public PasteActs(DraftingModel model) {
    this.model = model;
  }

  /** All of it with its structure, as far as the text can have it; pictures become the review's. */
  public void paste(Clip clip) {
    Caret caret = model.caret().get();
    if (caret == null || !model.isWritable()) {
      return;
    }
    if (clip.isBrief() || caret.piece().sort() == Sort.TITLE) {
      words(clip.words());
    } else {
      model.background().run(() -> Clipped.of(clip), this::put, model::fail);
    }
  }

  /** Nothing but words in place of the selection; each of their lines a line. */
  public void words(String words) {
    Caret caret = model.caret().get();
    if (caret == null) {
      return;
    }
    boolean one = caret.piece().sort() == Sort.TITLE || words.lines().limit(2).count() < 2;
    List<String> lines =
        one
            ? List.of(words.lines().reduce((before, line) -> before + " " + line).orElse(""))
            : words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    model.act(Words.say("drafting.paste"), draft -> typed(draft.cut(), lines));
  }

  private static Draft typed(Draft draft, List<String> lines) {
    Draft now = draft;
    for (int i = 0; i < lines.size(); i++) {
      now = (i == 0 ? now : now.split()).typed(lines.get(i));
    }
    return now;
  }

  private void put(Clipped clipped) {
    clipped.troubles().stream().limit(1).forEach(model::fail);
    Caret caret = model.caret().get();
    if (caret == null || clipped.lines().isEmpty()) {
      return;
    }
    model.settle();
    Paper paper = model.paper().get();
    Piece piece = model.piece(caret.piece());
    if (paper == null || piece == null) {
      return;
    }
    Insertion insertion = Insertion.of(caret.draft(), clipped.lines());
    List<List<Line>> parts = parts(caret, insertion);
    List<Para> fresh = parts.stream().skip(1).map(PasteActs::para).toList();
    Step step = step(paper, piece, parts.getFirst(), fresh);
    if (step != null) {
      List<Act> acts = new ArrayList<>(clipped.pictures());
      acts.addAll(step.acts());
      model.desk().take(new Step(step.name(), acts));
      model.showAgain();
      place(piece.key(), fresh, parts, insertion.draft().to());
    }
  }

  /** The caret stands behind what was put in, in the last paragraph made. */
  private void place(Piece.Key key, List<Para> fresh, List<List<Line>> parts, Spot end) {
    Piece.Key last = fresh.isEmpty() ? key : new Piece.Key(Sort.PARAGRAPH, fresh.getLast().id(), 0);
    Piece made = model.piece(last);
    if (made != null) {
      model.put(made.with(parts.getLast()));
      int before = parts.stream().limit(fresh.size()).mapToInt(PasteActs::bodyLines).sum();
      Spot spot =
          new Spot(Math.clamp(end.line() - before, 0, parts.getLast().size() - 1), end.at());
      model.select(last, spot, spot);
    }
  }

  /** Paragraphs that the paper numbers stand by themselves; all else stays in one text. */
  private List<List<Line>> parts(Caret caret, Insertion insertion) {
    List<Line> lines = insertion.draft().lines();
    boolean several =
        caret.piece().sort() == Sort.PARAGRAPH
            && caret.draft().line().within().isEmpty()
            && model.blocks().isNumbered(caret);
    List<List<Line>> parts = new ArrayList<>();
    for (int i = insertion.draft().to().line(); several && i > insertion.first(); i--) {
      Line line = lines.get(i);
      if (line.leaf() instanceof Leaf.Words && line.within().isEmpty() && !line.isEmpty()) {
        Parting parting = Parting.of(lines, i);
        parts.addFirst(parting.behind());
        lines = parting.before();
      }
    }
    parts.addFirst(lines);
    return parts;
  }

  private @Nullable Step step(Paper paper, Piece piece, List<Line> first, List<Para> fresh) {
    String name = Words.say("drafting.paste");
    String text = Lines.markdown(first, piece.markdown());
    Id id = piece.key().id();
    if (fresh.isEmpty() || id == null) {
      return Steps.of(name, piece.key(), text, model.review(), paper);
    }
    return Step.put(name, Sections.replaced(paper, id, old -> with(old.getFirst(), text, fresh)));
  }

  private static List<Block> with(Block old, String text, List<Para> fresh) {
    List<Block> blocks = new ArrayList<>(fresh);
    blocks.addFirst(Sections.para((Para) old, text));
    return blocks;
  }

  private static Para para(List<Line> lines) {
    return new Para(Lines.markdown(lines, ""), Id.create(), null, Extras.NONE);
  }

  /** How many of the lines are no footnote, which stands behind all others. */
  private static int bodyLines(List<Line> lines) {
    return (int) lines.stream().filter(line -> !isFootnote(line)).count();
  }

  private static boolean isFootnote(Line line) {
    return !line.within().isEmpty() && line.within().getFirst() instanceof Within.Footnote;
  }
}
