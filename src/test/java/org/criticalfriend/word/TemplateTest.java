package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.house.BuiltIn;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.LogoFile;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.house.Role;
import org.criticalfriend.house.Running;
import org.criticalfriend.house.Setting;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of organisations, made by another program than ours. */
class TemplateTest {
  private static final String NAME = "council.dotx";

  @TempDir Path folder;

  /** What the Word file's styles say is what the PDF is set by. */
  @Test
  void builtInWordStyleAndBuiltInLookAreTheSame() {
    HouseLook word = HouseStyle.builtIn().look();
    HouseLook own = BuiltIn.look();

    for (Role role : Role.values()) {
      Setting one = word.setting(role);
      Setting other = own.setting(role);
      assertThat(one.letters()).as("%s", role).isEqualTo(other.letters());
      assertThat(one.before()).as("%s", role).isEqualTo(other.before());
      assertThat(one.after()).as("%s", role).isEqualTo(other.after());
      assertThat(Math.round(one.leading() * 100))
          .as("%s", role)
          .isEqualTo(Math.round(other.leading() * 100));
      assertThat(Math.round(one.left())).as("%s", role).isEqualTo(Math.round(other.left()));
    }
    assertThat(word.colours()).isEqualTo(own.colours());
    assertThat(word.running()).isEqualTo(own.running());
    assertThat(Math.round(word.page().left())).isEqualTo(Math.round(own.page().left()));
    assertThat(Math.round(word.page().bottom())).isEqualTo(Math.round(own.page().bottom()));
  }

  @Test
  void readsFontsSizesAndColoursThroughWhatStylesAreBasedOn() {
    HouseLook look = council().look();

    assertThat(look.setting(Role.BODY).letters().font()).isEqualTo("Liberation Serif");
    assertThat(look.setting(Role.BODY).letters().size()).isEqualTo(12);
    Setting.Letters first = look.setting(Role.HEADING_1).letters();
    assertThat(first)
        .isEqualTo(new Setting.Letters("Arial", 18, true, false, Colour.of(Council.BLUE)));
    assertThat(look.setting(Role.HEADING_3).letters().colour()).isEqualTo(first.colour());
    assertThat(look.setting(Role.HEADING_3).letters().size()).isEqualTo(12);
  }

  @Test
  void whatIsSuppliedTakesAfterTheTemplate() {
    HouseLook look = council().look();

    assertThat(look.setting(Role.NOTE_TITLE).letters().colour()).isEqualTo(Colour.of(Council.BLUE));
    assertThat(look.setting(Role.CONTENTS_TITLE).letters().font()).isEqualTo("Arial");
    assertThat(look.colours().link()).isEqualTo(Colour.of(Council.BLUE));
    assertThat(look.colours().tableHead()).isEqualTo(Colour.of(Council.BLUE).tint());
    assertThat(look.setting(Role.BODY).after()).isEqualTo(6);
  }

  @Test
  void saysWhatIsLackingAndWhatIsTooPale() {
    assertThat(council().warnings())
        .contains(
            "The template has no style for the subtitle: the built-in one stands in.",
            "The template has no style for footnotes: the built-in one stands in.",
            "The template leaves no space between paragraphs: the built-in 6 points stand in.")
        .anyMatch(words -> words.startsWith("The colour #F2C200 is too pale for words"))
        .noneMatch(words -> words.contains("third level"));
    Setting.Letters pale = council().look().setting(Role.HEADING_2).letters();
    assertThat(pale.colour().contrast(Colour.WHITE)).isGreaterThan(pale.contrastNeeded());
  }

  @Test
  void headerAndFooterAreReadWithLogoTabAndPage() {
    Running running = council().look().running();

    assertThat(running.cover()).isEqualTo(running.every());
    Running.Line header = running.every().header().getFirst();
    assertThat(header.left()).singleElement().isInstanceOf(Running.Picture.class);
    assertThat(Math.round(((Running.Picture) header.left().getFirst()).width())).isEqualTo(120);
    Running.Line footer = running.every().footer().getFirst();
    assertThat(footer.right())
        .anyMatch(
            piece -> piece instanceof Running.Field field && field.what() == Running.What.PAGE);
  }

