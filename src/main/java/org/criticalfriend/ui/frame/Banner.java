package org.criticalfriend.ui.frame;

import java.util.List;

/**
 * Something said across the window until it no longer holds, or was read.
 *
 * @param words what, in whole sentences
 * @param tone how loudly
 * @param acts what can be done about it
 * @param closable whether it can be put away unread
 */
public record Banner(String words, Tone tone, List<Notice.Act> acts, boolean closable) {
  /** Guarantees a list nobody changes. */
  public Banner {
    acts = List.copyOf(acts);
  }

  /** How loudly something is said. */
  public enum Tone {
    /** It is good to know. */
    QUIET,
    /** It wants attention. */
    WARNING,
    /** Work could be lost. */
    DANGER
  }
}
