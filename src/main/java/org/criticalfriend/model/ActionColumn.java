package org.criticalfriend.model;

/** What an action table can show. */
public enum ActionColumn implements Worded {
  /** A running number; its head is empty. */
  NUMBER("number"),

  /** The action. */
  ACTION("action"),

  /** The leads, joined by a stroke. */
  LEAD("lead"),

  /** By when. */
  DUE("due"),

  /** How far it has come. */
  STATUS("status");

  private final String word;

  ActionColumn(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
