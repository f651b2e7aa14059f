package org.criticalfriend.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;

/** A small outline with these blocks, and reviews that it joins. */
final class SmallOutline {
  private static final String OUTLINE =
      """
      {
        "format": "critical-friend-outline",
        "version": 1,
        "name": "Short",
        "description": "For tests.",
        "findingKinds": [
          {"id": "good", "name": "Strengths"},
          {"id": "bad", "name": "CHALLENGE"},
          {"id": "odd", "name": "Oddity", "plural": "Oddities"}
        ],
        "paper": {
          "id": "paper", "kind": "letter", "title": "{host}", "numbering": "none",
          "sections": [{"id": "s", "heading": "", "level": 1, "numbered": false, "blocks": [BLOCKS]}]
        }
      }
      """;

  private SmallOutline() {}

  static ImportedOutline read(String blocks) throws IOException {
    byte[] bytes = OUTLINE.replace("BLOCKS", blocks).getBytes(UTF_8);
    return OutlineForm.read(new ByteArrayInputStream(bytes), "short.json");
  }

  static Review with(Review review, Paper paper) {
    Shape<Review> shape = Shape.of(Review.class);
    List<Paper> papers = new ArrayList<>(review.papers());
    papers.add(paper);
    List<Object> values = new ArrayList<>(shape.members().stream().map(m -> m.of(review)).toList());
    values.set(values.size() - 1, papers);
    return shape.build(values, review.extras());
  }
}
