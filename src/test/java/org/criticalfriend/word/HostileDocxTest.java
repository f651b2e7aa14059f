package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocxTest {
  private static final String DOCTYPE =
      "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";

  @TempDir Path folder;

  /** Only styles, page, header and footer are ever taken, so that macros stay behind. */
  @Test
  void leavesMacrosBehind() {
    Path file =
        EditedDocx.houseStyle()
            .edit(
                "[Content_Types].xml",
                xml ->
                    xml.replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "vnd.ms-word.template.macroEnabledTemplate.main+xml"))
            .put("word/vbaProject.bin", "Sub AutoOpen".getBytes(UTF_8))
            .save(folder.resolve("style.dotm"));
    PaperTree tree = RichPaper.tree();
    Path target = folder.resolve("paper.docx");
    new WordWriter(HouseStyle.of(file))
        .write(tree, WordTrees.pages(tree), target, Existing.REPLACE);

    PackedParts paper = PackedParts.of(target, PackedParts.PAPER_LIMIT);
    assertThat(paper.names()).noneMatch(name -> name.contains("vba"));
    assertThat(new String(paper.bytes("[Content_Types].xml"), UTF_8)).doesNotContain("macro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/styles.xml",
        "word/numbering.xml",
        "word/document.xml",
        "word/header1.xml",
        "word/_rels/document.xml.rels"
      })
  void refusesADocumentTypeInAnyPart(String part) {
    Path file =
        EditedDocx.houseStyle()
            .edit(part, xml -> xml.replaceFirst("\\?>", "?>" + DOCTYPE))
            .save(folder.resolve("style.docx"));

    assertThatThrownBy(() -> HouseStyle.of(file)).isInstanceOf(Trouble.class);
  }

  @Test
  void refusesADocumentTypeInAPaper() {
    Path file =
        EditedDocx.houseStyle()
            .edit("word/document.xml", xml -> xml.replaceFirst("\\?>", "?>" + DOCTYPE))
            .save(folder.resolve("paper.docx"));

    assertThatThrownBy(() -> WordTranscript.read(file)).isInstanceOf(Trouble.class);
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() {
    Path file =
        EditedDocx.houseStyle()
            .put("word/media/image1.png", new byte[30 << 20])
            .save(folder.resolve("style.docx"));

    assertThatThrownBy(() -> HouseStyle.of(file))
        .hasMessageContaining("unpacks to far more")
        .hasMessageEndingWith("(CF-504)");
  }

  @Test
  void refusesDeepNestingQuickly() {
    String nested = "<w:p>".repeat(200_000) + "</w:p>".repeat(200_000);
    Path file =
        EditedDocx.houseStyle()
            .edit("word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + nested))
            .save(folder.resolve("style.docx"));

    assertThatThrownBy(() -> HouseStyle.of(file)).isInstanceOf(Trouble.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INCLUDEPICTURE", "DDEAUTO", "INCLUDETEXT", "DATABASE", "MACROBUTTON"})
  void refusesAHeaderThatReachesOut(String field) {
    Path file =
        EditedDocx.houseStyle()
            .edit("word/header1.xml", xml -> xml.replace(" TITLE ", " " + field + " x "))
            .save(folder.resolve("style.docx"));

    assertThatThrownBy(() -> HouseStyle.of(file))
        .hasMessageContaining(field)
        .hasMessageEndingWith("(CF-504)");
  }

  @Test
  void fetchesNoPictureFromElsewhere() {
    String relations =
        "<Relationships xmlns=\""
            + Relations.PACKAGE
            + "\"><Relationship Id=\"rId9\" Type=\""
            + Relations.OFFICE
            + "image\" Target=\"http://tracker.example/x.png\""
            + " TargetMode=\"External\"/></Relationships>";
    String picture = "<w:r><w:drawing><a:blip xmlns:a=\"a\" r:embed=\"rId9\"/></w:drawing></w:r>";
    Path file =
        EditedDocx.houseStyle()
            .put("word/_rels/header1.xml.rels", relations.getBytes(UTF_8))
            .edit("word/header1.xml", xml -> xml.replace("</w:pPr>", "</w:pPr>" + picture))
            .save(folder.resolve("style.docx"));
    HouseStyle style = HouseStyle.of(file);
    PaperTree tree = RichPaper.tree();
    Path target = folder.resolve("paper.docx");
    new WordWriter(style).write(tree, WordTrees.pages(tree), target, Existing.REPLACE);

    assertThat(style.warnings()).anyMatch(words -> words.contains("it is left out"));
    PackedParts paper = PackedParts.of(target, PackedParts.PAPER_LIMIT);
    assertThat(paper.names()).doesNotContain("word/_rels/header1.xml.rels");
    assertThat(new String(paper.bytes("word/header1.xml"), UTF_8))
        .doesNotContain("drawing")
        .contains("TITLE");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> HouseStyle.of(folder.resolve("none.docx")))
        .hasMessageContaining("There is no file")
        .hasMessageEndingWith("(CF-506)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a zip file at all", "PK\u0003\u0004 half a zip file"})
  void saysThatAFileIsNotWord(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("style.docx"), content);

    assertThatThrownBy(() -> HouseStyle.of(file))
        .hasMessageContaining("cannot be read as a Word file")
        .hasMessageEndingWith("(CF-503)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "word/document.xml"})
  void saysThatAPartIsMissing(String part) {
    Path file = EditedDocx.houseStyle().remove(part).save(folder.resolve("style.docx"));

    assertThatThrownBy(() -> HouseStyle.of(file)).hasMessageEndingWith("(CF-503)");
  }

  @Test
  void damageIsSaidAndNeverMoreThanSaid() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("assets/style/house-style.docx"));
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      for (int i = 0; i < 8; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("style.docx"), damaged);
      Throwable thrown = catchThrowable(() -> HouseStyle.of(file));
      if (thrown != null) {
        assertThat(thrown).as("seed %d", seed).isInstanceOf(Trouble.class);
      }
    }
  }
}
