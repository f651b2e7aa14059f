package org.criticalfriend.model;

/** Where a group of people stands in the review. */
public enum Side implements Worded {
  /** Peers and the programme's staff. */
  TEAM("team"),

  /** People of the host, its partners and its public. */
  HOST("host"),

  /** Present without being peers. */
  OBSERVER("observer");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
