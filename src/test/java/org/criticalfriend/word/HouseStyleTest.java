package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseStyleTest {
  private static final Path COMMITTED = Path.of("assets/style/house-style.docx");

  @TempDir Path folder;

  /** When the look is changed on purpose, copy the file named in the message over the asset. */
  @Test
  void committedFileIsWhatIsMade() throws IOException {
    Path fresh = Path.of("target/house-style.docx");
    Files.createDirectories(fresh.getParent());
    Files.write(fresh, HouseStyleMaker.make());

    assertThat(parts(COMMITTED))
        .as("%s is out of date: copy %s over it", COMMITTED, fresh)
        .isEqualTo(parts(fresh));
  }

  private static Map<String, String> parts(Path file) {
    PackedParts parts = PackedParts.of(file, PackedParts.TEMPLATE_LIMIT);
    Map<String, String> texts = new TreeMap<>();
    for (String name : parts.names()) {
      texts.put(name, new String(parts.bytes(name), UTF_8));
    }
    return texts;
  }

  @Test
  void builtInLacksNothing() {
    assertThat(HouseStyle.builtIn().warnings()).isEmpty();
  }

  @Test
  void takesFontsAndPageFromTheUsersFile() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/styles.xml", xml -> xml.replace("\"Arial\"", "\"Calibri\""))
            .edit("word/document.xml", xml -> xml.replace("w:left=\"1417\"", "w:left=\"2417\""))
            .save(folder.resolve("own.docx"));
    HouseStyle style = HouseStyle.of(own);
    Opened paper = paper(style);

    assertThat(style.warnings()).isEmpty();
    assertThat(new String(paper.parts().bytes("word/styles.xml"), UTF_8)).contains("Calibri");
    assertThat(paper.values("pgMar", "left")).containsOnly("2417");
    assertThat(paper.values("tblW", "w")).containsOnly(String.valueOf(11906 - 2417 - 1418));
  }

  @Test
  void findsStylesByNameWhateverTheirIds() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/styles.xml", xml -> xml.replace("\"Heading1\"", "\"berschrift1\""))
            .edit("word/numbering.xml", xml -> xml.replace("\"Heading1\"", "\"berschrift1\""))
            .save(folder.resolve("own.docx"));
    HouseStyle style = HouseStyle.of(own);

    assertThat(style.warnings()).isEmpty();
    assertThat(paper(style).paragraphs("berschrift1"))
        .containsExactly("Introduction", "Background and context", "Findings");
  }

  @Test
  void suppliesMissingStylesAndNamesThem() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/styles.xml", xml -> without(xml, "NumberedParagraph", "Source", "Caption"))
            .save(folder.resolve("own.docx"));
    HouseStyle style = HouseStyle.of(own);
    paper(style);

    assertThat(style.warnings())
        .containsExactly("The template has no style for captions: the built-in one stands in.");
  }

  private static String without(String xml, String... ids) {
    String left = xml;
    for (String id : ids) {
      left = left.replaceAll("<w:style [^>]*w:styleId=\"" + id + "\">.*?</w:style>", "");
    }
    return left;
  }

  @Test
  void numbersAsThePaperSaysWhateverListsTheUsersFileHas() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/numbering.xml", xml -> xml.replace("\"%1.\"", "\"Section %1\""))
            .save(folder.resolve("own.docx"));

    assertThat(HouseStyle.of(own).warnings()).isEmpty();
    paper(HouseStyle.of(own));
  }

  @Test
  void setsAPaperInADocumentThatKnowsNoneOfOurStyles() {
    String plain =
        "<w:styles xmlns:w=\""
            + Markup.W
            + "\"><w:style w:type=\"paragraph\" w:default=\"1\""
            + " w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Something\"/></w:style>"
            + "</w:styles>";
    Path own =
        EditedDocx.houseStyle()
            .put("word/styles.xml", plain.getBytes(UTF_8))
            .remove("word/numbering.xml")
            .save(folder.resolve("own.docx"));
    HouseStyle style = HouseStyle.of(own);
    Opened paper = paper(style);

    assertThat(style.warnings())
        .contains(
            "The template has no style for the title: the built-in one stands in.",
            "The template has no style for footnotes: the built-in one stands in.")
        .noneMatch(words -> words.contains("plain text"));
    assertThat(paper.paragraphs("TitleCF")).hasSize(1);
  }

  @Test
  void keepsTheUsersBulletsAndTheirIndents() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/numbering.xml", xml -> xml.replace("\"•\"", "\"▪\""))
            .save(folder.resolve("own.docx"));

    assertThat(new String(paper(HouseStyle.of(own)).parts().bytes("word/numbering.xml"), UTF_8))
        .contains("▪")
        .doesNotContain("•");
  }

  @Test
  void carriesAPictureInTheHeader() {
    byte[] logo = WordTrees.image(40, 20).bytes();
    String relations =
        "<Relationships xmlns=\""
            + Relations.PACKAGE
            + "\"><Relationship Id=\"rId9\" Type=\""
            + Relations.OFFICE
            + "image\" Target=\"media/logo.png\"/></Relationships>";
    Path own =
        EditedDocx.houseStyle()
            .put("word/media/logo.png", logo)
            .put("word/_rels/header1.xml.rels", relations.getBytes(UTF_8))
            .save(folder.resolve("own.docx"));
    Opened paper = paper(HouseStyle.of(own));

    assertThat(paper.parts().bytes("word/media/header1-1.png")).isEqualTo(logo);
    assertThat(new String(paper.parts().bytes("word/_rels/header1.xml.rels"), UTF_8))
        .contains("Id=\"rId9\"", "media/header1-1.png");
  }

  @Test
  void takesNothingElseFromTheUsersFile() {
    Path own =
        EditedDocx.houseStyle()
            .edit("word/document.xml", xml -> xml.replace("Body Text", "Secret draft"))
            .put("word/comments.xml", "<secret/>".getBytes(UTF_8))
            .put("customXml/item1.xml", "<secret/>".getBytes(UTF_8))
            .save(folder.resolve("own.docx"));
    Opened paper = paper(HouseStyle.of(own));

    assertThat(paper.parts().names())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "word/media/picture1.png",
            "word/media/picture2.png",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");
    assertThat(paper.document().getTextContent()).doesNotContain("Secret");
  }

  /** Writing reads back and compares, so that a number counted otherwise would not pass. */
  private Opened paper(HouseStyle style) {
    PaperTree tree = RichPaper.tree();
    Path target = folder.resolve("paper.docx");
    new WordWriter(style).write(tree, WordTrees.pages(tree), target, Existing.REPLACE);
    return Opened.at(target);
  }
}
