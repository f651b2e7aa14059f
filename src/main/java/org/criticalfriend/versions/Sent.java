package org.criticalfriend.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Version;

/**
 * A paper that was written to be sent, and all that is to be kept of it.
 *
 * @param paper the paper in its new state, with the version among those kept of it
 * @param details the details of the review, whose status may have followed
 * @param version what is kept
 * @param bytes the files of the version, by their digest
 * @param copies the files that were put into a folder beside
 */
public record Sent(
    Paper paper,
    ReviewDetails details,
    Version version,
    Map<String, byte[]> bytes,
    List<Path> copies) {
  /** Guarantees lists nobody changes. */
  public Sent {
    bytes = Map.copyOf(bytes);
    copies = List.copyOf(copies);
  }
}
