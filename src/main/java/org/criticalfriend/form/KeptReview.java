package org.criticalfriend.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;

/** A whole review as a version of a paper keeps it: its text form, compressed, without versions. */
public final class KeptReview {
  private KeptReview() {}

  /**
   * Packs a review; the same review gives the same bytes.
   *
   * @throws Trouble if it could not be read back
   */
  public static byte[] pack(Review review) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(ReviewDocument.write(bare(review)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory cannot fail to be written
    }
    return packed.toByteArray();
  }

  /**
   * Opens the review that a version keeps.
   *
   * @param bytes the files of the version, by their digest
   * @throws Trouble saying why it is none any more, or what of it is missing
   */
  public static Bundle open(Version version, Map<String, byte[]> bytes) {
    List<KeptFile> reviews = version.in(FileRole.REVIEW);
    if (reviews.isEmpty()) {
      throw KeptTrouble.givenUp();
    }
    Review review = review(content(reviews.getFirst(), bytes));
    Map<String, byte[]> pictures = new HashMap<>();
    version
        .in(FileRole.PICTURE)
        .forEach(file -> pictures.put(Parcel.PICTURES + file.name(), content(file, bytes)));
    return new Bundle(review, pictures(review, pictures));
  }

  private static byte[] content(KeptFile file, Map<String, byte[]> bytes) {
    byte[] content = bytes.get(file.digest());
    if (content == null || !Fingerprint.of(content).sha256().equals(file.digest())) {
      throw KeptTrouble.notAReview("its file \"" + file.name() + "\" is missing or damaged.");
    }
    return content;
  }

  private static Review review(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] text = in.readNBytes((int) Allowance.LARGEST_FILE + 1);
      if (text.length > Allowance.LARGEST_FILE) {
        throw KeptTrouble.notAReview("it would swell beyond what any review holds.");
      }
      return ReviewDocument.read(text, new Warnings());
    } catch (IOException _) {
      throw KeptTrouble.notAReview("it is damaged.");
    }
  }

  private static Map<Id, byte[]> pictures(Review review, Map<String, byte[]> bytes) {
    Map<Id, byte[]> pictures = new HashMap<>();
    for (Picture picture : review.pictures()) {
      byte[] found = bytes.get(picture.file());
      if (found == null) {
        throw KeptTrouble.notAReview("its picture \"" + picture.file() + "\" is missing.");
      }
      pictures.put(picture.id(), found);
    }
    return pictures;
  }

  private static Review bare(Review review) {
    return Shape.of(Review.class)
        .with(review, "papers", review.papers().stream().map(Paper::bare).toList());
  }
}
