package org.criticalfriend.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists whose lines begin "a.", "b.", which CommonMark lacks, by the rules it has for "1.",
 * "2.": a list starts at a, which may also end a paragraph, and goes on letter by letter. After
 * other blocks it goes on with the letter it had come to.
 */
final class LetteredListParser extends AbstractBlockParser {
  private final LetteredList list;

  private LetteredListParser(LetteredList list) {
    this.list = list;
  }

  @Override
  public Block getBlock() {
    return list;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return child instanceof LetteredList.Item;
  }

  /** Only its items decide whether a line still belongs to it. */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    return Objects.requireNonNull(BlockContinue.atIndex(state.getIndex()));
  }

  /** Finds the lines with which lists and items begin. */
  static final class Factory extends AbstractBlockParserFactory {
    private static final int CODE = 4;
    private static final Pattern ITEM =
        Pattern.compile(
            "([" + StandIns.LETTER_A + "-" + StandIns.LETTER_Z + "][a-z]?)\\.([ \\t]+)\\S");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      Matcher item = ITEM.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      if (state.getIndent() >= CODE || !item.lookingAt()) {
        return BlockStart.none();
      }
      String letters = StandIns.standing(Objects.requireNonNull(item.group(1)));
      int afterMarker = state.getColumn() + state.getIndent() + letters.length() + 1;
      int content = column(afterMarker, Objects.requireNonNull(item.group(2)));
      Item parser = new Item(content - state.getColumn());
      if (matched.getMatchedBlockParser() instanceof LetteredListParser open
          && open.list.awaited().equals(letters)) {
        open.list.grow();
        return BlockStart.of(parser).atColumn(content);
      }
      int start = start(letters, matched);
      if (start == 0) {
        return BlockStart.none();
      }
      LetteredList list = new LetteredList(start);
      list.grow();
      return BlockStart.of(new LetteredListParser(list), parser).atColumn(content);
    }

    /** The number of the letter with which a list begins here; 0 where none does. */
    private static int start(String letters, MatchedBlockParser matched) {
      if (letters.equals("a")) {
        return 1;
      }
      Node parent = matched.getMatchedBlockParser().getBlock();
      if (parent instanceof Paragraph) {
        return 0;
      }
      boolean list = parent instanceof LetteredList || parent instanceof ListBlock;
      LetteredList before = LetteredList.lastIn(list ? parent.getParent() : parent);
      return before != null && before.awaited().equals(letters) ? before.awaitedNumber() : 0;
    }

    /** Where the words begin; more than four spaces after the marker are too many to count. */
    private static int column(int afterMarker, String gap) {
      int column = afterMarker;
      for (int i = 0; i < gap.length(); i++) {
        column += gap.charAt(i) == '\t' ? CODE - column % CODE : 1;
      }
      return column - afterMarker > CODE ? afterMarker + 1 : column;
    }
  }

  /** Holds the lines of one item together: those indented as far as its words. */
  private static final class Item extends AbstractBlockParser {
    private final LetteredList.Item item = new LetteredList.Item();
    private final int contentIndent;

    Item(int contentIndent) {
      this.contentIndent = contentIndent;
    }

    @Override
    public Block getBlock() {
      return item;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= contentIndent
          ? BlockContinue.atColumn(state.getColumn() + contentIndent)
          : BlockContinue.none();
    }
  }
}
