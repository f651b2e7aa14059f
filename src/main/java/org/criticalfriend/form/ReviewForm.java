package org.criticalfriend.form;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SequencedMap;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Review;

/**
 * The open text form of a whole review: a folder, or a zip file of it, that holds review.json and
 * the files it names: pictures, and what is kept of papers. What is read is complete and valid;
 * what is written can be read back and is, to the byte, what any other program keeping the format's
 * rules would write.
 */
public final class ReviewForm {
  static final String DOCUMENT = "review.json";

  private ReviewForm() {}

  /**
   * Reads a review from a folder or a zip file. Each id of the form becomes one id of ours, which
   * keeps the form's as its label.
   *
   * @throws Trouble saying in words, and by its JSON pointer, what keeps it from being a review
   */
  public static Imported read(Path source) {
    try (Parcel parcel = Parcel.open(source)) {
      byte[] document = parcel.read(DOCUMENT);
      if (document == null) {
        throw ParcelTrouble.noDocument(source, DOCUMENT);
      }
      Warnings warnings = new Warnings();
      Review review = ReviewDocument.read(document, warnings);
      Bundle bundle =
          new Bundle(
              review,
              PictureFiles.read(review, parcel, warnings),
              KeptFiles.read(review, parcel, warnings));
      return new Imported(bundle, warnings.all());
    }
  }

  /**
   * Writes a review to a zip file where {@code target} ends in .zip, otherwise to a folder, which
   * is made if need be. Either all of it is in place afterwards or nothing was changed. A picture
   * that lay in a replaced folder and is in the review no longer stays there.
   *
   * @param replace whether a review that is already there may be replaced
   * @throws Trouble if something is there and must not be replaced, if it cannot be written, or if
   *     the review could not be read back
   */
  public static void write(Bundle bundle, Path target, boolean replace) {
    Review review = bundle.review();
    SequencedMap<String, byte[]> files = PictureFiles.toWrite(bundle);
    KeptFiles.write(bundle, files);
    files.putLast(DOCUMENT, ReviewDocument.write(review));
    ReviewContent content = new ReviewContent(files);
    Existing existing = replace ? Existing.REPLACE : Existing.REFUSE;
    if (isZip(target)) {
      content.toZip(target, existing);
    } else {
      content.toFolder(target, existing);
    }
  }

  private static boolean isZip(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
