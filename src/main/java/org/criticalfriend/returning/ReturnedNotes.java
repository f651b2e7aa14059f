package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.returning.Change.Note;
import org.criticalfriend.word.EditedParagraph;
import org.criticalfriend.word.EditedParagraph.Piece;
import org.criticalfriend.word.EditedParagraph.Sort;
import org.jspecify.annotations.Nullable;

/** The footnotes of an edited file: which of ours each is, and what the new ones say. */
final class ReturnedNotes {
  private static final String NEW = "returned-";

  private final Map<String, Printed> known = new HashMap<>();
  private final Map<String, List<EditedParagraph>> all = new HashMap<>();
  private final Map<Home, String> labels = new HashMap<>();
  private final Set<String> marked = new HashSet<>();

  ReturnedNotes(List<Printed> ours, List<EditedParagraph> theirs, int[] pairs, Texts texts) {
    for (EditedParagraph paragraph : theirs) {
      if (!paragraph.note().isEmpty()) {
        all.computeIfAbsent(paragraph.note(), _ -> new ArrayList<>()).add(paragraph);
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      String note = pairs[i] < 0 ? "" : theirs.get(pairs[i]).note();
      Home home = ours.get(i).home();
      if (!note.isEmpty() && ours.get(i).number().startsWith("[")) {
        known.put(note, ours.get(i));
      }
      if (home != null) {
        String label = Texts.footnote(texts.lines(home.source()).get(home.line()));
        labels.put(home, label);
      }
    }
  }

  /** A footnote's mark as it stands in their words. */
  Token mark(String id, @Nullable Home home, int stroke) {
    Printed note = known.get(id);
    Home of = note == null ? null : note.home();
    marked.add(id);
    if (note == null || of == null) {
      String key = note == null ? NEW + id : note.anchor();
      Stroke.Sign sign = new Stroke.FootnoteMark(NEW + id, Look.PLAIN);
      return new Token(Token.NOTE + key, "", Look.PLAIN, sign, stroke, false, null);
    }
    boolean here = home != null && home.source().equals(of.source());
    String label = here ? labels.getOrDefault(of, NEW + id) : NEW + id;
    Stroke.Sign sign = new Stroke.FootnoteMark(label, Look.PLAIN);
    return new Token(Token.NOTE + note.anchor(), "", Look.PLAIN, sign, stroke, false, null);
  }

  /** The texts of the new footnotes that are marked among these strokes. */
  List<Note> texts(List<Stroke> strokes) {
    List<Note> notes = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke instanceof Stroke.FootnoteMark(String label, Look _) && label.startsWith(NEW)) {
        notes.add(new Note(label, words(label.substring(NEW.length()))));
      }
    }
    return notes;
  }

  private List<Stroke> words(String id) {
    List<Stroke> words = new ArrayList<>();
    for (EditedParagraph paragraph : all.getOrDefault(id, List.of())) {
      if (!words.isEmpty()) {
        words.add(new Stroke.Letters(" ", Look.PLAIN));
      }
      paragraph.pieces().stream()
          .filter(piece -> piece.sort() == Sort.WORDS && !piece.isDeleted())
          .map(ReturnedNotes::letters)
          .forEach(words::add);
    }
    return Trimmed.of(words);
  }

  private static Stroke letters(Piece piece) {
    Look look = new Look(piece.bold(), piece.italic(), piece.link());
    return new Stroke.Letters(piece.text(), look);
  }

  /** Whether the mark of a footnote was met. */
  boolean isMarked(String id) {
    return marked.contains(id);
  }
}
