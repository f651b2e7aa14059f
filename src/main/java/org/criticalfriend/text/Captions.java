package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Tells a table's caption from an ordinary paragraph: "Table: words {#id}". */
final class Captions {
  private static final String OPENING = "Table: ";
  private static final Pattern NAME = Pattern.compile("\\s*\\{#([^{}\\s]+)}\\s*$");

  private Captions() {}

  /** The table with the caption that stands before it; null where these are not the two. */
  static TextBlock.@Nullable Table joined(TextBlock before, TextBlock block) {
    TextBlock.Caption caption = block instanceof TextBlock.Table ? of(before) : null;
    return caption != null && block instanceof TextBlock.Table table
        ? new TextBlock.Table(caption, table.header(), table.rows())
        : null;
  }

  private static TextBlock.@Nullable Caption of(TextBlock block) {
    if (!(block instanceof TextBlock.Paragraph(List<Inline> words))
        || !(words.getFirst() instanceof Inline.Words(String opening))
        || !opening.startsWith(OPENING)) {
      return null;
    }
    List<Inline> rest = new ArrayList<>(words);
    rest.set(0, new Inline.Words(opening.substring(OPENING.length())));
    String id = null;
    if (rest.getLast() instanceof Inline.Words(String closing)) {
      Matcher name = NAME.matcher(closing);
      if (name.find()) {
        id = name.group(1);
        rest.set(rest.size() - 1, new Inline.Words(closing.substring(0, name.start())));
      }
    }
    rest.removeIf(inline -> inline instanceof Inline.Words(String text) && text.isEmpty());
    if (rest.isEmpty()) {
      throw new InvalidValue("The caption \"" + opening + "\" above a table has no words.");
    }
    return new TextBlock.Caption(rest, id);
  }
}