  @Test
  void wordFileIsWrittenInItAndSaysTheSame() {
    PaperTree tree = RichPaper.tree();
    Path target = folder.resolve("paper.docx");
    new WordWriter(council()).write(tree, WordTrees.pages(tree), target, Existing.REPLACE);
    PackedParts parts = PackedParts.of(target, PackedParts.PAPER_LIMIT);

    assertThat(new String(parts.bytes("word/styles.xml"), UTF_8))
        .contains("Liberation Serif", Council.BLUE);
    assertThat(parts.names()).anyMatch(name -> name.startsWith("word/media/header"));
    assertThat(new String(parts.bytes("word/footer1.xml"), UTF_8)).contains("Exampleton");
  }

  @Test
  void takesLogoColoursFontsAndWordsWithoutWord() {
    OwnChoices own =
        new OwnChoices(
            LogoFile.read(Council.logo()),
            Colour.of("FFD500"),
            Colour.of("2E7D32"),
            "Georgia",
            "Verdana",
            new OwnChoices.Margins(30, 20, 15),
            "Peer review",
            "Exampleton");
    HouseStyle style = HouseStyle.of(own);
    PaperTree tree = RichPaper.tree();
    Path target = folder.resolve("paper.docx");
    new WordWriter(style).write(tree, WordTrees.pages(tree), target, Existing.REPLACE);
    HouseLook look = style.look();

    assertThat(look.setting(Role.HEADING_1).letters().font()).isEqualTo("Georgia");
    assertThat(look.setting(Role.CELL).letters().font()).isEqualTo("Verdana");
    assertThat(look.setting(Role.HEADING_1).letters().colour())
        .isEqualTo(Colour.of("FFD500").readable(Colour.READABLE_LARGE));
    assertThat(look.colours().rule()).isEqualTo(Colour.of("2E7D32"));
    assertThat(Math.round(look.page().left() / 72 * 25.4)).isEqualTo(15);
    assertThat(look.running().cover().header().getFirst().left())
        .singleElement()
        .isInstanceOf(Running.Picture.class);
    assertThat(style.warnings()).isNotEmpty().allMatch(words -> words.contains("too pale"));
  }

  @Test
  void fontsSetByHandGoOverThoseOfATemplate() {
    OwnChoices own =
        new OwnChoices(null, null, null, null, "Verdana", null, null, "By hand");
    HouseLook look = HouseStyle.of(Council.template(), NAME, own).look();

    assertThat(look.setting(Role.BODY).letters().font()).isEqualTo("Verdana");
    assertThat(look.setting(Role.HEADING_1).letters().font()).isEqualTo("Arial");
    assertThat(look.running().every().footer().getFirst().left())
        .singleElement()
        .isEqualTo(new Running.Words("By hand", look.setting(Role.FOOTER).letters()));
  }

  @Test
  void aThousandStylesAreNoTrouble() {
    byte[] many =
        Council.template(
            document -> {
              for (int i = 0; i < 1_000; i++) {
                Council.spare(document, "Spare" + i);
              }
            });

    assertThat(HouseStyle.of(many, NAME, OwnChoices.NONE).look().setting(Role.BODY)).isNotNull();
  }

  @Test
  void stylesBasedOnEachOtherInARingAreNoTrouble() {
    byte[] ring =
        Council.template(
            document -> {
              var styles = document.getStyles();
              styles.getStyle("Normal").getCTStyle().addNewBasedOn().setVal("Heading1");
            });

    assertThat(HouseStyle.of(ring, NAME, OwnChoices.NONE).look()).isNotNull();
  }

  @Test
  void tellsOldAndLockedFilesApart() throws Exception {
    Path doc = folder.resolve("old.doc");
    Path locked = folder.resolve("locked.docx");
    for (Path file : List.of(doc, locked)) {
      try (POIFSFileSystem parts = new POIFSFileSystem();
          OutputStream out = Files.newOutputStream(file)) {
        String name = file.equals(doc) ? "WordDocument" : "EncryptedPackage";
        parts.createDocument(new ByteArrayInputStream(new byte[2_000]), name);
        parts.writeFilesystem(out);
      }
    }

    assertThatThrownBy(() -> HouseStyle.of(doc)).hasMessageEndingWith("(CF-507)");
    assertThatThrownBy(() -> HouseStyle.of(locked)).hasMessageEndingWith("(CF-508)");
  }

  @Test
  void refusesATemplateTooLargeToTravelWithAReview() throws Exception {
    Path large = Files.write(folder.resolve("large.docx"), new byte[11 << 20]);

    assertThatThrownBy(() -> HouseStyle.of(large)).hasMessageEndingWith("(CF-509)");
  }

  private static HouseStyle council() {
    return HouseStyle.of(Council.template(), NAME, OwnChoices.NONE);
  }
}
