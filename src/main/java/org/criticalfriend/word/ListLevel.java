package org.criticalfriend.word;

/**
 * What numbers a paragraph: a list and a level in it.
 *
 * @param list the list's number in the file; 0 for no list
 * @param level counted from 0
 */
record ListLevel(int list, int level) {
  /** Without a number. */
  static final ListLevel NONE = new ListLevel(0, 0);
}
