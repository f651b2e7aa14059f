package org.criticalfriend.model;

/** Why somebody cannot be where they are planned. */
public enum ClashKind implements Worded {
  /** Both sessions run at one time. */
  TWO_PLACES("two places"),

  /** The sessions follow so closely that there is no time to get from one venue to the other. */
  NO_WAY("no way");

  private final String word;

  ClashKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
