package org.criticalfriend.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;

/** The files of a review's pictures, each of them judged on the way in and on the way out. */
final class PictureFiles {
  private PictureFiles() {}

  /** The bytes of every picture of the review; files that no picture names are warned of. */
  static Map<Id, byte[]> read(Review review, Parcel parcel, Warnings warnings) {
    checkNames(review);
    Map<String, byte[]> files = new HashMap<>();
    Map<Id, byte[]> pictures = new HashMap<>();
    for (int i = 0; i < review.pictures().size(); i++) {
      Picture picture = review.pictures().get(i);
      PictureFile file = file(picture, i);
      byte[] bytes = files.computeIfAbsent(picture.file(), parcel::read);
      if (bytes == null) {
        throw PictureTrouble.missing(file.place(), file.file());
      }
      file.checkContent(bytes);
      pictures.put(picture.id(), bytes);
    }
    TreeSet<String> unnamed = new TreeSet<>(parcel.under(Parcel.PICTURES));
    unnamed.removeAll(files.keySet());
    unnamed.forEach(name -> warnings.add(name + " is no picture of the review; it was not read."));
    return pictures;
  }

  /** The files to write, by name and in the order of the review's pictures. */
  static SequencedMap<String, byte[]> toWrite(Bundle bundle) {
    checkNames(bundle.review());
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    List<Picture> pictures = bundle.review().pictures();
    for (int i = 0; i < pictures.size(); i++) {
      PictureFile file = file(pictures.get(i), i);
      byte[] bytes = bundle.pictures().get(pictures.get(i).id());
      if (bytes == null) {
        throw PictureTrouble.withoutBytes(file.place(), file.file());
      }
      file.checkContent(bytes);
      byte[] before = files.put(file.file(), bytes);
      if (before != null && !Arrays.equals(before, bytes)) {
        throw PictureTrouble.twoContents(file.place(), file.file());
      }
    }
    return files;
  }

  /** Each name is plain, and no two are one name on a computer that holds capitals to be equal. */
  private static void checkNames(Review review) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < review.pictures().size(); i++) {
      PictureFile file = file(review.pictures().get(i), i);
      file.checkName();
      String other = names.putIfAbsent(PlainNames.folded(file.file()), file.file());
      if (other != null && !other.equals(file.file())) {
        throw PictureTrouble.sameName(file.place(), file.file(), other);
      }
    }
  }

  private static PictureFile file(Picture picture, int index) {
    String pointer = "/pictures/" + index + "/file";
    return new PictureFile(Place.of(ReviewForm.DOCUMENT, pointer), picture.file());
  }
}
