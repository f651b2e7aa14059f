package org.criticalfriend.ui.findings;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are looked at.
 *
 * @param unused only those that stand behind no finding yet
 * @param session only those taken there
 * @param question only those that bear on it
 * @param theme only those that bear on it
 * @param author only those of this peer
 * @param kind only those of this kind
 */
public record NoteFilter(
    boolean unused,
    @Nullable Id session,
    @Nullable Id question,
    @Nullable Id theme,
    @Nullable Id author,
    @Nullable NoteKind kind) {
  /** All notes. */
  public static final NoteFilter ALL = new NoteFilter(false, null, null, null, null, null);

  /** What notes are told apart by, beside whether they are used. */
  public enum By {
    SESSION,
    QUESTION,
    THEME,
    AUTHOR
  }

  /** Whether it lets a note through. */
  public boolean lets(Note note, boolean used) {
    return !(unused && used)
        && is(session, note.session())
        && (question == null || note.keyQuestions().contains(question))
        && is(theme, note.theme())
        && is(author, note.author())
        && (kind == null || kind == note.kind());
  }

  /** The same for used notes too, or for unused ones alone. */
  public NoteFilter unused(boolean only) {
    return new NoteFilter(only, session, question, theme, author, kind);
  }

  /** The same for one kind of note; for all where null. */
  public NoteFilter kind(@Nullable NoteKind only) {
    return new NoteFilter(unused, session, question, theme, author, only);
  }

  /** The same for one session, question, theme or author; for all where null. */
  public NoteFilter by(By by, @Nullable Id only) {
    return switch (by) {
      case SESSION -> new NoteFilter(unused, only, question, theme, author, kind);
      case QUESTION -> new NoteFilter(unused, session, only, theme, author, kind);
      case THEME -> new NoteFilter(unused, session, question, only, author, kind);
      case AUTHOR -> new NoteFilter(unused, session, question, theme, only, kind);
    };
  }

  /** The one that is looked at; null for all. */
  public @Nullable Id of(By by) {
    return switch (by) {
      case SESSION -> session;
      case QUESTION -> question;
      case THEME -> theme;
      case AUTHOR -> author;
    };
  }

  private static boolean is(@Nullable Id wanted, @Nullable Id own) {
    return wanted == null || wanted.equals(own);
  }
}
