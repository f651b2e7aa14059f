package org.criticalfriend.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;

/**
 * Outlines as files that people copy and change: read strictly, like a review, and written so that
 * they can be read back.
 */
public final class OutlineForm {
  private static final String FORMAT = "critical-friend-outline";
  private static final Predicate<Class<?>> OWN = FindingKind.class::equals;

  private OutlineForm() {}

  /**
   * Reads an outline from a file.
   *
   * @throws Trouble saying in words, and by its JSON pointer, what keeps it from being an outline
   */
  public static ImportedOutline read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw ParcelTrouble.noOutline(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw ParcelTrouble.unreadable(file, e);
    }
  }

  /**
   * Reads an outline from a stream, which stays open.
   *
   * @param name what messages call it
   * @throws Trouble as {@link #read(Path)}
   */
  public static ImportedOutline read(InputStream in, String name) throws IOException {
    return outline(new Allowance(Path.of(name)).read(in, name, 0), name);
  }

  /**
   * Writes an outline to a file.
   *
   * @param replace whether a file that is already there may be replaced
   * @throws Trouble if something is there and must not be replaced, or it cannot be written
   */
  public static void write(OutlineFile outline, Path file, boolean replace) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = new DocumentWriter(FORMAT).write(outline, read -> outline(read, name).outline());
    FileWork check =
        written -> {
          if (!Arrays.equals(Files.readAllBytes(written), bytes)) {
            throw new IOException("Not what was written: " + written);
          }
        };
    Existing existing = replace ? Existing.REPLACE : Existing.REFUSE;
    Replacement.write(file, existing, FileWork.streaming(out -> out.write(bytes)), check);
  }

  /**
   * An outline made from a paper of this review. Kinds of finding that its filters name come along;
   * themes, groups, people and standard texts are named by words, and all prose stays.
   */
  public static OutlineFile of(Review review, Paper paper, String name, String description) {
    return new OutlineMaking(review, paper).named(name, description);
  }

  /** This outline as a paper of this review. */
  public static FittedOutline fit(OutlineFile outline, Review review) {
    return new OutlineFitting(outline, review).fitted();
  }

  private static ImportedOutline outline(byte[] bytes, String name) {
    Labels labels = new Labels();
    Warnings warnings = new Warnings();
    DocumentReader reader = new DocumentReader(name, FORMAT);
    OutlineFile outline = reader.read(bytes, Shape.of(OutlineFile.class), labels, warnings);
    labels.settle(OWN);
    return new ImportedOutline(outline, warnings.all());
  }
}
