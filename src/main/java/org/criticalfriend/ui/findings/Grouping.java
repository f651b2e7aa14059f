package org.criticalfriend.ui.findings;

/** What the findings stand under. */
public enum Grouping {
  THEMES,
  QUESTIONS
}
