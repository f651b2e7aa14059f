package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a titled background paper or data set.
 *
 * @param id its name for good
 * @param title its title
 * @param kind what sort of document
 * @param received when it came, as a date or in words
 * @param note anything to remember of it
 * @param asked when it was asked for, as a date or in words
 * @param readers who reads it
 * @param keyQuestions the questions it bears on
 * @param extras members this version does not know
 */
public record Document(
    Id id,
    String title,
    @Nullable String kind,
    @Nullable String received,
    @Nullable String note,
    @Nullable String asked,
    @Names(Person.class) @Nullable List<Id> readers,
    @Names(KeyQuestion.class) @Nullable List<Id> keyQuestions,
    Extras extras) {
  public Document {
    Must.beFilled(title, "The title of a document");
    readers = Must.copyOf(readers);
    keyQuestions = Must.copyOf(keyQuestions);
  }
}
