package org.criticalfriend.model;

/**
 * Guarantees a titled text kept for papers, such as the note on the process.
 *
 * @param id its name for good
 * @param title what it is called
 * @param text the text
 * @param extras members this version does not know
 */
public record StandardText(Id id, String title, @Prose String text, Extras extras) {
  public StandardText {
    Must.beFilled(title, "The title of a text");
  }
}
