package org.criticalfriend.returning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;

/** Writes papers of the sample as they go out. */
public final class SentPapers {
  private SentPapers() {}

  /** The first paper of a review that was made of the sample, as it goes out. */
  public static Path sent(Review review, Path file) {
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    Map<Id, byte[]> pictures = new HashMap<>();
    for (Picture picture : review.pictures()) {
      sample.review().pictures().stream()
          .filter(one -> one.file().equals(picture.file()))
          .forEach(one -> pictures.put(picture.id(), sample.pictures().get(one.id())));
    }
    return sent(new Bundle(review, pictures), review.papers().getFirst(), file);
  }

  /** Writes a paper as it goes out. */
  public static Path sent(Bundle bundle, Paper paper, Path file) {
    PaperTree tree = PaperBuilder.build(bundle, paper);
    Map<Anchor, Integer> pages = new HashMap<>();
    for (Element element : tree.body()) {
      if (element instanceof Element.Heading heading) {
        pages.put(heading.anchor(), 1);
      }
    }
    try {
      byte[] bytes = new WordWriter(HouseStyle.builtIn()).render(tree, new PageNumbers(pages, 1));
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
