package org.criticalfriend.ui.notes;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Picture;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The pictures of one note, one at a time, large; described and removed here. */
final class PictureShow {
  private static final String ALT = "alt";
  private final NotePictures pictures;
  private final Desk desk;
  private final TypedText alt;
  private final Id note;
  private final ReadOnlyObjectWrapper<@Nullable Picture> current = new ReadOnlyObjectWrapper<>();

  /**
   * Shows the pictures of a note.
   *
   * @param first the one to begin with
   */
  PictureShow(NotePictures pictures, Desk desk, Background background, Id note, Id first) {
    this.pictures = pictures;
    this.desk = desk;
    this.note = note;
    this.alt = new TypedText(desk, background);
    go(first);
  }

  /** The picture in front; holds null once there is none left. */
  ReadOnlyObjectProperty<@Nullable Picture> current() {
    return current.getReadOnlyProperty();
  }

  /** What it shows, in words, as they are typed. */
  StringProperty alt() {
    return alt.text();
  }

  /** Whether anything can be changed. */
  boolean isWritable() {
    return desk.isWritable();
  }

  /** Which of how many; empty where there is but one. */
  String position() {
    Picture now = current.get();
    List<Id> all = pictures.of(note);
    return now == null || all.size() < 2
        ? ""
        : Words.say("notes.picture-of", all.indexOf(now.id()) + 1, all.size());
  }

  /** Goes to the next one, or with -1 to the one before; stays at the ends. */
  void step(int by) {
    List<Id> all = pictures.of(note);
    Picture now = current.get();
    if (now != null && !all.isEmpty()) {
      go(all.get(Math.clamp((long) all.indexOf(now.id()) + by, 0, all.size() - 1)));
    }
  }

  /** Takes the picture in front from the note, and goes to the one that takes its place. */
  void remove() {
    Picture gone = current.get();
    if (gone != null) {
      int at = pictures.of(note).indexOf(gone.id());
      settle();
      pictures.remove(note, gone.id());
      List<Id> left = pictures.of(note).stream().filter(id -> !id.equals(gone.id())).toList();
      go(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)));
    }
  }

  /** What the file may be called into which {@link #save} writes. */
  String name() {
    Picture now = current.get();
    String file = now == null ? "" : pictures.original(now).file();
    return Words.say("notes.picture-file") + file.substring(Math.max(0, file.lastIndexOf('.')));
  }

  /** Writes the picture in front, as it was taken, into a file. */
  void save(Path target) {
    Picture now = current.get();
    if (now != null) {
      pictures.save(now.id(), target);
    }
  }

  /** Keeps what was typed, as when the window is closed. */
  void settle() {
    alt.settle();
  }

  private void go(@Nullable Id id) {
    settle();
    Picture picture = id == null ? null : pictures.picture(id);
    if (picture != null) {
      alt.show(
          new TypedText.Target(
              picture.id(), ALT, picture.alt(), text -> pictures.describing(picture.id(), text)));
    }
    current.set(picture);
  }
}
