package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Parting;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Numbering;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Piece.Sort;
import org.jspecify.annotations.Nullable;

/** Makes two paragraphs of one, and one of two, where the paper counts them each by itself. */
public final class Blocks {
  private final DraftingModel model;

  Blocks(DraftingModel model) {
    this.model = model;
  }

  /** The return key: a new paragraph of the paper, or a new line of the text. */
  public void split() {
    Caret caret = model.caret().get();
    if (caret == null) {
      return;
    }
    Draft draft = caret.draft();
    if (caret.piece().sort() == Sort.TITLE) {
      begin(null);
    } else if (caret.piece().sort() == Sort.PARAGRAPH && isNumbered(caret) && isWords(draft)) {
      parted(caret, draft.cut().split());
    } else {
      model.act(Words.say("drafting.step-line"), Draft::split);
    }
  }

  /** Backspace at the beginning of a line. */
  public void joinBefore() {
    Caret caret = model.caret().get();
    if (caret == null) {
      return;
    }
    Draft draft = caret.draft();
    boolean first = draft.isCaret() && draft.to().equals(new Spot(0, 0));
    if (first && draft.line().within().isEmpty() && caret.piece().sort() == Sort.PARAGRAPH) {
      joined(caret);
    } else if (caret.piece().sort() != Sort.TITLE) {
      model.act(Words.say("drafting.step-join"), Draft::joined);
    }
  }

  /** Delete at the end of a line. */
  public void joinBehind() {
    Caret caret = model.caret().get();
    if (caret == null) {
      return;
    }
    Draft draft = caret.draft();
    int next = draft.to().line() + 1;
    if (next < draft.lines().size()) {
      model.act(
          Words.say("drafting.step-join"),
          now -> Draft.at(now.lines(), new Spot(next, 0)).joined());
    }
  }

  /** A new paragraph behind one of the paper, or at the beginning of the section. */
  public void begin(@Nullable Id after) {
    Paper paper = model.paper().get();
    Id section = model.section().get();
    if (paper == null || section == null) {
      return;
    }
    Para fresh = new Para("", Id.create(), null, Extras.NONE);
    Paper now =
        after == null
            ? Sections.changed(
                paper, section, one -> Sections.blocks(one, and(fresh, one.blocks())))
            : Sections.replaced(paper, after, old -> List.of(old.getFirst(), fresh));
    model.take(Words.say("drafting.step-paragraph"), now);
    model.place(fresh.id(), 0, 0);
  }

  /** Whether the paragraph the caret is in takes a number of its own. */
  public boolean isNumbered(Caret caret) {
    Paper paper = model.paper().get();
    Id section = model.section().get();
    if (paper == null || section == null || paper.numbering() == Numbering.NONE) {
      return false;
    }
    boolean counted = paper.numbering() == Numbering.RUNNING || Sections.isCounted(paper, section);
    return counted
        && Sections.paras(paper)
            .filter(para -> para.id().equals(caret.piece().id()))
            .noneMatch(para -> Boolean.FALSE.equals(para.numbered()));
  }

  /** Has the paragraph the caret is in take a number, or none. */
  public void number(boolean numbered) {
    Caret caret = model.caret().get();
    Paper paper = model.paper().get();
    Id id = caret == null ? null : caret.piece().id();
    if (caret != null && paper != null && id != null && caret.piece().sort() == Sort.PARAGRAPH) {
      model.settle();
      Paper settled = Objects.requireNonNullElse(model.paper().get(), paper);
      model.take(
          Words.say("drafting.step-style"),
          Sections.replaced(
              settled, id, old -> List.of(Sections.numbered((Para) old.getFirst(), numbered))));
    }
  }

  private void parted(Caret caret, Draft split) {
    Id id = caret.piece().id();
    model.settle();
    Paper paper = model.paper().get();
    if (id == null || paper == null) {
      return;
    }
    Parting parting = Parting.of(split.lines(), split.to().line());
    Id fresh = Id.create();
    Para second = new Para(Lines.markdown(parting.behind(), ""), fresh, null, Extras.NONE);
    String before = Lines.markdown(parting.before(), "");
    Paper now =
        Sections.replaced(
            paper, id, old -> List.of(Sections.para((Para) old.getFirst(), before), second));
    model.take(Words.say("drafting.step-paragraph"), now);
    model.place(fresh, 0, 0);
  }

  private void joined(Caret caret) {
    Piece before = before(caret);
    Id gone = caret.piece().id();
    if (before == null || gone == null || before.key().sort() != Sort.PARAGRAPH) {
      if (gone != null && caret.draft().lines().stream().allMatch(Line::isEmpty)) {
        remove(gone);
      }
      return;
    }
    Id kept = before.key().id();
    model.settle();
    Paper paper = model.paper().get();
    if (kept == null || paper == null) {
      return;
    }
    Parting parting = Parting.together(before.lines(), caret.draft().lines());
    Draft draft = Draft.at(parting.behind(), new Spot(parting.before().size(), 0)).joined();
    String text = Lines.markdown(draft.lines(), "");
    Paper now = Sections.replaced(paper, gone, old -> List.of());
    now = Sections.replaced(now, kept, old -> List.of(Sections.para((Para) old.getFirst(), text)));
    model.take(Words.say("drafting.step-join"), now);
    model.place(kept, draft.to().line(), draft.to().at());
  }

  /** Takes a paragraph out of the paper. */
  public void remove(Id para) {
    Paper paper = model.paper().get();
    if (paper != null) {
      model.take(
          Words.say("drafting.step-remove-paragraph"),
          Sections.replaced(paper, para, old -> List.of()));
    }
  }

  private @Nullable Piece before(Caret caret) {
    List<Piece> page = model.page().get();
    for (int i = 1; i < page.size(); i++) {
      if (page.get(i).key().equals(caret.piece())) {
        return page.get(i - 1);
      }
    }
    return null;
  }

  private static boolean isWords(Draft draft) {
    return draft.line().within().isEmpty() && draft.line().leaf() instanceof Leaf.Words;
  }

  private static List<Block> and(Block first, List<Block> others) {
    List<Block> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }
}
