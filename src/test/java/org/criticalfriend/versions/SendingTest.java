package org.criticalfriend.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.KeptReview;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Version;
import org.criticalfriend.paper.DraftWords;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @TempDir Path folder;
  private final Bundle read = ReviewForm.read(Path.of("assets/sample")).bundle();
  private final Bundle sample =
      new Bundle(SampleReview.with(read.review(), ReviewStatus.DRAFT), read.pictures());

  @Test
  void keepsTheFilesWithTheirDraftMarkAndMovesThePaper() throws IOException {
    Sent sent = send(sample, PaperState.SENT_TO_TEAM, folder);

    assertThat(sent.paper().kept()).containsExactly(sent.version());
    assertThat(sent.details().status()).isEqualTo(ReviewStatus.DRAFT);
    assertThat(sent.version().sent())
        .extracting(KeptFile::name)
        .containsExactly("outcome-paper-draft-1.docx", "outcome-paper-draft-1.pdf");
    assertThat(DraftWords.of(sample.review(), sent.paper()))
        .isEqualTo("Draft 1, 1 July, for the team");
    for (KeptFile file : sent.version().sent()) {
      assertThat(sent.bytes().get(file.digest()))
          .isEqualTo(Files.readAllBytes(folder.resolve(file.name())));
    }
  }

  @Test
  void countsVersionsOnAndNamesTheFinalOneSo() {
    Sent first = send(sample, PaperState.SENT_TO_TEAM, null);
    Bundle after = after(sample, first);
    Sent last = send(after, PaperState.FINAL, null);

    assertThat(last.paper().kept()).extracting(Version::number).containsExactly(1, 2);
    assertThat(last.version().sent().getFirst().name()).isEqualTo("outcome-paper-final-2.docx");
    assertThat(DraftWords.of(sample.review(), last.paper())).isEmpty();
    assertThat(last.details())
        .returns(ReviewStatus.FINAL, details -> details.status())
        .returns(DAY, details -> details.issued());
  }

  @Test
  void opensAgainWithThePaperAsItWentOut() {
    Sent sent = send(sample, PaperState.WITH_HOST, null);

    Side then = Side.of(sent.paper().id(), sent.version(), sent.bytes());

    assertThat(then.paper().state()).isEqualTo(PaperState.WITH_HOST);
    assertThat(then.paper().kept()).isEmpty();
    assertThat(KeptReview.open(sent.version(), sent.bytes()).review().review().status())
        .isEqualTo(ReviewStatus.WITH_HOST);
  }

  @Test
  void replacesNoFileInTheFolderAndKeepsNothingThen() throws IOException {
    Path mine = folder.resolve("outcome-paper-draft-1.pdf");
    Files.write(mine, "mine".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> send(sample, PaperState.SENT_TO_TEAM, folder))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-101");
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("outcome-paper-draft-1.docx")).doesNotExist();
  }

  @Test
  void tellsWhatChangedSinceInASentence() {
    Sent sent = send(sample, PaperState.SENT_TO_TEAM, null);
    Side then = Side.of(sent.paper().id(), sent.version(), sent.bytes());
    Bundle now = after(sample, sent);
    assertThat(Comparison.of(then, new Side(now, sent.paper())).sentence())
        .isEqualTo("nothing changed");

    List<Finding> findings = new ArrayList<>(sample.review().findings());
    Finding changed = printed(findings, 0);
    findings.set(findings.indexOf(changed), worded(changed, changed.text() + " Quite so."));
    Finding taken = printed(findings, 3);
    findings.set(findings.indexOf(taken), worded(taken, "Pelicans swim over frozen marmalade."));
    Bundle edited =
        new Bundle(SampleReview.with(now.review(), "findings", findings), now.pictures());

    Comparison comparison = Comparison.of(then, new Side(edited, sent.paper()));

    assertThat(comparison.sentence()).startsWith("1 paragraph changed, 1 new, 1 taken out");
    assertThat(comparison.redline().lines())
        .filteredOn(line -> line.change() == Redline.Change.CHANGED)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.stretches())
                    .last()
                    .isEqualTo(new Stretch(Stretch.Sort.NEW, "Quite so.")));
  }

  private static Finding printed(List<Finding> findings, int at) {
    return findings.stream()
        .filter(one -> one.state().word().startsWith("agreed") && !one.text().contains("\n"))
        .skip(at)
        .findFirst()
        .orElseThrow();
  }

  private static Finding worded(Finding finding, String text) {
    return Draft.like(finding, Finding.class).with("text", text).build();
  }

  private static Bundle after(Bundle bundle, Sent sent) {
    Review review = Moves.with(bundle.review(), sent.paper(), sent.details());
    return new Bundle(review, bundle.pictures(), sent.bytes());
  }

  private static Sent send(Bundle bundle, PaperState state, Path folder) {
    Paper paper = bundle.review().papers().getFirst();
    Dispatch dispatch =
        new Dispatch(
            state,
            DAY,
            "Jane Doe",
            List.of(new Recipient("The team", null)),
            DAY.plusDays(7),
            null,
            null,
            List.of());
    return new Sending(Styles.builtIn(), Set.of(), words -> {})
        .send(bundle, paper, dispatch, folder);
  }
}
