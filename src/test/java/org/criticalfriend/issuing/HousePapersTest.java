package org.criticalfriend.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.LogoFile;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.ExpectedPaper;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.pdf.Vera;
import org.criticalfriend.word.Council;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordTranscript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers in the look of an organisation; each file is also read back before it is in place. */
class HousePapersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void everyWordStandsInTheLookOfATemplate(RealReviews review) throws IOException {
    HouseStyle style = HouseStyle.of(Council.template(), "council.dotx", OwnChoices.NONE);

    said(review, style);
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void everyWordStandsInALookSetByHand(RealReviews review) throws IOException {
    OwnChoices own =
        new OwnChoices(
            LogoFile.read(Council.logo()),
            Colour.of("1B5E20"),
            Colour.of("FFB300"),
            "DejaVu Serif",
            "DejaVu Sans",
            new OwnChoices.Margins(40, 30, 30),
            "Peer review",
            "Borough of Exampleton");

    said(review, HouseStyle.of(own));
  }

  private void said(RealReviews review, HouseStyle style) throws IOException {
    List<Path> files = issue(review, style);
    Transcript written = WordTranscript.read(files.getFirst());
    ExpectedPaper expected = ExpectedPaper.read(review.expected());

    assertThat(String.join("\n", ExpectedPaper.bodyOf(written)))
        .isEqualTo(String.join("\n", expected.words()));
    Vera.accepts(Files.readAllBytes(files.getLast()), review.toString());
  }

  private List<Path> issue(RealReviews review, HouseStyle style) {
    Bundle bundle = review.bundle();
    List<Paper> papers =
        bundle.review().papers().stream()
            .filter(paper -> paper.id().text().equals(review.paper()))
            .toList();
    EnumSet<Format> formats = EnumSet.of(Format.DOCX, Format.PDF);
    return new PaperFiles(Styles.of(style), formats, Existing.REFUSE, _ -> {})
        .write(bundle, papers, folder);
  }
}
