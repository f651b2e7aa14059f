package org.criticalfriend.model;

/** A choice from a closed list, written in the text form as its word. */
public interface Worded {
  /** The word the text form uses, such as "no consensus". */
  String word();
}
