package org.criticalfriend.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Told;
import org.criticalfriend.word.EditedFile.Comment;
import org.criticalfriend.word.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's paper goes out, is edited, and comes back. */
class ReturnedPaperTest {
  @TempDir private Path folder;
  private final Bundle bundle = ReviewForm.read(Path.of("assets/sample")).bundle();
  private final Paper paper = bundle.review().papers().getFirst();
  private Path sent;

  @BeforeEach
  void send() {
    sent = SentPapers.sent(bundle, paper, folder.resolve("sent.docx"));
  }

  private ReturnedPaper read(Path file) {
    return ReturnedPaper.read(bundle, paper, file);
  }

  private ReturnedPaper edited(java.util.function.UnaryOperator<Colleague> edits) {
    return read(edits.apply(new Colleague(sent)).save(sent, folder.resolve("back.docx")));
  }

  private Review taken(ReturnedPaper returned) {
    TakenChanges taken =
        TakenChanges.of(
            bundle.review(),
            paper,
            returned.changes().stream().map(Change::proposal).filter(one -> one != null).toList());
    assertThat(taken.left()).isEmpty();
    Review review = bundle.review();
    for (Record record : taken.records()) {
      review = put(review, record);
    }
    return review;
  }

  private static Review put(Review review, Record record) {
    return new org.criticalfriend.ui.desk.Step(
            "x", List.of(new org.criticalfriend.ui.desk.Act.Put(record)))
        .on(review);
  }

  private static Finding finding(Review review, String id) {
    return review.findings().stream()
        .filter(one -> one.id().text().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsNothingInAFileThatNobodyChanged() {
    ReturnedPaper returned = read(sent);

    assertThat(returned.changes()).isEmpty();
    assertThat(returned.loose()).isEmpty();
    assertThat(returned.same()).isGreaterThan(300);
  }

  @Test
  void tellsTrackedWordsByTheirAuthorAndOthersAsUntracked() {
    ReturnedPaper returned =
        edited(
            c ->
                c.track(
                        "Ann Bell",
                        "Everyone the team met in a leading role",
                        "All leaders whom the team met")
                    .write("They were frank about", "They were candid about"));

    assertThat(returned.changes()).hasSize(1);
    Change change = returned.changes().getFirst();
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.number()).isEqualTo("5.2");
    assertThat(change.by()).containsExactlyInAnyOrder("Ann Bell", "");
    assertThat(change.words(Side.THEIRS))
        .startsWith("All leaders whom the team met, from the Cabinet");
    assertThat(finding(taken(returned), "overall-1").text())
        .startsWith("All leaders whom the team met, from the Cabinet")
        .contains("They were candid about");
  }

  @Test
  void keepsFieldsFootnotesBoldAndReferencesOfAChangedParagraph() {
    ReturnedPaper returned =
        edited(c -> c.track("Ann Bell", "Peers worked in small groups", "Peers went in pairs"));
    Review review = taken(returned);

    assertThat(text(review, "Peers went in pairs")).contains("{count:sessions}");
    ReturnedPaper notes = edited(c -> c.write("In this paper a family", "Here a family"));
    assertThat(text(taken(notes), "Here a family")).contains("[^1]").contains("[^1]: ");
    ReturnedPaper bold = edited(c -> c.write("Five of them are ", "Of these, five are "));
    assertThat(text(taken(bold), "Of these, five are")).contains("**essential**: [[r1]], [[r2]]");
  }

  private static String text(Review review, String words) {
    return review.papers().getFirst().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Para.class::isInstance)
        .map(block -> ((Para) block).para())
        .filter(para -> para.contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsThatACountWasChangedByHand() {
    ReturnedPaper returned =
        edited(
            c ->
                c.raw(
                    all ->
                        all.replaceFirst(
                            "In (\\d+) sessions they met", "In 99 sessions they met")));

    assertThat(returned.changes()).hasSize(1);
    assertThat(returned.changes().getFirst().told()).contains(Told.FIELD);
  }

  @Test
  void tellsOfWhatTheProgramMakes() {
    ReturnedPaper returned =
        edited(
            c -> c.write("Wrenmouth Borough Council Peer Review", "Wrenmouth Council Peer Review"));

    assertThat(returned.changes()).extracting(Change::kind).containsOnly(Kind.PRINTED);
    assertThat(returned.changes()).allMatch(change -> change.proposal() == null);
  }

  @Test
  void findsNewGoneMovedAndSplitParagraphs() {
    ReturnedPaper returned =
        edited(
            c ->
                c.type("The town has a good name", "A new paragraph about the harbour.")
                    .remove("Two days give a snapshot")
                    .carry("Its six neighbourhoods differ", "The town has a good name"));

    assertThat(returned.changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.NEW, Kind.GONE, Kind.MOVED);
    Review review = taken(returned);
    assertThat(text(review, "A new paragraph about the harbour.")).isNotEmpty();
    assertThat(paras(review)).noneMatch(one -> one.contains("Two days give a snapshot"));
    assertThat(paras(review)).hasSameSizeAs(paras(bundle.review()));
  }

  private static List<String> paras(Review review) {
    return review.papers().getFirst().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Para.class::isInstance)
        .map(block -> ((Para) block).para())
        .toList();
  }

  @Test
  void findsEveryChangeWhereTheBookmarksAreGone() {
    ReturnedPaper returned =
        edited(c -> c.write("They were frank about", "They were candid about").dropBookmarks());

    assertThat(returned.changes()).extracting(Change::kind).containsExactly(Kind.CHANGED);
    assertThat(finding(taken(returned), "overall-1").text()).contains("They were candid about");
  }

  @Test
  void laysCommentsAndAnswersBesideTheirParagraph() {
    Colleague colleague = new Colleague(sent);
    int first = colleague.comment("Ann Bell", "frank", "Is this fair?");
    colleague.answer("Tom Price", first, "I think so.");
    ReturnedPaper returned = read(colleague.save(sent, folder.resolve("back.docx")));

    assertThat(returned.changes()).hasSize(1);
    Change change = returned.changes().getFirst();
    assertThat(change.kind()).isEqualTo(Kind.COMMENTED);
    assertThat(change.comments())
        .extracting(Comment::author)
        .containsExactly("Ann Bell", "Tom Price");
    assertThat(change.comments().getLast().answers()).isEqualTo(change.comments().getFirst().id());
  }

  @Test
  void findsEveryChangeAfterAnotherProgramSavedItTwice() throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice-writer");
    Colleague colleague =
        new Colleague(sent)
            .track("Ann Bell", "Everyone the team met in a leading role", "All leaders")
            .write("They were frank about", "They were candid about")
            .insert("Tom Price", "Peers worked in small groups", " or alone")
            .type("The town has a good name", "A new paragraph about the harbour.")
            .remove("Two days give a snapshot");
    int first = colleague.comment("Ann Bell", "Two schemes do most", "Is this fair?");
    colleague.answer("Tom Price", first, "I think so.");
    Path back = colleague.save(sent, folder.resolve("back.docx"));
    ReturnedPaper returned = read(saved(office, saved(office, back, "once"), "twice"));

    assertThat(returned.changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.CHANGED, Kind.CHANGED, Kind.NEW, Kind.GONE, Kind.COMMENTED);
    assertThat(returned.authors()).containsExactly("", "Ann Bell", "Tom Price");
    assertThat(finding(taken(returned), "overall-1").text())
        .isEqualTo(
            finding(bundle.review(), "overall-1")
                .text()
                .replace("Everyone the team met in a leading role", "All leaders")
                .replace("frank about", "candid about"));
  }

