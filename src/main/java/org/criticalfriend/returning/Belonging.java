package org.criticalfriend.returning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.word.EditedFile;
import org.jspecify.annotations.Nullable;

/** Tells whether an edited file is of this paper at all. */
final class Belonging {
  /** Of a paper, at least one paragraph in so many is found again. */
  private static final int LEAST = 8;

  private Belonging() {}

  /** What was found of ours in a file. */
  record Found(List<Printed> ours, EditedFile edited, List<Integer> pairs) {
    Found {
      ours = List.copyOf(ours);
      pairs = List.copyOf(pairs);
    }
  }

  static void check(Review review, Paper paper, String file, Found found) {
    Set<Id> named = sections(found.edited());
    if (named.stream().anyMatch(ids(paper)::contains)) {
      return;
    }
    for (Paper other : review.papers()) {
      if (named.stream().anyMatch(ids(other)::contains)) {
        throw otherPaper(file, other);
      }
    }
    long paired = found.pairs().stream().filter(at -> at >= 0).count();
    int fewer = Math.min(found.ours().size(), found.edited().paragraphs().size());
    if (paired * LEAST < fewer || paired == 0) {
      throw foreign(file);
    }
  }

  private static Set<Id> sections(EditedFile edited) {
    Set<Id> named = new HashSet<>();
    edited.paragraphs().stream()
        .flatMap(paragraph -> paragraph.places().stream())
        .map(Belonging::section)
        .filter(id -> id != null)
        .forEach(named::add);
    return named;
  }

  /** Sections and paragraphs belong to one paper only, unlike findings. */
  private static @Nullable Id section(String place) {
    if (!place.matches("_[sb][A-Za-z0-9_]{32,38}")) {
      return null;
    }
    String source = new Anchor(place).source();
    return source == null ? null : new Id(source, null);
  }

  private static Set<Id> ids(Paper paper) {
    Set<Id> ids = new HashSet<>();
    paper
        .sections()
        .forEach(
            section -> {
              ids.add(section.id());
              section.blocks().stream()
                  .filter(org.criticalfriend.model.Para.class::isInstance)
                  .map(org.criticalfriend.model.Para.class::cast)
                  .forEach(para -> ids.add(para.id()));
            });
    return ids;
  }

  private static Trouble foreign(String file) {
    return new Trouble(
        "CF-591",
        "\"" + file + "\" is not this paper: hardly a paragraph of it is found there.",
        "The review is as it was.",
        "Open the review and the paper it was made from, and read it there.");
  }

  private static Trouble otherPaper(String file, Paper other) {
    return new Trouble(
        "CF-592",
        "\"" + file + "\" is another paper of this review: \"" + other.title() + "\".",
        "The review is as it was.",
        "Choose that paper first, and open the file again.");
  }
}
