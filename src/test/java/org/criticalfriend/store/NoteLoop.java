package org.criticalfriend.store;

import java.nio.file.Path;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Visibility;

/** A program of its own that writes notes until it is killed, naming each once it is saved. */
final class NoteLoop {
  private NoteLoop() {}

  public static void main(String[] arguments) {
    try (ReviewFile file = ReviewFile.open(Path.of(arguments[0]), "Jane")) {
      for (int i = 0; ; i++) {
        String text = "Note " + arguments[1] + "-" + i;
        Note note =
            new Note(
                Id.create(),
                null,
                null,
                null,
                null,
                NoteKind.HEARD,
                text,
                java.util.List.of(),
                null,
                Visibility.BACKGROUND,
                Extras.NONE);
        file.change("New note", edit -> edit.put(note));
        System.out.println(text);
      }
    }
  }
}
