package org.criticalfriend.model;

import java.util.ArrayList;
import java.util.List;

/** A paper in the making, for tests; an outcome paper numbered by section unless said otherwise. */
public final class PaperDraft {
  private final Draft<Paper> draft = Draft.of(Paper.class);
  private final List<Section> sections = new ArrayList<>();

  PaperDraft() {
    draft
        .with("kind", PaperKind.OUTCOME_PAPER)
        .with("title", "A review")
        .with("numbering", Numbering.SECTION);
  }

  public PaperDraft kind(PaperKind kind) {
    draft.with("kind", kind);
    return this;
  }

  public PaperDraft title(String title, String subtitle) {
    draft.with("title", title).with("subtitle", subtitle);
    return this;
  }

  public PaperDraft cover() {
    draft.with("cover", true);
    return this;
  }

  public PaperDraft numbering(Numbering numbering) {
    draft.with("numbering", numbering);
    return this;
  }

  public PaperDraft with(SectionDraft... drafts) {
    for (SectionDraft section : drafts) {
      sections.add(section.build());
    }
    return this;
  }

  public Paper build() {
    return draft.with("sections", sections).build();
  }
}
