package org.criticalfriend.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts one or several whole files in place, or none; a target is never seen half written.
 *
 * <p>Each file is written beside its target under a name nobody can guess, forced to disk and read
 * back by the caller's check. Only when all have passed does {@link #commit()} move them; if a move
 * fails, those already moved are taken back. Closing without a commit leaves everything as it was.
 * A process killed at any moment leaves each target at one complete version.
 *
 * <pre>{@code
 * try (var files = new Replacement(Replacement.Existing.REFUSE)) {
 *   files.add(docx, FileWork.streaming(word::writeTo), word::readBack);
 *   files.add(pdf, FileWork.streaming(pdf::writeTo), pdf::readBack);
 *   files.commit();
 * }
 * }</pre>
 *
 * <p>A symbolic link is followed: the file it leads to is replaced, the link stays.
 */
public final class Replacement implements AutoCloseable {

  /** What to do with a target that is already there. */
  public enum Existing {
    /** Leave it and throw. */
    REFUSE,
    /** Replace it, keeping its permissions. */
    REPLACE
  }

  private final Existing existing;
  private final List<StagedFile> staged = new ArrayList<>();

  /** Begins with no files. */
  public Replacement(Existing existing) {
    this.existing = existing;
  }

  /**
   * Puts a single file in place, or leaves everything as it was.
   *
   * @throws Trouble as {@link #add} and {@link #commit}
   */
  public static void write(Path target, Existing existing, FileWork writer, FileWork check) {
    try (Replacement file = new Replacement(existing)) {
      file.add(target, writer, check);
      file.commit();
    }
  }

  /**
   * Writes a file beside its target and has it checked; the target is not touched yet.
   *
   * @param writer fills the file it is given, which is there and empty
   * @param check reads the file back and throws what is wrong with it
   * @throws Trouble if the target cannot be written there, is there and must not be replaced, or
   *     has the same name as one added before, capitals and accents' spelling aside
   */
  public void add(Path target, FileWork writer, FileWork check) {
    StagedFile file = StagedFile.beside(target, existing);
    refuseSameName(file);
    staged.add(file);
    try {
      file.fill(writer);
    } catch (IOException e) {
      throw DiskTrouble.writing(target, e);
    }
    try {
      check.on(file.temporary());
    } catch (IOException e) {
      throw DiskTrouble.readingBack(target, e);
    }
  }

  /**
   * Moves all files in place.
   *
   * @throws Trouble if a move fails; the targets then stand as they did before
   */
  public void commit() {
    List<StagedFile> moved = new ArrayList<>();
    for (StagedFile file : staged) {
      try {
        file.moveInPlace(existing, staged.size() > 1);
        moved.add(file);
      } catch (FileAlreadyExistsException e) {
        takeBack(moved, file, e);
        throw DiskTrouble.alreadyThere(file.target());
      } catch (IOException e) {
        takeBack(moved, file, e);
        throw DiskTrouble.writing(file.target(), e);
      }
    }
    staged.forEach(StagedFile::settle);
  }

  /** Removes what was written beside the targets and not moved. */
  @Override
  public void close() {
    staged.forEach(StagedFile::discard);
    staged.clear();
  }

  private static void takeBack(List<StagedFile> moved, StagedFile failed, IOException cause) {
    List<Path> stuck = new ArrayList<>();
    for (StagedFile file : moved.reversed()) {
      try {
        file.takeBack();
      } catch (IOException e) {
        cause.addSuppressed(e);
        stuck.add(file.target());
      }
    }
    if (!stuck.isEmpty()) {
      throw DiskTrouble.partlyReplaced(failed.target(), stuck, cause);
    }
  }

  private void refuseSameName(StagedFile file) {
    String name = folded(file.target());
    for (StagedFile other : staged) {
      if (folded(other.target()).equals(name)) {
        throw DiskTrouble.sameName(file.target(), other.target());
      }
    }
  }

  private static String folded(Path path) {
    return Normalizer.normalize(path.normalize().toString(), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}
