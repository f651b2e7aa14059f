package org.criticalfriend.paper;

import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.text.Passage;

/** Builds any paper of a review as a tree that every writer can set. */
public final class PaperBuilder {
  private PaperBuilder() {}

  /**
   * The paper, numbered and filled in. Nothing that the outline asks for is left out, and nothing
   * parked, or without consensus and not asked for, gets in.
   *
   * <p>The paper is walked over twice: the first time to learn the numbers that cross-references
   * print, the second time to set it.
   *
   * @param paper one of the bundle's papers, or one in the same terms
   * @throws Trouble naming the place, where a text cannot be set, a field is unknown or a
   *     cross-reference leads nowhere
   */
  public static PaperTree build(Bundle bundle, Paper paper) {
    Map<String, Passage> passages = new HashMap<>();
    Targets targets = new Targets();
    new Composer(new Desk(bundle, paper, targets, passages)).compose();
    targets.learnt();
    return new Composer(new Desk(bundle, paper, targets, passages)).compose();
  }

  /** Whether a paper can fill in the field of this name, written without its braces. */
  public static boolean knowsField(String name) {
    return Fields.isKnown(name);
  }
}
