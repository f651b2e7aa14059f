package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;
import org.criticalfriend.text.TextBlock.Listing;

/** Blocks one after the other, and the paragraph and the list that are not at their end yet. */
final class Flow {
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<WordItem> items = new ArrayList<>();
  private Pieces words = new Pieces();

  /** The letters of the paragraph that is going on. */
  Pieces words() {
    return words;
  }

  /** Ends the paragraph that is going on. */
  void paragraph() {
    List<Inline> ended = words.inlines();
    words = new Pieces();
    if (!ended.isEmpty()) {
      list();
      blocks.add(new TextBlock.Paragraph(ended));
    }
  }

  /** Adds an item to the list that is going on. */
  void item(WordItem item) {
    paragraph();
    if (!item.words().isEmpty()) {
      items.add(item);
    }
  }

  /** Adds whole blocks. */
  void add(List<TextBlock> more) {
    paragraph();
    list();
    blocks.addAll(more);
  }

  /** Everything, once nothing follows. */
  List<TextBlock> end() {
    add(List.of());
    return blocks;
  }

  private void list() {
    for (TextBlock list : WordItem.lists(items)) {
      blocks.add(Fitting.list((Listing) list, 1));
    }
    items.clear();
  }
}
