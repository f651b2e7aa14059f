package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Visibility;

/**
 * Finds quotes marked anonymous or background in an issued text: six of their words in a row are
 * enough, since whoever said them knows them again.
 */
final class PrivateWords implements PaperCheck {
  private static final int IN_A_ROW = 6;

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    List<Note> quotes =
        reading.review().notes().stream()
            .filter(one -> one.kind() == NoteKind.QUOTE)
            .filter(one -> one.visibility() != Visibility.QUOTABLE)
            .toList();
    if (quotes.isEmpty()) {
      return remarks;
    }
    Shingles printed =
        new Shingles(reading.lines().stream().filter(Line::isOpen).toList(), IN_A_ROW);
    for (Note note : quotes) {
      Line line = printed.like(note.text());
      if (line != null) {
        String words = Words.opening(note.text(), 60);
        String text =
            "A quote marked " + note.visibility().word() + " stands here: “" + words + "”.";
        remarks.add(reading.remark(RemarkKind.QUOTE_PRINTED, line, "", text));
      }
    }
    return remarks;
  }
}
