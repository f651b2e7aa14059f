package org.criticalfriend.returning;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.word.EditedFile;
import org.criticalfriend.word.EditedFile.Comment;

/**
 * What others did to a paper of ours in a Word file; nothing is changed by reading it, and nothing
 * that differs is left out.
 *
 * @param file the file's name
 * @param changes in the order of the paper, new paragraphs behind what they follow
 * @param loose comments that stand at no paragraph
 * @param same how many paragraphs came back as they are
 */
public record ReturnedPaper(String file, List<Change> changes, List<Comment> loose, int same) {
  /** Guarantees lists nobody changes. */
  public ReturnedPaper {
    changes = List.copyOf(changes);
    loose = List.copyOf(loose);
  }

  /**
   * Reads a file and holds it against the paper as it stands now.
   *
   * @throws Trouble CF-591 if it is none of this paper, CF-592 if it is another paper of this
   *     review, or as reading a Word file
   */
  public static ReturnedPaper read(Bundle bundle, Paper paper, Path file) {
    String name = String.valueOf(file.getFileName());
    EditedFile edited = EditedFile.read(file);
    List<Printed> ours = PrintedPaper.of(bundle, paper);
    int[] pairs = Pairing.of(ours, edited.paragraphs());
    Belonging.check(
        bundle.review(),
        paper,
        name,
        new Belonging.Found(ours, edited, Arrays.stream(pairs).boxed().toList()));
    return new Collation(new Texts(bundle.review(), paper), ours, edited, pairs).told(name);
  }

  /** The names of all who changed something; an empty name is somebody who did not track. */
  public Set<String> authors() {
    Set<String> authors = new TreeSet<>();
    changes.forEach(change -> authors.addAll(change.by()));
    return authors;
  }
}
