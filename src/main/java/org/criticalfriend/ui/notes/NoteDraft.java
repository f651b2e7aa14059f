package org.criticalfriend.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.Draft;
import org.criticalfriend.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The note that is being typed and is none yet: kept each second under the id that it will get,
 * with where it belongs and its pictures, so that it is back after the program was stopped.
 */
final class NoteDraft {
  private static final String TEXT = "text";
  private static final String PICTURES = "pictures";
  private static final List<String> PLACES = List.of("session", "document");
  private final Desk desk;
  private Id id = Id.create();
  private boolean isKept;

  /**
   * What was left behind.
   *
   * @param place the session or document it belongs to; null for none
   */
  record Left(String text, @Nullable Id place, List<Id> pictures) {}

  NoteDraft(Desk desk) {
    this.desk = desk;
  }

  /** The id the note will get. */
  Id id() {
    return id;
  }

  /** Takes the note as it stands now. */
  void keep(NoteLine line, List<Id> pictures, Place place) {
    if (line.isEmpty() && pictures.isEmpty()) {
      drop();
      return;
    }
    isKept = true;
    desk.typed().keep(id, TEXT, line.asTyped());
    desk.typed().keep(id, PLACES.getFirst(), value(place.session()));
    desk.typed().keep(id, PLACES.getLast(), value(place.document()));
    String ids = pictures.stream().map(Id::value).collect(Collectors.joining(" "));
    desk.typed().keep(id, PICTURES, ids);
  }

  /** The draft has become a note; the next one begins. */
  void settled() {
    drop();
    id = Id.create();
  }

  /** Tells the latest note that was left behind. */
  void left(Consumer<Left> found) {
    desk.typed().left(drafts -> take(drafts, found));
  }

  private void take(List<Draft> drafts, Consumer<Left> found) {
    Review review = desk.review().get();
    drafts.stream()
        .filter(draft -> draft.field().equals(TEXT) && !isThere(review, draft.row()))
        .filter(draft -> fields(drafts, draft.row(), PLACES).findAny().isPresent())
        .max(Comparator.comparing(Draft::at))
        .ifPresent(
            draft -> {
              id = draft.row();
              isKept = true;
              Id place = ids(drafts, PLACES).findFirst().orElse(null);
              List<Id> pictures = ids(drafts, List.of(PICTURES)).toList();
              found.accept(new Left(draft.text(), place, pictures));
            });
  }

  private static boolean isThere(Review review, Id id) {
    return review.notes().stream().map(Note::id).anyMatch(id::equals);
  }

  private static Stream<Draft> fields(List<Draft> drafts, Id id, List<String> names) {
    return drafts.stream().filter(draft -> draft.row().equals(id) && names.contains(draft.field()));
  }

  private Stream<Id> ids(List<Draft> drafts, List<String> names) {
    return fields(drafts, id, names)
        .flatMap(draft -> Stream.of(draft.text().split(" ", -1)))
        .filter(text -> !text.isEmpty())
        .map(text -> new Id(text, null));
  }

  private void drop() {
    if (isKept) {
      isKept = false;
      desk.typed().drop(id, TEXT);
      desk.typed().drop(id, PICTURES);
      PLACES.forEach(place -> desk.typed().drop(id, place));
    }
  }

  private static String value(@Nullable Id place) {
    return place == null ? "" : place.value();
  }
}
