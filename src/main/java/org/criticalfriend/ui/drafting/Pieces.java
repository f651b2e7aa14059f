package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.paper.Inserted;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Piece.Sort;
import org.jspecify.annotations.Nullable;

/** Lays the texts of a section out one below the other, in the order in which they are printed. */
final class Pieces {
  private final Review review;
  private final Paper paper;
  private final Map<Id, String> findings = new HashMap<>();
  private final Map<Id, String> advice = new HashMap<>();
  private final Map<Id, String> texts = new HashMap<>();
  private final Map<Piece.Key, Piece> before = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int at = -1;

  private Pieces(Review review, Paper paper, List<Piece> before) {
    this.review = review;
    this.paper = paper;
    before.forEach(piece -> this.before.put(piece.key(), piece));
    for (Finding finding : review.findings()) {
      findings.put(finding.id(), finding.text());
    }
    for (Recommendation one : review.recommendations()) {
      advice.put(one.id(), one.text());
    }
    for (StandardText text : review.texts()) {
      texts.put(text.id(), text.text());
    }
  }

  /**
   * The pieces of a section.
   *
   * @param before what was shown last; what reads the same keeps its lines
   */
  static List<Piece> of(Review review, Paper paper, Section section, List<Piece> before) {
    Pieces pieces = new Pieces(review, paper, before);
    pieces.plain(Sort.TITLE, section.id(), section.heading());
    for (Block block : section.blocks()) {
      pieces.at++;
      pieces.add(block);
    }
    return List.copyOf(pieces.pieces);
  }

  private void add(Block block) {
    switch (block) {
      case Para para -> prose(Sort.PARAGRAPH, para.id(), para.para());
      case InsertText(Id text, var _) -> {
        plain(Sort.SHOWN, null, Words.say("drafting.same-as-texts"));
        known(Sort.STANDARD, text, texts);
      }
      default -> {
        List<Inserted.Bunch> bunches = Inserted.bunches(review, paper, block);
        plain(Sort.SHOWN, null, InsertWords.effect(block, review, paper));
        bunches.forEach(this::bunch);
      }
    }
  }

  private void bunch(Inserted.Bunch bunch) {
    if (!bunch.heading().isEmpty()) {
      plain(Sort.GIVEN, null, bunch.heading());
    }
    for (Id thing : bunch.things()) {
      if (findings.containsKey(thing)) {
        known(Sort.FINDING, thing, findings);
      } else {
        known(Sort.RECOMMENDATION, thing, advice);
      }
    }
  }

  private void known(Sort sort, Id id, Map<Id, String> words) {
    String text = words.get(id);
    if (text != null) {
      prose(sort, id, text);
    }
  }

  private void prose(Sort sort, Id id, String markdown) {
    Piece.Key key = key(sort, id);
    Piece same = before.get(key);
    if (same != null && same.markdown().equals(markdown)) {
      pieces.add(same.of(at));
      return;
    }
    try {
      pieces.add(new Piece(key, markdown, Lines.of(markdown), at));
    } catch (InvalidValue none) {
      plain(Sort.SHOWN, null, markdown);
    }
  }

  private void plain(Sort sort, @Nullable Id id, String words) {
    Piece.Key key = key(sort, id);
    Piece same = before.get(key);
    pieces.add(
        same != null && same.markdown().equals(words)
            ? same.of(at)
            : new Piece(key, words, List.of(line(words)), at));
  }

  /** A thing printed twice is written in two places. */
  private Piece.Key key(Sort sort, @Nullable Id id) {
    Piece.Key key = new Piece.Key(sort, id, id == null ? pieces.size() : 0);
    boolean twice = pieces.stream().anyMatch(piece -> piece.key().equals(key));
    return twice ? new Piece.Key(sort, id, pieces.size()) : key;
  }

  private static Line line(String words) {
    return words.isEmpty()
        ? Line.empty()
        : Line.empty().strokes(List.of(new Stroke.Letters(words, Look.PLAIN)));
  }
}
