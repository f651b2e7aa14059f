package org.criticalfriend.ui.richtext;

/** What keys ask for that is more than a letter within a line. */
public interface PageActs {
  /** A new line. */
  void split();

  /** A new line within the paragraph. */
  void breakLine();

  /** The line joined with the one before it. */
  void joinBefore();

  /** The line joined with the one behind it. */
  void joinBehind();

  /** The selection taken out. */
  void cut();

  /** The selection deeper in its list; false where it is in none and Tab leaves the page. */
  boolean deeper();

  /** The selection less deep in its list; false where it is in none. */
  boolean shallower();

  /** What lies on the clipboard put in. */
  void paste();

  /** Words from elsewhere put in. */
  void paste(String words);

  /** What is selected put on the clipboard. */
  void copy();

  /** Takes the latest step back. */
  void undo();

  /** Does it again. */
  void redo();

  /** Letters were typed. */
  void typed();

  /** The caret or the selection is elsewhere. */
  void moved();
}
