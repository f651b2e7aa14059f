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
 * @param people who said it, or of whom it tells; never printed
 * @param worthFinding whether whoever took it thinks it worth a finding
 * @param pictures pictures taken with it
 * @param source what kind of source it is, where not that of its session
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
    @Names(Person.class) @Nullable List<Id> people,
    @Nullable Boolean worthFinding,
    @Names(Picture.class) @Nullable List<Id> pictures,
    @Nullable String source,
    Extras extras) {
  public Note {
    Must.beFilled(text, "A note");
    Must.beMoment(at, "The time of a note");
    keyQuestions = List.copyOf(keyQuestions);
    people = Must.copyOf(people);
    pictures = Must.copyOf(pictures);
  }

  /** A note that names nobody and has no pictures. */
  public Note(
      Id id,
      @Nullable Id session,
      @Nullable Id document,
      @Nullable Id author,
      @Nullable String at,
      NoteKind kind,
      String text,
      List<Id> keyQuestions,
      @Nullable Id theme,
      Visibility visibility,
      Extras extras) {
    this(
        id,
        session,
        document,
        author,
        at,
        kind,
        text,
        keyQuestions,
        theme,
        visibility,
        null,
        null,
        null,
        null,
        extras);
  }
}
