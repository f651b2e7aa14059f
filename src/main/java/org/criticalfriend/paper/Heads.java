package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.paper.Head.Line;
import org.criticalfriend.paper.Head.Role;
import org.jspecify.annotations.Nullable;

/** Sets what stands before the body. */
final class Heads {
  private final Desk desk;
  private final List<Line> lines = new ArrayList<>();

  Heads(Desk desk) {
    this.desk = desk;
  }

  Head head() {
    Paper paper = desk.paper;
    boolean cover = Boolean.TRUE.equals(paper.cover());
    if (cover) {
      cover(paper);
    } else if (paper.kind() == PaperKind.FOLLOW_UP_NOTE) {
      add(Role.PROGRAMME, desk.review().review().host().name());
      add(Role.SUBTITLE, paper.subtitle());
      add(Role.TITLE, paper.title());
    } else if (paper.kind() != PaperKind.LETTER && paper.kind() != PaperKind.PRESENTATION) {
      add(Role.TITLE, paper.title());
      add(Role.SUBTITLE, paper.subtitle());
    }
    if (paper.kind() == PaperKind.EVIDENCE_ANNEX) {
      add(Role.KIND, Confidential.MARK);
    }
    return new Head(cover, lines);
  }

  private void cover(Paper paper) {
    ReviewDetails details = desk.review().review();
    add(Role.PROGRAMME, details.programme());
    add(Role.TITLE, paper.title());
    add(Role.SUBTITLE, paper.subtitle());
    add(Role.DATE, Fields.reviewDate(details.starts(), details.ends()));
    add(Role.KIND, Capitals.ofAll(paper.kind().word()));
  }

  private void add(Role role, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(new Line(role, desk.fields.fill(text, "the head of the paper")));
    }
  }
}
