package org.criticalfriend.form;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that stand in prose, found without reading it as Markdown, since a form holds much of
 * it. Each pattern takes time in proportion to the prose, whatever stands there.
 */
enum ProseMarks {
  /** {@code [^label]:} at the beginning of a line, where a footnote is defined. */
  FOOTNOTE_TEXT("[^", "(?m)^[ >]*\\[\\^([^\\[\\]\\s]+)]:"),

  /** {@code [^label]}, wherever a footnote is marked or defined. */
  FOOTNOTE("[^", "\\[\\^([^\\[\\]\\s]+)]"),

  /** {@code Table: words {#id}}, a table's caption. */
  CAPTION("{#", "(?m)^[ >]*Table: [^\\n]*\\{#([^{}\\s]+)}[ \\t]*$"),

  /** {@code [[id]]}, a cross-reference. */
  REFERENCE("[[", "\\[\\[([^\\[\\]\\s]+)]]"),

  /** {@code ![](picture:id)}, a picture. */
  PICTURE("(picture:", "\\(picture:([^()\\s]+)\\)");

  private final String opening;
  private final Pattern pattern;

  ProseMarks(String opening, String pattern) {
    this.opening = opening;
    this.pattern = Pattern.compile(pattern);
  }

  /** The names in this prose, in their order. */
  List<String> in(String prose) {
    return prose.contains(opening)
        ? pattern.matcher(prose).results().map(found -> found.group(1)).toList()
        : List.of();
  }

  /** The prose with these names exchanged and nothing else touched. */
  String renamed(String prose, UnaryOperator<String> names) {
    StringBuilder renamed = new StringBuilder();
    Matcher found = pattern.matcher(prose);
    int copied = 0;
    while (found.find()) {
      renamed.append(prose, copied, found.start(1)).append(names.apply(found.group(1)));
      copied = found.end(1);
    }
    return renamed.append(prose, copied, prose.length()).toString();
  }
}
