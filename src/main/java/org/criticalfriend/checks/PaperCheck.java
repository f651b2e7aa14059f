package org.criticalfriend.checks;

import java.util.List;

/** Knows one sort of slip, and finds it in a paper. */
interface PaperCheck {
  /** What is to be remarked, from top to bottom. */
  List<Remark> of(Reading reading);
}
