package org.criticalfriend.paper;

import org.criticalfriend.files.Trouble;

/** The reasons for which a paper cannot be built, each with its sentences. */
final class PaperTrouble {
  private static final String SAFE = "The review is unchanged and nothing was written.";

  private PaperTrouble() {}

  static Trouble unplaceable(String place, String why) {
    return new Trouble(
        "CF-401", "In " + place + ": " + why, SAFE, "Change the text there, then try again.");
  }

  static Trouble unknownField(String place, String name) {
    return new Trouble(
        "CF-402",
        "In " + place + " the field {" + name + "} is not one this program knows.",
        SAFE,
        "Use one of: " + Fields.KNOWN + ".");
  }

  static Trouble leadsNowhere(String place, String target) {
    return new Trouble(
        "CF-403",
        "In " + place + " the cross-reference [[" + target + "]] leads nowhere in this paper.",
        SAFE,
        "Point it at a paragraph, finding, recommendation, table or figure that the paper prints.");
  }

  static Trouble withoutNumber(String place, String target) {
    return new Trouble(
        "CF-404",
        "In " + place + " the cross-reference [[" + target + "]] leads to a place with no number.",
        SAFE,
        "Number that paragraph, give the table a caption, or write the reference in words.");
  }

  static Trouble notInList(String place) {
    return new Trouble(
        "CF-405",
        "In " + place + " there is more than words and lists, but it is to print as a list item.",
        SAFE,
        "Print it as a numbered paragraph, or move the table or picture to a block of its own.");
  }

  static Trouble noPicture(String place, String picture) {
    return new Trouble(
        "CF-406",
        "In " + place + " the picture \"" + picture + "\" is not among the review's pictures.",
        SAFE,
        "Add the picture to the review, or take out its mark.");
  }

  static Trouble noSponsor() {
    return new Trouble(
        "CF-407",
        "The letter is to print an address, but the review does not say who its sponsor is.",
        SAFE,
        "Say who the sponsor is, or write the address as a paragraph.");
  }

  static Trouble noVerdict(String place) {
    return new Trouble(
        "CF-408",
        "In " + place + " the field {verdict} is to print, but the team has given no verdict.",
        SAFE,
        "Give the overall verdict a value of a scale, or write it in words there.");
  }
}
