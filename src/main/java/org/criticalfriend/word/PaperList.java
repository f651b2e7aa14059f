package org.criticalfriend.word;

/**
 * One list of a paper that begins anew.
 *
 * @param number its own number in the file
 * @param definition the definition that gives it its marks
 * @param level the level it begins at, counted from 0
 * @param start the first number or letter
 */
record PaperList(int number, int definition, int level, int start) {
  void write(Markup out) {
    out.open("w:num", "w:numId", String.valueOf(number));
    out.value("w:abstractNumId", String.valueOf(definition));
    out.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
    out.value("w:startOverride", String.valueOf(start));
    out.close().close();
  }
}
