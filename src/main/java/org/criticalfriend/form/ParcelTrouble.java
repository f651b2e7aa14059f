package org.criticalfriend.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.Trouble;

/** Says in plain words why a folder or zip file cannot be taken in. */
final class ParcelTrouble {
  private static final String SAFE = "Nothing was read in.";
  private static final String ANOTHER = "Choose the folder or zip file of an exported review.";
  private static final String ASK = "Ask whoever sent it for another one.";

  private ParcelTrouble() {}

  static Trouble notThere(Path source) {
    return new Trouble("CF-330", "There is no folder or file " + source + ".", SAFE, ANOTHER);
  }

  static Trouble noOutline(Path file) {
    String happened = "There is no outline file " + file + ".";
    return new Trouble("CF-344", happened, SAFE, "Check its name and its folder.");
  }

  static Trouble noDocument(Path source, String name) {
    return new Trouble("CF-331", "There is no " + name + " in " + source + ".", SAFE, ANOTHER);
  }

  static Trouble neitherFolderNorZip(Path source) {
    String happened = source + " is neither a folder nor a zip file.";
    return new Trouble("CF-332", happened, SAFE, ANOTHER);
  }

  static Trouble damagedZip(Path source, IOException cause) {
    String happened = source + " is a zip file that is damaged, or locked by a password.";
    return new Trouble("CF-333", happened, SAFE, "Unpack it and choose the folder.", cause);
  }

  static Trouble unsafeName(Path source, String name) {
    String happened =
        source
            + " holds the name "
            + FormTrouble.quoted(name)
            + ", which leads out of it or is no plain name.";
    return new Trouble("CF-334", happened, SAFE, ASK);
  }

  static Trouble nameTwice(Path source, String one, String other) {
    String happened =
        source
            + " holds both "
            + FormTrouble.quoted(one)
            + " and "
            + FormTrouble.quoted(other)
            + ", which are one name on many computers.";
    return new Trouble("CF-335", happened, SAFE, ASK);
  }

  static Trouble tooManyFiles(Path source) {
    String happened = String.format("%s holds more than %,d files.", source, Allowance.MOST_FILES);
    return new Trouble("CF-336", happened, SAFE, ANOTHER);
  }

  static Trouble fileTooBig(Path source, String name) {
    String happened =
        name
            + " in "
            + source
            + " is larger than "
            + Allowance.LARGEST_FILE / Allowance.MEGABYTE
            + " megabytes.";
    return new Trouble("CF-337", happened, SAFE, "No single file may be larger than that.");
  }

  static Trouble allTooBig(Path source) {
    String happened =
        "The files in "
            + source
            + " are together larger than "
            + Allowance.LARGEST_WHOLE / Allowance.MEGABYTE
            + " megabytes.";
    return new Trouble("CF-338", happened, SAFE, "Make the pictures smaller.");
  }

  static Trouble swells(Path source, String name) {
    String happened =
        name
            + " in "
            + source
            + " would swell to more than "
            + Allowance.GREATEST_RATIO
            + " times its packed size, as files made to do harm do.";
    return new Trouble(
        "CF-339", happened, SAFE, "If you trust it, unpack it and choose the folder.");
  }

  static Trouble leadsOut(Path source, String name) {
    String happened = name + " in " + source + " is a link that leads out of the folder.";
    return new Trouble("CF-340", happened, SAFE, "Put the file itself there.");
  }

  static Trouble notAFile(Path source, String name) {
    String happened = name + " in " + source + " is a folder or a device, not a file.";
    return new Trouble("CF-341", happened, SAFE, ANOTHER);
  }

  static Trouble unreadable(Path source, IOException cause) {
    String happened = source + " could not be read.";
    String todo = "Check that you may read it and that the disk is there, then try again.";
    return new Trouble("CF-342", happened, SAFE, todo, cause);
  }

  static Trouble severalReviews(Path source, List<String> folders) {
    String happened =
        source + " holds several reviews, in the folders " + FormTrouble.listed(folders) + ".";
    return new Trouble("CF-343", happened, SAFE, "Unpack it and choose one of the folders.");
  }
}
