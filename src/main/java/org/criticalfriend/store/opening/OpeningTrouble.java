package org.criticalfriend.store.opening;

import java.io.IOException;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.Schema;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a file was not opened as a review. */
final class OpeningTrouble {
  private static final String AS_IT_WAS = "The file was left as it is.";

  private OpeningTrouble() {}

  static Trouble missing(Path file) {
    return new Trouble(
        "CF-220",
        "There is no file " + named(file) + ".",
        "Nothing was made in its place.",
        "Check whether it was moved or renamed, or whether its disk or share is connected.");
  }

  static Trouble folder(Path file) {
    return new Trouble(
        "CF-221",
        named(file) + " is a folder, not a review.",
        "Nothing was changed.",
        "Choose a file ending in .review; a folder with a review.json can be imported.");
  }

  static Trouble device(Path file) {
    return new Trouble(
        "CF-222",
        named(file) + " is no ordinary file.",
        "Nothing was changed.",
        "Choose a file ending in .review.");
  }

  static Trouble unreadable(Path file, IOException cause) {
    return new Trouble(
        "CF-223",
        named(file) + " could not be read.",
        AS_IT_WAS,
        "Check that you may read it and that its disk or share is connected, then try again.",
        cause);
  }

  static Trouble empty(Path file) {
    return new Trouble(
        "CF-224",
        named(file) + " is empty: it holds nothing at all, not even an empty review.",
        AS_IT_WAS,
        "It was probably cut off while it was copied or sent. Get it again from where it came, or"
            + " go back to a safety copy.");
  }

  static Trouble notSqlite(Path file) {
    return new Trouble(
        "CF-225",
        named(file) + " is not a review: it is a file of another kind.",
        AS_IT_WAS,
        "Choose another file, or open this one with the program that made it.");
  }

  static Trouble notOurs(Path file) {
    return new Trouble(
        "CF-226",
        named(file) + " is the data of another program, not a review.",
        AS_IT_WAS,
        "Choose another file, or open this one with the program that made it.");
  }

  static Trouble newer(Path file, int version) {
    return new Trouble(
        "CF-227",
        "The review %s was last saved by a newer Critical Friend, which writes version %d of the"
                .formatted(named(file), version)
            + " file; this one knows up to version %d.".formatted(Schema.VERSION),
        AS_IT_WAS,
        "Open it with a Critical Friend that knows version " + version + " of the file.");
  }

  static Trouble noWayUp(Path file) {
    return new Trouble(
        "CF-228",
        "The review "
            + named(file)
            + " is of a version of the file that was never released, from which nothing leads to"
            + " version "
            + Schema.VERSION
            + ".",
        AS_IT_WAS,
        "Save what can be read in a new file.");
  }

  static Trouble damaged(Path file) {
    return new Trouble(
        "CF-229",
        "The review " + named(file) + " is damaged: it is cut short, or parts of it were changed.",
        AS_IT_WAS,
        "Save what can be read in a new file, or go back to the last safety copy.");
  }

  static Trouble damagedInside(Path file, Trouble cause) {
    return new Trouble(
        "CF-230",
        "The review " + named(file) + " is damaged inside. " + cause.happened(),
        AS_IT_WAS,
        "Save what can be read in a new file, or go back to the last safety copy.",
        cause);
  }

  static Trouble damagedQuietly(Path file, @Nullable RuntimeException cause) {
    return new Trouble(
        "CF-231",
        "Some of what the review "
            + named(file)
            + " holds is not as it was written: its disk or a copy changed it.",
        "Everything else in it is sound, and nothing was changed by this check.",
        "Close the review, then save what is sound in a new file.",
        cause);
  }

  static Trouble readOnly(Path file) {
    return new Trouble(
        "CF-232",
        "The review " + named(file) + " may only be read here.",
        "You can look at everything; nothing can be changed by mistake.",
        "To work on it, save a copy in a folder where you may write.");
  }

  static Trouble readOnlyFolder(Path file) {
    return new Trouble(
        "CF-233",
        "The folder of the review "
            + named(file)
            + " may only be read, so no change can be made"
            + " safely.",
        "You can look at everything; nothing can be changed by mistake.",
        "To work on it, save a copy in a folder where you may write.");
  }

  static Trouble unfinishedReadOnly(Path file) {
    return new Trouble(
        "CF-234",
        "The review "
            + named(file)
            + " was not closed properly the last time, and cannot be put"
            + " right where it may only be read.",
        "The file and the one beside it ending in -journal were left as they are.",
        "Copy both to a folder where you may write, and open the copy.");
  }

  static Trouble diskFull(Path file) {
    return new Trouble(
        "CF-235",
        "The disk with the review " + named(file) + " is full.",
        "You can look at everything; nothing in it was lost.",
        "Make room on the disk, then open the review again to work on it.");
  }

  static Trouble noCopy(Path file, Trouble cause) {
    return new Trouble(
        "CF-236",
        "No safety copy of the review " + named(file) + " could be kept. " + cause.happened(),
        "You can look at everything; nothing can be changed without a copy.",
        cause.todo(),
        cause);
  }

  static Trouble rawCopy(Path file, IOException cause) {
    return new Trouble(
        "CF-237",
        "The review "
            + named(file)
            + " was not closed properly the last time, and could not be"
            + " copied before putting it right.",
        "The file and the one beside it ending in -journal were left as they are.",
        "Make room on the disk with your own data, then open the review again.",
        cause);
  }

  static Trouble copyRemoved(Path copy, Trouble cause) {
    return new Trouble(
        "CF-238",
        "A safety copy could not be opened to erase words in it. " + cause.happened(),
        "It was removed, so that the words are not in it any longer: " + copy.getFileName() + ".",
        "Nothing more needs doing; a new copy is kept when the review is next opened.",
        cause);
  }

  static Trouble copyRemains(Path copy, Trouble cause) {
    return new Trouble(
        "CF-239",
        "A safety copy still holds the erased words and could not be removed. " + cause.happened(),
        "The review itself no longer holds them.",
        "Delete this file by hand: " + copy + ".",
        cause);
  }

  static Trouble heldWithoutCopy(String who) {
    return new Trouble(
        "CF-243",
        who,
        "Nothing was changed. No copy of it was kept on this machine that could be read instead.",
        "Close it there, or wait until it is closed, then try again.");
  }

  private static String named(Path file) {
    return "\"" + file.getFileName() + "\"";
  }
}
