package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Note;

/**
 * The notes of a review by the places where they were taken, in the order in which they were taken;
 * those without a time before the others. A note more among ten thousand is put in its place;
 * nothing is sorted anew.
 */
final class NotesByPlace {
  private static final Comparator<Note> BY_TIME =
      Comparator.comparing(Note::at, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<Place, List<Note>> places = new HashMap<>();
  private List<Note> all = List.of();

  /** Takes in all notes as they are now. */
  void take(List<Note> now) {
    int same = sameAtStart(all, now);
    int end = sameAtEnd(all, now, same);
    List<Note> gone = all.subList(same, all.size() - end);
    List<Note> come = now.subList(same, now.size() - end);
    all = now;
    if (gone.isEmpty() && end == 0 && same > 0) {
      come.forEach(this::put);
    } else {
      Set<Place> touched = new HashSet<>();
      gone.forEach(note -> touched.add(Place.of(note)));
      come.forEach(note -> touched.add(Place.of(note)));
      sort(touched);
    }
  }

  /** The notes taken at a place. */
  List<Note> at(Place place) {
    return List.copyOf(places.getOrDefault(place, List.of()));
  }

  /** How many notes were taken at a place. */
  int count(Place place) {
    return places.getOrDefault(place, List.of()).size();
  }

  /** Puts the last of all notes behind those of its place that are not later. */
  private void put(Note note) {
    List<Note> there = places.computeIfAbsent(Place.of(note), place -> new ArrayList<>());
    int at = there.size();
    while (at > 0 && BY_TIME.compare(there.get(at - 1), note) > 0) {
      at--;
    }
    there.add(at, note);
  }

  private void sort(Set<Place> touched) {
    if (touched.isEmpty()) {
      return;
    }
    touched.forEach(place -> places.put(place, new ArrayList<>()));
    for (Note note : all) {
      Place place = Place.of(note);
      if (touched.contains(place)) {
        places.computeIfAbsent(place, none -> new ArrayList<>()).add(note);
      }
    }
    touched.forEach(place -> places.getOrDefault(place, new ArrayList<>()).sort(BY_TIME));
  }

  private static int sameAtStart(List<Note> before, List<Note> now) {
    int shorter = Math.min(before.size(), now.size());
    int same = 0;
    while (same < shorter && Objects.equals(before.get(same), now.get(same))) {
      same++;
    }
    return same;
  }

  private static int sameAtEnd(List<Note> before, List<Note> now, int sameAtStart) {
    int most = Math.min(before.size(), now.size()) - sameAtStart;
    int same = 0;
    while (same < most
        && Objects.equals(before.get(before.size() - 1 - same), now.get(now.size() - 1 - same))) {
      same++;
    }
    return same;
  }
}
