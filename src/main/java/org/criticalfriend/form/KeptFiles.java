package org.criticalfriend.form;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Version;

/**
 * The files of kept versions and the template: each is what its digest says, on the way in and on
 * the way out.
 */
final class KeptFiles {
  private KeptFiles() {}

  /** The bytes of every kept file, by digest; files that no version names are warned of. */
  static Map<String, byte[]> read(Review review, Parcel parcel, Warnings warnings) {
    Map<String, byte[]> kept = new HashMap<>();
    TreeSet<String> unnamed = new TreeSet<>(parcel.under(Parcel.VERSIONS));
    unnamed.addAll(parcel.under(Parcel.STYLE));
    each(
        review,
        (file, place) -> {
          unnamed.remove(file.place());
          byte[] bytes = kept.get(file.digest());
          kept.put(file.digest(), bytes == null ? sound(file, place, parcel) : bytes);
        });
    unnamed.forEach(
        name -> warnings.add(name + " belongs to nothing in the review; it was not read."));
    return kept;
  }

  /** Puts the files to write in, by name. */
  static void write(Bundle bundle, SequencedMap<String, byte[]> files) {
    Map<String, String> names = new HashMap<>();
    each(
        bundle.review(),
        (file, place) -> {
          checkName(file, place, names);
          byte[] bytes = bundle.kept().get(file.digest());
          if (bytes == null) {
            throw KeptTrouble.withoutBytes(place, file.name());
          }
          files.put(file.place(), bytes);
        });
  }

  private static byte[] sound(KeptFile file, String place, Parcel parcel) {
    checkName(file, place, new HashMap<>());
    byte[] bytes = parcel.read(file.place());
    if (bytes == null) {
      throw KeptTrouble.missing(place, file.place());
    }
    if (!Fingerprint.of(bytes).sha256().equals(file.digest())) {
      throw KeptTrouble.damaged(place, file.place());
    }
    return bytes;
  }

  private static void checkName(KeptFile file, String place, Map<String, String> names) {
    if (!PlainNames.isPlainName(file.name())) {
      throw KeptTrouble.oddName(place, file.name());
    }
    String other = names.putIfAbsent(PlainNames.folded(file.place()), file.place());
    if (other != null && !other.equals(file.place())) {
      throw KeptTrouble.sameName(place, file.place(), other);
    }
  }

  private interface Look {
    void at(KeptFile file, String place);
  }

  private static void each(Review review, Look look) {
    KeptFile template = review.template();
    if (template != null) {
      look.at(template, Place.of(ReviewForm.DOCUMENT, "/review/look/template"));
    }
    for (int i = 0; i < review.papers().size(); i++) {
      Paper paper = review.papers().get(i);
      for (int j = 0; j < paper.kept().size(); j++) {
        each(paper.kept().get(j), "/papers/" + i + "/versions/" + j + "/files/", look);
      }
    }
  }

  private static void each(Version version, String pointer, Look look) {
    for (int k = 0; k < version.files().size(); k++) {
      look.at(version.files().get(k), Place.of(ReviewForm.DOCUMENT, pointer + k));
    }
  }
}
