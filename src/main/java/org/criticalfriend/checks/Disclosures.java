package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;

/**
 * Finds notes in which somebody seems to have disclosed harm, where neither they nor another note
 * of their session says what was done about it. Guidance: a team agrees before it goes on site whom
 * a concern is passed to.
 */
final class Disclosures {
  private static final Pattern CONCERN =
      Pattern.compile(
          "\\bdisclos(ed|ure|es) (that|of|to us|being|having)"
              + "|\\b(s?he|they|i|who|child|children|boys?|girls?|woman|women|man|mother|father|partner|son|daughter|patient|resident|peers?)\\b[^.,;]{0,20}"
              + " (is|was|were|are|been|being) (sexually |physically |emotionally )?"
              + "(abused|hit|beaten|assaulted|groomed|exploited|neglected)\\b|\\b(hits?|beats?|abuses|touched)"
              + " (me|her|him|them)\\b|\\bself[- ]harm(ed|s|ing)?"
              + " (herself|himself|last|this|again)|\\bsuicidal\\b|\\btried to (kill|take)"
              + " (herself|himself|their|her|his)\\b|\\bat (immediate|serious) risk of"
              + " harm\\b|\\bunsafe at home\\b|\\bsafeguarding (concern|issue|disclosure)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DONE =
      Pattern.compile(
          "\\b(passed|handed|taken) (it"
              + " )?(on|over|up)\\b|\\b(referred|reported|raised|escalated|told)"
              + "\\b.{0,60}\\b(lead|safeguarding|team|manager|police|social|MASH|duty)\\b|\\bsafeguarding"
              + " lead\\b|\\breferral (was )?made\\b",
          Pattern.CASE_INSENSITIVE);

  private Disclosures() {}

  static List<Remark> remarks(Review review) {
    Set<Id> seenTo = new HashSet<>();
    for (Note note : review.notes()) {
      if (note.session() != null && DONE.matcher(note.text()).find()) {
        seenTo.add(note.session());
      }
    }
    List<Remark> remarks = new ArrayList<>();
    for (Note note : review.notes()) {
      boolean heard = note.kind() != NoteKind.READ && CONCERN.matcher(note.text()).find();
      boolean done =
          DONE.matcher(note.text()).find()
              || (note.session() != null && seenTo.contains(note.session()));
      if (heard && !done) {
        remarks.add(remark(note));
      }
    }
    return remarks;
  }

  private static Remark remark(Note note) {
    String words = Words.opening(note.text(), 60);
    String text =
        "“" + words + "” may be a safeguarding concern, and no note says to whom it was passed on.";
    return Remark.of(RemarkKind.SAFEGUARDING, Places.at(note.id(), "note"), text);
  }
}
