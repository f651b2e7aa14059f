package org.criticalfriend.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.Draft;
import org.criticalfriend.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The note that is being typed and is none yet: kept each second under the id that it will get,
 * with where it belongs, so that it is back after the program was stopped.
 */
final class NoteDraft {
  private static final String TEXT = "text";
  private static final List<String> PLACES = List.of("session", "document");
  private final Desk desk;
  private Id id = Id.create();
  private boolean isKept;

  NoteDraft(Desk desk) {
    this.desk = desk;
  }

  /** The id the note will get. */
  Id id() {
    return id;
  }

  /** Takes the line as it stands now. */
  void keep(NoteLine line, Place place) {
    if (line.isEmpty()) {
      drop();
      return;
    }
    isKept = true;
    desk.typed().keep(id, TEXT, line.asTyped());
    desk.typed().keep(id, PLACES.getFirst(), value(place.session()));
    desk.typed().keep(id, PLACES.getLast(), value(place.document()));
  }

  /** The draft has become a note; the next one begins. */
  void settled() {
    drop();
    id = Id.create();
  }

  /** Tells the latest text that was left behind, with where it belongs. */
  void left(BiConsumer<String, @Nullable Id> found) {
    desk.typed().left(drafts -> take(drafts, found));
  }

  private void take(List<Draft> drafts, BiConsumer<String, @Nullable Id> found) {
    Review review = desk.review().get();
    drafts.stream()
        .filter(draft -> draft.field().equals(TEXT) && !isThere(review, draft.row()))
        .filter(draft -> isOfNote(drafts, draft.row()))
        .max(Comparator.comparing(Draft::at))
        .ifPresent(
            draft -> {
              id = draft.row();
              isKept = true;
              found.accept(draft.text(), place(drafts, draft.row()));
            });
  }

  private static boolean isThere(Review review, Id id) {
    return review.notes().stream().map(Note::id).anyMatch(id::equals);
  }

  private static boolean isOfNote(List<Draft> drafts, Id id) {
    return drafts.stream()
        .anyMatch(draft -> draft.row().equals(id) && PLACES.contains(draft.field()));
  }

  private static @Nullable Id place(List<Draft> drafts, Id id) {
    return drafts.stream()
        .filter(draft -> draft.row().equals(id) && PLACES.contains(draft.field()))
        .filter(draft -> !draft.text().isEmpty())
        .map(draft -> new Id(draft.text(), null))
        .findFirst()
        .orElse(null);
  }

  private void drop() {
    if (isKept) {
      isKept = false;
      desk.typed().drop(id, TEXT);
      PLACES.forEach(place -> desk.typed().drop(id, place));
    }
  }

  private static String value(@Nullable Id place) {
    return place == null ? "" : place.value();
  }
}
