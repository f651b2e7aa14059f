package org.criticalfriend.slides;

import static org.criticalfriend.model.Drafts.aPaper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Numbering;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.SectionDraft;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.paper.PresentationBuilder;

/** Presentations for tests, and their files. */
final class Decks {
  private Decks() {}

  static Presentation of(ReviewDraft review, SectionDraft... sections) {
    Bundle bundle =
        review
            .with(
                aPaper()
                    .kind(PaperKind.PRESENTATION)
                    .numbering(Numbering.NONE)
                    .title("Feedback to the Trust", null)
                    .with(sections))
            .build();
    return PresentationBuilder.build(bundle, bundle.review().papers().getLast());
  }

  static Presentation in(Path folder) {
    Bundle bundle = ReviewForm.read(folder).bundle();
    Paper paper =
        bundle.review().papers().stream()
            .filter(each -> each.kind() == PaperKind.PRESENTATION)
            .findFirst()
            .orElseThrow();
    return PresentationBuilder.build(bundle, paper);
  }

  /** Written, read back and compared. */
  static Path write(Presentation presentation, DeckStyle style, Path file) {
    SlideWriter writer = new SlideWriter(style);
    try {
      Files.write(file, writer.render(presentation).bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    writer.check(presentation, file, file);
    return file;
  }
}
