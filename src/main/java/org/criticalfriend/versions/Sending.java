package org.criticalfriend.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.KeptReview;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;
import org.jspecify.annotations.Nullable;

/** Writes a paper as it goes out, reads it back, and gathers all that is to be kept of it. */
public final class Sending {
  private static final String REVIEW = "review.json.gz";

  private final Styles styles;
  private final Set<Format> formats;
  private final Consumer<String> progress;

  /**
   * Takes how the files look.
   *
   * @param formats those that suit the paper are written; the usual ones of its kind where empty
   * @param progress is told in words what is being done
   */
  public Sending(Styles styles, Set<Format> formats, Consumer<String> progress) {
    this.styles = styles;
    this.formats = Set.copyOf(formats);
    this.progress = progress;
  }

  /**
   * Writes the paper in its new state. Nothing in the review is changed by that; what comes back is
   * to be put into it in one step.
   *
   * @param folder where the files are put too; nowhere where null. None that is there is replaced.
   * @throws Trouble where the paper cannot be built or written, or a file is there already
   */
  public Sent send(Bundle bundle, Paper paper, Dispatch dispatch, @Nullable Path folder) {
    Paper moved = Moves.sent(paper, dispatch.state(), dispatch.date());
    ReviewDetails details = Moves.details(bundle.review(), moved, dispatch.date());
    Review review = Moves.with(bundle.review(), moved, details);
    String name = SentName.of(moved, Moves.next(paper));
    SequencedFiles files = new SequencedFiles();
    written(new Bundle(review, bundle.pictures()), moved)
        .forEach((ending, bytes) -> files.add(name + ending, FileRole.SENT, bytes));
    List<Path> copies = folder == null ? List.of() : files.copy(folder);
    files.add(REVIEW, FileRole.REVIEW, KeptReview.pack(review));
    review.pictures().forEach(picture -> add(files, picture, bundle));
    Version version = version(dispatch, Moves.next(paper), files);
    return new Sent(with(moved, version), details, version, files.bytes(), copies);
  }

  private static void add(SequencedFiles files, Picture picture, Bundle bundle) {
    byte[] bytes = bundle.pictures().get(picture.id());
    if (bytes != null) {
      String name = picture.file().substring(picture.file().indexOf('/') + 1);
      files.add(name, FileRole.PICTURE, bytes);
    }
  }

  private static Version version(Dispatch dispatch, int number, SequencedFiles files) {
    return new Version(
        Id.create(),
        number,
        dispatch.state(),
        dispatch.date(),
        dispatch.by(),
        dispatch.recipients(),
        dispatch.until(),
        dispatch.note(),
        dispatch.overruled().isEmpty() ? null : dispatch.reason(),
        dispatch.overruled().isEmpty() ? null : dispatch.overruled(),
        files.kept(),
        Extras.NONE);
  }

  private static Paper with(Paper paper, Version version) {
    List<Version> versions = new ArrayList<>(paper.kept());
    versions.add(version);
    return Shape.of(Paper.class).with(paper, "versions", versions);
  }

  /** The bytes of each file by its ending, as they lay on the disk once read back. */
  private Map<String, byte[]> written(Bundle bundle, Paper paper) {
    Path room = null;
    try {
      room = Files.createTempDirectory("critical-friend");
      Map<String, byte[]> bytes = new LinkedHashMap<>();
      PaperFiles writing = new PaperFiles(styles, formats, Existing.REFUSE, progress);
      for (Path file : writing.write(bundle, List.of(paper), room)) {
        String name = String.valueOf(file.getFileName());
        bytes.put(name.substring(name.lastIndexOf('.')), Files.readAllBytes(file));
      }
      return bytes;
    } catch (IOException e) {
      throw new Trouble(
          "CF-710",
          "The files could not be written where this computer keeps passing ones.",
          "Nothing was sent, and the paper is as it was.",
          "See that its disk is not full, then try again.",
          e);
    } finally {
      clear(room);
    }
  }

  private static void clear(@Nullable Path room) {
    if (room == null) {
      return;
    }
    try (var files = Files.newDirectoryStream(room)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(room);
    } catch (IOException _) {
      // The system clears its passing files by itself; what was sent matters more.
    }
  }
}
