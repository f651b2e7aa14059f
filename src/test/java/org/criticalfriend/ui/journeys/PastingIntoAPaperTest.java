package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Bundles;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What Word copied, pasted into the paper by keys, and read back from the paper's Word file. */
class PastingIntoAPaperTest {
  private static final String WORD =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
      <head><meta name=Generator content="Microsoft Word 15"><style>
      <!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} -->
      </style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
      <p class=MsoNormal><b><span style='color:red'>Costs</span></b> have <i>risen</i> since
      <a href="https://www.example.org/2019">2019</a>.<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]>
      <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>rent<o:p></o:p></p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]>
      <span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>of halls<o:p></o:p></p>
      <p class=MsoNormal>Pay has not.<o:p></o:p></p>
      <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Year</p></td>
      <td><p class=MsoNormal>Pounds</p></td></tr><tr><td><p class=MsoNormal>2020</p></td>
      <td><p class=MsoNormal>12</p></td></tr></table>
      <!--EndFragment--></body></html>
      """;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow open;

  @BeforeEach
  void open() throws Exception {
    open = FindingsWindow.in(folder, 1200, 800);
    robot.interact(() -> open.window().model().go(PartName.PAPER));
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  @Test
  void keepsWhatWordSaidFromTheClipboardToTheWordFile() throws Exception {
    paragraph();
    copied(Map.of(DataFormat.HTML, WORD, DataFormat.PLAIN_TEXT, "Costs have risen"));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> paras().stream().anyMatch(text -> text.startsWith("**Costs**")));

    assertThat(paras())
        .contains(
            "**Costs** have *risen* since [2019](https://www.example.org/2019).\n\n"
                + "- rent\n  - of halls",
            "Pay has not.\n\n| Year | Pounds |\n| --- | --- |\n| 2020 | 12 |");
    assertThat(robot.lookup(".cf-table-grid").tryQuery()).isPresent();

    readBack(written());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> paras().stream().noneMatch(text -> text.contains("Pay has not.")));
  }

  /** The paper's Word file. */
  private Path written() {
    Review review = open.desk().review().get();
    CompletableFuture<Bundle> bundle = new CompletableFuture<>();
    robot.interact(
        () ->
            open.desk()
                .ask(
                    file -> Bundles.of(file, review),
                    bundle::complete,
                    bundle::completeExceptionally));
    new PaperFiles(Styles.builtIn(), Set.of(Format.DOCX), Existing.REFUSE, told -> {})
        .write(bundle.join(), List.of(review.papers().getFirst()), folder);
    return folder.resolve(review.papers().getFirst().id().text() + ".docx");
  }

  private static void readBack(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in)) {
      List<String> words = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertThat(words)
          .containsSubsequence("Costs have risen since 2019.", "rent", "of halls", "Pay has not.");
      assertThat(word.getParagraphs())
          .filteredOn(one -> one.getText().startsWith("Costs have"))
          .flatExtracting(XWPFParagraph::getRuns)
          .anyMatch(run -> run.isBold() && run.text().equals("Costs"));
      assertThat(word.getTables())
          .extracting(XWPFTable::getText)
          .anyMatch(text -> text.contains("Pounds") && text.contains("12"));
    }
  }

  @Test
  void pastesWordsAloneAndPictures() {
    paragraph();
    copied(Map.of(DataFormat.HTML, WORD, DataFormat.PLAIN_TEXT, "Costs have risen"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    leave();
    assertThat(paras()).contains("Costs have risen");

    int before = open.desk().review().get().pictures().size();
    Image map =
        new Image(Path.of("src/test/resources/form/small/pictures/map.png").toUri().toString());
    copied(Map.of(DataFormat.IMAGE, map));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> open.desk().review().get().pictures().size() == before + 1);
    String id = open.desk().review().get().pictures().getLast().id().text();
    until(() -> paras().stream().anyMatch(text -> text.endsWith("](picture:" + id + ")")));
  }

  /** A new section with an empty paragraph, where the caret is then. */
  private void paragraph() {
    run("drafting.add-section");
    run("drafting.rename-section");
    robot.push(KeyCode.END);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void copied(Map<DataFormat, Object> content) {
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private void run(String key) {
    robot.interact(
        () ->
            open.window().model().part().commands().stream()
                .filter(command -> command.words().get().equals(Words.say(key)))
                .findFirst()
                .ifPresent(Command::run));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void leave() {
    robot.interact(() -> open.window().model().part().leave());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> paras() {
    Paper paper = open.desk().review().get().papers().getFirst();
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Para.class::isInstance)
        .map(block -> ((Para) block).para())
        .toList();
  }
}
