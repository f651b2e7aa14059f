package org.criticalfriend.model;

/** How far an action has come. */
public enum ActionStatus implements Worded {
  /** Not begun. */
  OPEN("open"),

  /** Begun. */
  IN_HAND("in hand"),

  /** Finished. */
  DONE("done"),

  /** Part of everyday work now. */
  BUSINESS_AS_USUAL("business as usual"),

  /** Nothing is to be done. */
  NONE_NEEDED("none needed");

  private final String word;

  ActionStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
