package org.criticalfriend.returning;

import java.util.List;
import java.util.Set;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.word.EditedFile.Comment;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one paragraph.
 *
 * @param kind what became of it
 * @param number its number in our paper; for a new one, of what stands before it; may be empty
 * @param heading the heading under which it stands; empty before the first
 * @param stretches its words, ours and theirs woven
 * @param by who did it, by name; an empty name is somebody who did not track changes
 * @param comments comments that stand at it, answers behind what they answer
 * @param told what must be known before it is taken
 * @param proposal what taking it would do; absent where nothing of it can be taken
 */
public record Change(
    Kind kind,
    String number,
    String heading,
    List<Stretch> stretches,
    List<String> by,
    List<Comment> comments,
    Set<Told> told,
    @Nullable Proposal proposal) {
  /** Guarantees lists nobody changes. */
  public Change {
    stretches = List.copyOf(stretches);
    by = List.copyOf(by);
    comments = List.copyOf(comments);
    told = Set.copyOf(told);
  }

  /** What became of a paragraph. */
  public enum Kind {
    /** Its words or their look changed. */
    CHANGED,
    /** It is not in our paper. */
    NEW,
    /** It is not in the file any more. */
    GONE,
    /** It stands elsewhere. */
    MOVED,
    /** It is made by the program, and was changed by hand. */
    PRINTED,
    /** It is as it was, with comments. */
    COMMENTED
  }

  /** What must be known before a change is taken. */
  public enum Told {
    /** Words stand where a field was, which follows the review no more. */
    FIELD,
    /** Words stand where a cross-reference was. */
    REFERENCE,
    /** A footnote would go. */
    NOTE_GONE,
    /** A new footnote comes with it. */
    NOTE_NEW,
    /** A code, a rating or a label beside the words was changed, which is not taken. */
    BESIDE,
    /** Bold, italic or links changed. */
    LOOK,
    /** It is the only paragraph of a finding, recommendation or heading, which stays. */
    LAST,
    /** There is no text of the review beside which it could stand. */
    NOWHERE,
    /** It also stands elsewhere in the paper than it did. */
    MOVED
  }

  /** What words of ours and theirs are to one another. */
  public enum Side {
    /** They stand in both. */
    BOTH,
    /** Ours alone. */
    OURS,
    /** Theirs alone. */
    THEIRS
  }

  /**
   * Words that share their fate.
   *
   * @param author who put them in or took them out; empty without tracking, and for both
   */
  public record Stretch(Side side, String text, String author) {}

  /**
   * What taking a change does.
   *
   * @param act what is done
   * @param home the place in a text of ours; for a new paragraph the one it follows
   * @param before what stands there
   * @param words what is to stand there
   * @param notes texts of footnotes that are new among the words, by their labels
   * @param like whether a new paragraph is of the same sort as the one it follows
   */
  public record Proposal(
      Act act, Home home, List<Stroke> before, List<Stroke> words, List<Note> notes, boolean like) {
    /** Guarantees lists nobody changes. */
    public Proposal {
      before = List.copyOf(before);
      words = List.copyOf(words);
      notes = List.copyOf(notes);
    }

    /** The same with other words. */
    public Proposal saying(List<Stroke> other) {
      return new Proposal(act, home, before, other, notes, like);
    }
  }

  /** What is done. */
  public enum Act {
    /** Other words. */
    REPLACE,
    /** A new paragraph. */
    INSERT,
    /** The paragraph goes. */
    REMOVE
  }

  /**
   * A new footnote.
   *
   * @param label the label of its mark
   * @param words what it says
   */
  public record Note(String label, List<Stroke> words) {
    /** Guarantees a list nobody changes. */
    public Note {
      words = List.copyOf(words);
    }
  }

  /** Our words, or theirs. */
  public String words(Side side) {
    StringBuilder words = new StringBuilder();
    stretches.stream()
        .filter(one -> one.side() == Side.BOTH || one.side() == side)
        .forEach(one -> words.append(one.text()));
    return words.toString();
  }
}
