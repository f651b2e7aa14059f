package org.criticalfriend.model;

/** What a timetable can show of a session. */
public enum TimetableColumn implements Worded {
  /** The day, as Wednesday 4 May. */
  DATE("date"),

  /** The service visited. */
  SERVICE("service"),

  /** The title. */
  TITLE("title"),

  /** Where. */
  VENUE("venue"),

  /** From when to when. */
  TIME("time"),

  /** The kind of session. */
  TYPE("type"),

  /** Who of the team attended. */
  PEERS("peers"),

  /** Who was met. */
  MET("met");

  private final String word;

  TimetableColumn(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
