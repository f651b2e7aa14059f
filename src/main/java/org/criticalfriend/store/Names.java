package org.criticalfriend.store;

/** Everything the file keeps as a number in place of a name. */
record Names(
    Rows rows, Lexicon kinds, Lexicon fields, Lexicon authors, Lexicon replicas, Steps steps) {

  static Names of(Sql sql) {
    Lexicon replicas = new Lexicon(sql, "replica");
    Lexicon authors = new Lexicon(sql, "author");
    return new Names(
        new Rows(sql),
        new Lexicon(sql, "kind"),
        new Lexicon(sql, "field"),
        authors,
        replicas,
        new Steps(sql, replicas, authors));
  }

  /** Reads everything anew, as after a transaction that was rolled back. */
  void forget() {
    rows.forget();
    kinds.forget();
    fields.forget();
    authors.forget();
    replicas.forget();
    steps.forget();
  }
}
