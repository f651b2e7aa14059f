package org.criticalfriend.ui.papers;

import org.criticalfriend.form.OutlineFile;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;

/** What can be chosen to look at. */
public sealed interface PaperChoice {
  /** What people choose it by. */
  String words();

  /**
   * One of the review's papers.
   *
   * @param paper its id
   * @param title its title
   * @param sort what sort of paper it is
   */
  record Begun(Id paper, String title, String sort) implements PaperChoice {
    @Override
    public String words() {
      return Words.say("papers.begun", title, sort);
    }
  }

  /**
   * An outline from which a paper can begin.
   *
   * @param file the outline
   */
  record Outline(OutlineFile file) implements PaperChoice {
    @Override
    public String words() {
      return Words.say("papers.from-outline", file.name());
    }
  }
}
