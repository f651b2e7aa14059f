package org.criticalfriend.issuing;

import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.paper.PresentationBuilder;
import org.criticalfriend.pdf.Rendering;
import org.criticalfriend.plan.ActionPlan;
import org.jspecify.annotations.Nullable;

/** A paper on its way to files; each thing that several files need is made once. */
final class Draft {
  private final Bundle bundle;
  private final Paper paper;
  private final PaperTree tree;
  private @Nullable Rendering pages;
  private @Nullable Presentation presentation;

  /** Builds the paper. */
  Draft(Bundle bundle, Paper paper) {
    this(bundle, paper, PaperBuilder.build(bundle, paper));
  }

  /** A sheet that goes with a paper. */
  Draft(Bundle bundle, Paper paper, PaperTree tree) {
    this.bundle = bundle;
    this.paper = paper;
    this.tree = tree;
  }

  PaperTree tree() {
    return tree;
  }

  Paper paper() {
    return paper;
  }

  Bundle bundle() {
    return bundle;
  }

  /** The paper laid out on pages. */
  Rendering pages(Writers writers) {
    if (pages == null) {
      pages = writers.pdf().render(tree);
    }
    return pages;
  }

  Presentation presentation() {
    if (presentation == null) {
      presentation = PresentationBuilder.build(bundle, paper);
    }
    return presentation;
  }

  ActionPlan plan() {
    return ActionPlan.of(bundle.review(), paper);
  }
}
