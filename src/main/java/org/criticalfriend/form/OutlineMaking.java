package org.criticalfriend.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;

/** Makes an outline for any review of a paper of one. */
final class OutlineMaking extends Rewriting {
  private final Review review;
  private final Paper paper;
  private final OutlineWords words;
  private final Set<Id> kinds = new HashSet<>();

  OutlineMaking(Review review, Paper paper) {
    this.review = review;
    this.paper = paper;
    this.words = new OutlineWords(review);
  }

  OutlineFile named(String name, String description) {
    Paper outline = (Paper) Objects.requireNonNull(copy(paper.bare()));
    List<FindingKind> used =
        review.findingKinds().stream().filter(kind -> kinds.contains(kind.id())).toList();
    return new OutlineFile(name, description, used, outline, Extras.NONE);
  }

  @Override
  Id own(Id id) {
    return id;
  }

  @Override
  List<Id> reference(Class<?> kind, Id id) {
    if (kind == FindingKind.class) {
      kinds.add(id);
      return List.of(id);
    }
    return List.of(Id.create(words.word(id)));
  }

  @Override
  String prose(String prose) {
    return prose;
  }
}
