package org.criticalfriend.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file of a {@link Replacement}: beside its target until it is moved there. */
final class StagedFile {

  private final Path target;
  private final Path temporary;
  private @Nullable Path former;

  private StagedFile(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  /** Creates an empty file beside the target; links are followed to what they lead to. */
  static StagedFile beside(Path asked, Replacement.Existing existing) {
    try {
      Path target = placeOf(asked.toAbsolutePath(), existing);
      return new StagedFile(target, emptyFileLike(target));
    } catch (IOException e) {
      throw DiskTrouble.writing(asked, e);
    }
  }

  Path target() {
    return target;
  }

  Path temporary() {
    return temporary;
  }

  void fill(FileWork writer) throws IOException {
    writer.on(temporary);
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  void moveInPlace(Replacement.Existing existing, boolean mayBeTakenBack) throws IOException {
    if (existing == Replacement.Existing.REFUSE) {
      moveToFreeName();
      return;
    }
    if (mayBeTakenBack && Files.exists(target)) {
      keepFormer();
    }
    moveOver(temporary, target);
  }

  void takeBack() throws IOException {
    Path kept = former;
    former = null; // from here on it is not discarded, whatever happens
    if (kept == null) {
      Files.delete(target);
    } else {
      moveOver(kept, target);
    }
  }

  /**
   * Clears the folder and makes the move last through a power cut; where folders cannot be forced,
   * it stands anyway.
   */
  void settle() {
    Leftovers.clear(folderOf(target));
    if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel folder = FileChannel.open(folderOf(target), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException _) {
      // Some network folders refuse; the file itself is written and moved.
    }
  }

  void discard() {
    Leftovers.delete(temporary);
    if (former != null) {
      Leftovers.delete(former);
    }
  }

  private static Path placeOf(Path asked, Replacement.Existing existing) throws IOException {
    if (!Files.exists(asked, LinkOption.NOFOLLOW_LINKS)) {
      return asked;
    }
    if (existing == Replacement.Existing.REFUSE) {
      throw DiskTrouble.alreadyThere(asked);
    }
    Path target = Files.isSymbolicLink(asked) ? asked.toRealPath() : asked;
    if (!Files.isRegularFile(target)) {
      throw DiskTrouble.notAFile(target);
    }
    return target;
  }

  private void keepFormer() throws IOException {
    Path kept = target.resolveSibling(Leftovers.newName(".old"));
    former = kept;
    try {
      Files.createLink(kept, target);
    } catch (UnsupportedOperationException | FileSystemException _) {
      Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Linking fails when the name was taken meanwhile; moving would not notice on every system. */
  private void moveToFreeName() throws IOException {
    try {
      Files.createLink(target, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException _) {
      Files.move(temporary, target);
    }
  }

  private static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Never more open than the target, not even while it is empty. */
  private static Path emptyFileLike(Path target) throws IOException {
    Path file = target.resolveSibling(Leftovers.newName(".tmp"));
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (view == null || !Files.exists(target)) {
      return Files.createFile(file);
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
    try {
      Files.setPosixFilePermissions(file, permissions); // adds what the user's umask took away
    } catch (IOException _) {
      // Some network disks keep permissions of their own; the file is then the more private one.
    }
    return file;
  }

  private static Path folderOf(Path target) {
    Path folder = target.getParent();
    return folder == null ? target : folder;
  }
}
