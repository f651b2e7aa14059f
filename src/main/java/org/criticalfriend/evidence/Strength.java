package org.criticalfriend.evidence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How broadly a finding rests on what the team heard, saw and read.
 *
 * @param sessions from how many sessions the notes for it come
 * @param documents from how many documents
 * @param kinds from which kinds of source
 * @param peers how many peers took them
 * @param notesFor how many notes speak for it
 * @param notesAgainst how many speak against it
 */
public record Strength(
    int sessions, int documents, Set<SourceKind> kinds, int peers, int notesFor, int notesAgainst) {
  /** Guarantees a set nobody changes. */
  public Strength {
    kinds = Set.copyOf(kinds);
  }

  /** The strength of this finding; evidence that is gone does not count. */
  public static Strength of(Finding finding, Sources sources) {
    return of(finding.evidence(), sources);
  }

  /** The strength of all this evidence together, as that of the findings one point answers. */
  public static Strength of(List<Evidence> all, Sources sources) {
    Set<Id> sessions = new HashSet<>();
    Set<Id> documents = new HashSet<>();
    Set<Id> peers = new HashSet<>();
    Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
    int against = 0;
    int counted = 0;
    Set<Id> seen = new HashSet<>();
    for (Evidence evidence : all) {
      Note note = seen.add(evidence.note()) ? sources.note(evidence.note()) : null;
      if (note != null && evidence.stance() == Stance.AGAINST) {
        against++;
      } else if (note != null) {
        counted++;
        add(sessions, note.session());
        add(documents, note.document());
        add(peers, note.author());
        add(kinds, sources.kind(note));
      }
    }
    return new Strength(sessions.size(), documents.size(), kinds, peers.size(), counted, against);
  }

  /** Whether nothing stands behind it. */
  public boolean isNothing() {
    return notesFor == 0;
  }

  /** Whether all of it was heard in one session and read nowhere. */
  public boolean isOneSession() {
    return sessions == 1 && documents == 0;
  }

  private static <T> void add(Set<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }
}