  private Path saved(Program office, Path file, String into) throws Exception {
    office.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        into,
        file.toString());
    return folder.resolve(into).resolve("back.docx");
  }

  @Test
  void refusesAnotherPaper() {
    Paper letter = bundle.review().papers().get(1);
    Path other = SentPapers.sent(bundle, letter, folder.resolve("letter.docx"));

    assertThatThrownBy(() -> read(other))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("another paper");
  }

  @Test
  void takesNothingIntoATextThatChangedMeanwhile() {
    ReturnedPaper returned =
        edited(c -> c.write("They were frank about", "They were candid about"));
    Finding now =
        Shape.of(Finding.class)
            .with(finding(bundle.review(), "overall-1"), "text", "Something else.");
    TakenChanges taken =
        TakenChanges.of(
            put(bundle.review(), now), paper, List.of(returned.changes().getFirst().proposal()));

    assertThat(taken.records()).isEmpty();
    assertThat(taken.left()).hasSize(1);
  }

  @Test
  void keepsEveryFindingOfARealPaperThatNobodyChanged() {
    bundle.review().papers().stream()
        .filter(one -> one.kind() != PaperKind.ACTION_PLAN && one.kind() != PaperKind.PRESENTATION)
        .forEach(
            one -> {
              Path file = SentPapers.sent(bundle, one, folder.resolve(one.id().text() + ".docx"));
              assertThat(ReturnedPaper.read(bundle, one, file).changes()).as(one.title()).isEmpty();
            });
  }

  @Test
  void findsTensOfThousandsOfChangesInTime() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      all.append("<w:p><w:ins w:id=\"1\" w:author=\"Ann Bell\"><w:r><w:t>Line ")
          .append(i)
          .append(" of many</w:t></w:r></w:ins></w:p>");
    }
    Colleague colleague = new Colleague(sent);
    String paragraph = colleague.paragraph("The town has a good name");
    colleague.raw(text -> text.replace(paragraph, paragraph + all)).dropBookmarks();
    Path back = colleague.save(sent, folder.resolve("back.docx"));

    ReturnedPaper returned = assertTimeout(Duration.ofSeconds(20), () -> read(back));
    assertThat(returned.changes()).hasSize(20_000);
  }
}
