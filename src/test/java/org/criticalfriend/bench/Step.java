package org.criticalfriend.bench;

/** What is timed on a paper's way to its files. */
enum Step {
  TREE("Building the tree"),
  WORD("Writing Word, page numbers given"),
  PDF("Writing PDF"),
  BOTH("Writing both"),
  WORD_BACK("Reading Word back"),
  PDF_BACK("Reading PDF back"),
  CHECKS("Checking the paper");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** As results call it. */
  String title() {
    return title;
  }
}
