package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Footnote;

/** The footnotes of a paper, each composed when its mark first comes up. */
final class Footnotes {
  private final Job job;
  private final Map<Integer, Footnote> all = new HashMap<>();
  private final Set<Integer> composed = new HashSet<>();

  Footnotes(Job job, List<Footnote> footnotes) {
    this.job = job;
    footnotes.forEach(note -> all.put(note.number(), note));
  }

  /** The raised number, and with it the footnote where it stands for the first time. */
  Span mark(int number, TextLook look, Tag block) {
    Tag tag = block.within("Reference").within("Link");
    Tie tie = new Tie.Place(noteName(number), "Footnote " + number);
    Note note = composed.add(number) ? compose(number, block) : null;
    String place = note == null ? null : markName(number);
    return new Span(String.valueOf(number), look.asMark(), tag, tie, note, place);
  }

  private Note compose(int number, Tag block) {
    Footnote footnote = all.get(number);
    if (footnote == null) {
      throw new IllegalArgumentException("The paper has no footnote " + number);
    }
    Tag tag = block.openBeside("Note").named(noteName(number));
    List<Strip> strips = new ArrayList<>();
    Column column =
        new Column(
            job.sheet().left() + Looks.FOOTNOTE_NUMBER,
            job.sheet().textWidth() - Looks.FOOTNOTE_NUMBER,
            Ground.FOOTNOTE,
            tag);
    Blocks blocks = new Blocks(job, Galley.into(strips), column);
    blocks.hang(label(number, tag.open("Lbl")));
    blocks.all(footnote.elements());
    strips.set(0, strips.getFirst().bound(job.looks().of(Role.FOOTNOTE).after(), Strip.Bond.NONE));
    return new Note(strips, inner(strips));
  }

  private Blocks.Label label(int number, Tag tag) {
    Tie tie = new Tie.Place(markName(number), "Back to the text");
    TextLook look = job.looks().of(Role.FOOTNOTE).text().asMark();
    Tag link = tag.within("Link");
    Span span = new Span(number + " ", look, link, tie, null, noteName(number));
    return new Blocks.Label(job.breaker().line(List.of(span), look), Looks.FOOTNOTE_NUMBER);
  }

  private static List<Note> inner(List<Strip> strips) {
    List<Note> inner = new ArrayList<>();
    strips.forEach(strip -> inner.addAll(strip.notes()));
    return inner;
  }

  private static String noteName(int number) {
    return "note-" + number;
  }

  private static String markName(int number) {
    return "mark-" + number;
  }
}
