package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.Setting.Alignment;

/**
 * A look, and the fonts it is set in.
 *
 * @param look what it is
 * @param shelf all fonts
 * @param faces those of this look
 */
record House(HouseLook look, FontShelf shelf, Faces faces) {
  /** A look with what is at hand of its fonts. */
  static House of(HouseLook look, FontShelf shelf) {
    return new House(look, shelf, new Faces(look, shelf));
  }

  /** Sentences on what of it cannot be followed. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>(faces.remarks());
    if (look.settings().values().stream().anyMatch(one -> one.alignment() == Alignment.BOTH)) {
      remarks.add(
          "The style sets text to both margins: in the PDF it begins at the left margin and ends"
              + " where the words do, which reads more easily.");
    }
    return remarks;
  }
}
