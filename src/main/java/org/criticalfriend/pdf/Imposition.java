package org.criticalfriend.pdf;

import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PaperTree;

/** Brings a paper on its pages: cover or head, contents, body. */
final class Imposition {
  private final Job job;
  private final Press press;

  Imposition(Job job) {
    this.job = job;
    press = new Press(job);
  }

  void print() {
    PaperTree tree = job.tree();
    Head head = tree.head();
    boolean apart = head.cover() || tree.contents();
    if (apart && !head.lines().isEmpty()) {
      front(head);
    }
    if (tree.contents()) {
      PageMaker contents = new PageMaker(job.sheet().textHeight(), press::keep);
      new Contents(job, new Galley(contents)).compose(tree.body());
      contents.finish();
    }
    PageMaker pages = new PageMaker(job.sheet().textHeight(), press::print);
    Galley galley = new Galley(pages);
    if (!apart) {
      galley.gap(job.bands().lower(false));
      new Heads(job, galley).compose(head);
    }
    Column page = job.page(Ground.PAGE, job.root());
    new Blocks(job, galley, page).all(tree.body());
    pages.finish();
    if (job.document().getNumberOfPages() == 0) {
      press.print(new PagePlan());
    }
    press.finish();
  }

  private void front(Head head) {
    PageMaker front =
        new PageMaker(job.sheet().textHeight(), head.cover() ? press::cover : press::print);
    Galley galley = new Galley(front);
    galley.gap(job.bands().lower(head.cover()));
    new Heads(job, galley).compose(head);
    front.finish();
  }
}
