package org.criticalfriend.ui.findings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.look.Changes;

/** The notes that are looked at: those the filter lets through and that hold what is searched. */
public final class NotesShown {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final ObservableList<Note> notes = FXCollections.observableArrayList();
  private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper unused = new ReadOnlyIntegerWrapper();
  private final Map<Id, Folded> folded = new HashMap<>();
  private final ReadOnlyObjectWrapper<Map<Id, Integer>> uses =
      new ReadOnlyObjectWrapper<>(Map.of());
  private List<Note> all = List.of();
  private List<Finding> findings = List.of();

  /** A note's words without capitals and accents, as long as the note stays as it is. */
  private record Folded(Note note, String words) {}

  NotesShown() {
    filter.addListener((property, before, after) -> show());
    search.addListener((property, before, after) -> show());
  }

  /** Those shown, in the order in which they were taken. */
  public ObservableList<Note> notes() {
    return notes;
  }

  /** Which are looked at. */
  public ObjectProperty<NoteFilter> filter() {
    return filter;
  }

  /** The words each must hold; all where it is empty. */
  public StringProperty search() {
    return search;
  }

  /** How many there are altogether. */
  public int count() {
    return all.size();
  }

  /** How many stand behind no finding yet. */
  public ReadOnlyIntegerProperty unused() {
    return unused.getReadOnlyProperty();
  }

  /** In how many findings a note is evidence. */
  public int uses(Note note) {
    return uses.get().getOrDefault(note.id(), 0);
  }

  /** In how many findings each note is evidence; none where it is in none. */
  public ReadOnlyObjectProperty<Map<Id, Integer>> uses() {
    return uses.getReadOnlyProperty();
  }

  /** Whether some are left out. */
  public boolean isFiltered() {
    return !filter.get().equals(NoteFilter.ALL) || !search.get().isBlank();
  }

  /** Shows all again. */
  public void clear() {
    search.set("");
    filter.set(NoteFilter.ALL);
  }

  /** Takes the notes of a review as it is now; only what changed is looked at. */
  void take(Review review) {
    boolean used = !review.findings().equals(findings);
    if (used) {
      findings = review.findings();
      countUses();
    }
    if (used || !review.notes().equals(all)) {
      all = review.notes();
      unused.set((int) all.stream().filter(note -> uses(note) == 0).count());
      show();
    }
  }

  private void countUses() {
    Map<Id, Integer> now = new HashMap<>();
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        now.merge(evidence.note(), 1, Integer::sum);
      }
    }
    uses.set(Map.copyOf(now));
  }

  private void show() {
    List<String> words = List.of(fold(search.get()).strip().split("\\s+"));
    NoteFilter now = filter.get();
    List<Note> wanted = new ArrayList<>();
    for (Note note : all) {
      if (now.lets(note, uses(note) > 0) && holds(note, words)) {
        wanted.add(note);
      }
    }
    Changes.show(notes, wanted);
  }

  private boolean holds(Note note, List<String> words) {
    if (words.getFirst().isEmpty()) {
      return true;
    }
    Folded own = folded.get(note.id());
    if (own == null || !own.note().equals(note)) {
      own = new Folded(note, fold(note.text()));
      folded.put(note.id(), own);
    }
    for (String word : words) {
      if (!own.words().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
