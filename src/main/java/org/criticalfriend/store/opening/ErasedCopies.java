package org.criticalfriend.store.opening;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;

/** Finds the safety copies that an erasure has to reach, and leaves none that it could not. */
final class ErasedCopies {
  private final List<SafetyCopies> reviews;

  private ErasedCopies(List<SafetyCopies> reviews) {
    this.reviews = reviews;
  }

  /**
   * The copies of all reviews in which this thing stands, under whatever path they were taken; one
   * that cannot be read counts, since nobody knows what is in it.
   *
   * @param all the folder of all reviews' copies
   */
  static ErasedCopies holding(Id id, Path all) {
    String row = bytes(id);
    return new ErasedCopies(
        SafetyCopies.ofAllReviews(all).stream()
            .filter(copies -> copies.all().stream().anyMatch(copy -> holds(copy, row)))
            .toList());
  }

  /** The reviews, each with its copies. */
  List<SafetyCopies> reviews() {
    return reviews;
  }

  /**
   * Removes the copies that could not be changed.
   *
   * @return what to tell the person of each
   */
  List<Trouble> removed(Map<SafetyCopy, Trouble> failed) {
    List<Trouble> told = new ArrayList<>();
    failed.forEach((copy, reason) -> told.add(removed(copy, reason)));
    return told;
  }

  private Trouble removed(SafetyCopy copy, Trouble reason) {
    try {
      reviews.forEach(copies -> copies.remove(copy::equals));
      return OpeningTrouble.copyRemoved(copy.file(), reason);
    } catch (Trouble e) {
      return OpeningTrouble.copyRemains(copy.file(), e);
    }
  }

  private static boolean holds(SafetyCopy copy, String row) {
    try {
      return new String(Files.readAllBytes(copy.file()), StandardCharsets.ISO_8859_1).contains(row);
    } catch (IOException _) {
      return true;
    }
  }

  /** As the table of rows keeps it. */
  private static String bytes(Id id) {
    UUID uuid = UUID.fromString(id.value());
    ByteBuffer bytes =
        ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits());
    return new String(bytes.array(), StandardCharsets.ISO_8859_1);
  }
}
