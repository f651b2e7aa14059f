package org.criticalfriend.ui.drafting;

/** Where something that is dragged in the outline comes to stand. */
public enum Drop {
  /** Before what it is dropped on. */
  BEFORE,
  /** Within the section it is dropped on. */
  WITHIN,
  /** Behind what it is dropped on, and what stands beneath that. */
  AFTER
}
