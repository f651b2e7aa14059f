package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a titled background paper or data set.
 *
 * @param id its name for good
 * @param title its title
 * @param kind what sort of document
 * @param received when it came, as a date or in words
 * @param note anything to remember of it
 * @param extras members this version does not know
 */
public record Document(
    Id id,
    String title,
    @Nullable String kind,
    @Nullable String received,
    @Nullable String note,
    Extras extras) {
  public Document {
    Must.beFilled(title, "The title of a document");
  }
}
