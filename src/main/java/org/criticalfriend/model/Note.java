package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a note with words: what one peer heard, saw or read.
 *
 * @param id its name for good
 * @param session where it was taken
 * @param document what it was read in
 * @param author who took it
 * @param at when, as an ISO date and time
 * @param kind what it catches
 * @param text the note itself
 * @param keyQuestions the questions it bears on
 * @param theme the theme it bears on
 * @param visibility how far it may travel
 * @param extras members this version does not know
 */
public record Note(
    Id id,
    @Names(Session.class) @Nullable Id session,
    @Names(Document.class) @Nullable Id document,
    @Names(Person.class) @Nullable Id author,
    @Nullable String at,
    NoteKind kind,
    @Prose String text,
    @Names(KeyQuestion.class) List<Id> keyQuestions,
    @Names(Theme.class) @Nullable Id theme,
    Visibility visibility,
    Extras extras) {
  public Note {
    Must.beFilled(text, "A note");
    Must.beMoment(at, "The time of a note");
    keyQuestions = List.copyOf(keyQuestions);
  }
}
