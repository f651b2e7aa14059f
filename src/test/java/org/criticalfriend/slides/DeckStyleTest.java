package org.criticalfriend.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own template serves, whatever it lacks, and does no harm. */
class DeckStyleTest {
  @TempDir private Path folder;

  @Test
  void takesTheLayoutsOfAnyPresentationAndNoneOfItsSlides() throws IOException {
    Path own = folder.resolve("own.pptx");
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(own)) {
      show.createSlide(show.getSlideMasters().getFirst().getSlideLayouts()[1]);
      show.write(out);
    }
    DeckStyle style = DeckStyle.of(own);
    Path deck = folder.resolve("deck.pptx");
    Decks.write(Decks.in(Path.of("assets/sample")), style, deck);

    assertThat(style.warnings()).anyMatch(words -> words.contains("Headline strengths"));
    assertThat(DeckTranscript.read(deck).lines().getFirst().text())
        .isEqualTo("A good start for newly arrived families");
  }

  @Test
  void takesATemplateAndWritesAPresentation() throws Exception {
    Path template = folder.resolve("own.potx");
    try (OPCPackage parts =
        OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(DeckMaker.ASSET)))) {
      parts.replaceContentType(
          XSLFRelation.MAIN.getContentType(),
          XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
      parts.save(template.toFile());
    }
    Path deck = folder.resolve("deck.pptx");
    Decks.write(Decks.in(Path.of("assets/sample")), DeckStyle.of(template), deck);

    try (OPCPackage parts = OPCPackage.open(deck.toFile())) {
      assertThat(parts.getPartsByContentType(XSLFRelation.MAIN.getContentType())).hasSize(1);
    }
  }

  @Test
  void refusesWhatIsNoPresentation() throws IOException {
    Path text = Files.writeString(folder.resolve("a.pptx"), "no presentation");

    assertThatThrownBy(() -> DeckStyle.of(text))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-552");
    assertThatThrownBy(() -> DeckStyle.of(folder.resolve("missing.pptx")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-552");
  }

  @Test
  void refusesMacrosAndWhatIsFetchedFromElsewhere() throws Exception {
    Path macros = folder.resolve("macros.pptm");
    try (OPCPackage parts =
        OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(DeckMaker.ASSET)))) {
      parts.replaceContentType(
          XSLFRelation.MAIN.getContentType(), XSLFRelation.MACRO.getContentType());
      parts.save(macros.toFile());
    }
    Path spying = folder.resolve("spying.pptx");
    try (OPCPackage parts =
        OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(DeckMaker.ASSET)))) {
      parts
          .getPartsByContentType(XSLFRelation.SLIDE_LAYOUT.getContentType())
          .getFirst()
          .addRelationship(
              new java.net.URI("https://example.org/spy.png"),
              TargetMode.EXTERNAL,
              XSLFRelation.IMAGES.getRelation());
      parts.save(spying.toFile());
    }

    assertThatThrownBy(() -> DeckStyle.of(macros)).hasMessageContaining("CF-553");
    assertThatThrownBy(() -> DeckStyle.of(spying)).hasMessageContaining("CF-553");
  }
}
