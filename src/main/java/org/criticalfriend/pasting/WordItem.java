package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;
import org.criticalfriend.text.TextBlock.Listing;
import org.criticalfriend.text.TextBlock.Marks;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list as Word puts it on the clipboard: a paragraph that says its level, with its
 * mark in words.
 *
 * @param level counted from 1
 * @param marks what its mark is
 * @param number what its mark counts; 1 for a bullet
 * @param words behind the mark
 */
record WordItem(int level, Marks marks, int number, List<Inline> words) {
  private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:[^;]*level(\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}\\.)*(\\d{1,4})[.):]?");
  private static final Pattern LETTER = Pattern.compile("\\(?([A-Za-z])[.):]");
  private static final Pattern ROMAN = Pattern.compile("(?i)\\(?[ivx]{1,6}[.):]");

  /** The level at which a paragraph is an item of a list; 0 where it is none. */
  static int level(Element paragraph) {
    Matcher level = LEVEL.matcher(Tags.style(paragraph));
    return level.find() ? Integer.parseInt(level.group(1)) : 0;
  }

  /** The item that such a paragraph is. */
  static WordItem of(Element paragraph, List<Inline> words) {
    Element shown = paragraph.selectFirst("[style~=(?i)mso-list\\s*:\\s*ignore]");
    String mark = shown == null ? "" : shown.text().replace('\u00A0', ' ').strip();
    return of(Math.max(1, level(paragraph)), mark, words);
  }

  /** An item behind a mark such as "•", "2.", "b)" or "iv.". */
  static WordItem of(int level, String mark, List<Inline> words) {
    Matcher number = NUMBER.matcher(mark);
    Matcher letter = LETTER.matcher(mark);
    if (number.matches()) {
      return new WordItem(level, Marks.NUMBERS, Integer.parseInt(number.group(1)), words);
    }
    if (ROMAN.matcher(mark).matches()) {
      return new WordItem(level, Marks.NUMBERS, 1, words);
    }
    if (letter.matches()) {
      int count = Character.toLowerCase(letter.group(1).charAt(0)) - 'a' + 1;
      return new WordItem(level, Marks.LETTERS, count, words);
    }
    return new WordItem(level, Marks.BULLETS, 1, words);
  }

  /** Items one after the other as lists, what is deeper within what is above it. */
  static List<TextBlock> lists(List<WordItem> items) {
    List<TextBlock> lists = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      WordItem head = items.get(at);
      int end = at + 1;
      while (end < items.size() && items.get(end).level > head.level) {
        end++;
      }
      List<TextBlock> item = new ArrayList<>(List.of(new TextBlock.Paragraph(head.words)));
      item.addAll(lists(items.subList(at + 1, end)));
      add(head, item, lists);
      at = end;
    }
    return lists;
  }

  private static void add(WordItem head, List<TextBlock> item, List<TextBlock> lists) {
    @Nullable TextBlock last = lists.isEmpty() ? null : lists.getLast();
    if (last instanceof Listing(Marks marks, int start, List<List<TextBlock>> items)
        && marks == head.marks) {
      List<List<TextBlock>> longer = new ArrayList<>(items);
      longer.add(item);
      lists.set(lists.size() - 1, new Listing(marks, start, longer));
    } else {
      int start = head.marks == Marks.BULLETS ? 1 : Math.max(1, head.number);
      lists.add(new Listing(head.marks, start, List.of(item)));
    }
  }
}
