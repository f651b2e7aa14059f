package org.criticalfriend.form;

import org.criticalfriend.files.Trouble;

/** Says in plain words why a file of a kept version cannot be taken in or written. */
final class KeptTrouble {
  private static final String SAFE = "Nothing was changed.";

  private static final String SENT_SAFE = "The files that were sent are as they were.";

  private KeptTrouble() {}

  static Trouble missing(String place, String file) {
    String happened =
        place + ": the file of a kept version, " + FormTrouble.quoted(file) + ", is not there.";
    String todo = "Put it back, or export the review anew from where it is whole.";
    return new Trouble("CF-380", happened, SAFE, todo);
  }

  static Trouble damaged(String place, String file) {
    String happened =
        place + ": " + FormTrouble.quoted(file) + " is no more what was sent; it was changed.";
    String todo = "Put the file back as it was, or export the review anew from where it is whole.";
    return new Trouble("CF-381", happened, SAFE, todo);
  }

  static Trouble oddName(String place, String name) {
    String happened =
        place
            + ": "
            + FormTrouble.quoted(name)
            + " is not a file name that every computer accepts.";
    return new Trouble("CF-382", happened, SAFE, "Give the kept file another name.");
  }

  static Trouble sameName(String place, String file, String other) {
    String happened =
        place
            + ": "
            + FormTrouble.quoted(file)
            + " and "
            + FormTrouble.quoted(other)
            + " are one name on many computers.";
    return new Trouble("CF-383", happened, SAFE, "Give one of the kept files another name.");
  }

  static Trouble withoutBytes(String place, String name) {
    String happened =
        place + ": the file " + FormTrouble.quoted(name) + " of a kept version has no content.";
    String todo = "Take that version out, or go back to a safety copy in which it is whole.";
    return new Trouble("CF-384", happened, SAFE, todo);
  }

  static Trouble givenUp() {
    return new Trouble(
        "CF-386",
        "The review as it was then is not kept any more, since something in it was erased.",
        SENT_SAFE,
        "Open the files that were sent.");
  }

  static Trouble notAReview(String reason) {
    String happened = "The review that was kept with this version cannot be opened: " + reason;
    return new Trouble("CF-385", happened, SENT_SAFE, "Open the files that were sent instead.");
  }
}
