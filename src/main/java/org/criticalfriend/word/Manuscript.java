package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** What the parts of one paper share while it is written: its look, its lists, its places. */
final class Manuscript {
  private final HouseStyle style;
  private final WordPackage file;
  private final List<PaperList> lists = new ArrayList<>();
  private final Map<Anchor, String> captions = new HashMap<>();
  private final Set<Integer> marked = new HashSet<>();
  private int bookmarks;
  private int pictures;

  Manuscript(PaperTree tree, HouseStyle style, WordPackage file) {
    this.style = style;
    this.file = file;
    for (Element element : tree.body()) {
      if (element instanceof Element.Table table && table.caption() != null) {
        captions.put(table.caption().anchor(), labelBookmark(table.caption()));
      } else if (element instanceof Element.Figure figure && figure.caption() != null) {
        captions.put(figure.caption().anchor(), labelBookmark(figure.caption()));
        captions.put(figure.anchor(), labelBookmark(figure.caption()));
      }
    }
  }

  HouseStyle style() {
    return style;
  }

  WordPackage file() {
    return file;
  }

  List<PaperList> lists() {
    return lists;
  }

  /** The hidden bookmark round "Table 1" alone, which a cross-reference repeats. */
  static String labelBookmark(Element.Caption caption) {
    return "_Ref" + caption.label() + caption.number();
  }

  /** The bookmark round the label of the table or figure at this place; absent for other places. */
  @Nullable String labelBookmark(Anchor anchor) {
    return captions.get(anchor);
  }

  String nextBookmark() {
    return String.valueOf(bookmarks++);
  }

  String nextPicture() {
    return String.valueOf(++pictures);
  }

  /** Whether this is the first mark of the footnote: the one at whose page's foot it stands. */
  boolean marksFirst(int footnote) {
    return marked.add(footnote);
  }

  /** What gives a heading or paragraph this number. */
  ListLevel level(Numeral numeral) {
    String list =
        switch (numeral.series()) {
          case SECTION -> ListDefinitions.SECTIONS;
          case RUNNING -> ListDefinitions.RUNNING;
          case APPENDIX -> ListDefinitions.APPENDICES;
        };
    return new ListLevel(style.lists().number(list), numeral.depth() - 1);
  }

  /** What gives the items of a list their marks; numbers and letters begin anew in each list. */
  ListLevel level(Edge edge, Element.Listing list, int depth) {
    String name = edge.list(list.marks());
    if (list.marks() == Marks.BULLETS) {
      return new ListLevel(style.lists().number(name), depth - 1);
    }
    int number = style.lists().highestNumber() + lists.size() + 1;
    lists.add(new PaperList(number, style.lists().definition(name), depth - 1, list.start()));
    return new ListLevel(number, depth - 1);
  }
}
