package org.criticalfriend.ui.findings;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are looked at.
 *
 * @param unused only those that stand behind no finding yet
 * @param only by what they are picked, and which of that: those of any of them; all where none
 * @param kinds only those of one of these kinds; all where there is none
 */
public record NoteFilter(boolean unused, Map<By, Set<Id>> only, Set<NoteKind> kinds) {
  /** All notes. */
  public static final NoteFilter ALL = new NoteFilter(false, Map.of(), Set.of());

  /** What notes are told apart by, beside their kind and whether they are used. */
  public enum By {
    SESSION,
    QUESTION,
    THEME,
    AUTHOR
  }

  /** Guarantees sets nobody changes. */
  public NoteFilter {
    only = Map.copyOf(only);
    kinds = Set.copyOf(kinds);
  }

  /** Whether it lets a note through. */
  public boolean lets(Note note, boolean used) {
    return !(unused && used)
        && is(By.SESSION, note.session())
        && isOf(By.QUESTION, note.keyQuestions())
        && is(By.THEME, note.theme())
        && is(By.AUTHOR, note.author())
        && (kinds.isEmpty() || kinds.contains(note.kind()));
  }

  /** The same for used notes too, or for unused ones alone. */
  public NoteFilter unused(boolean alone) {
    return new NoteFilter(alone, only, kinds);
  }

  /** The same with this kind of note if it was not among them, else without. */
  public NoteFilter turned(NoteKind kind) {
    return new NoteFilter(unused, only, turned(kinds, kind));
  }

  /**
   * The same with this session, question, theme or author if it was not among them, else without.
   */
  public NoteFilter turned(By by, Id one) {
    Map<By, Set<Id>> now = new EnumMap<>(By.class);
    now.putAll(only);
    now.put(by, turned(of(by), one));
    now.values().removeIf(Set::isEmpty);
    return new NoteFilter(unused, now, kinds);
  }

  /** Those that are looked at; none for all. */
  public Set<Id> of(By by) {
    return only.getOrDefault(by, Set.of());
  }

  private boolean is(By by, @Nullable Id own) {
    return of(by).isEmpty() || (own != null && of(by).contains(own));
  }

  private boolean isOf(By by, Collection<Id> own) {
    return of(by).isEmpty() || own.stream().anyMatch(of(by)::contains);
  }

  private static <T> Set<T> turned(Set<T> set, T one) {
    Set<T> now = new HashSet<>(set);
    if (!now.remove(one)) {
      now.add(one);
    }
    return now;
  }
}
