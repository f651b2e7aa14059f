package org.criticalfriend.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;

/**
 * The files that make up a review, on their way to a folder or zip file.
 *
 * @param files their bytes by name, review.json last: a folder is a review only once it is there
 */
record ReviewContent(SequencedMap<String, byte[]> files) {
  /** The first moment a zip file can hold, so that two exports of one review are equal. */
  private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

  void toZip(Path target, Existing existing) {
    Replacement.write(target, existing, FileWork.streaming(this::zip), this::checkZip);
  }

  void toFolder(Path target, Existing existing) {
    List<Path> made = new ArrayList<>();
    try (Replacement replacement = new Replacement(existing)) {
      checkFree(target, existing);
      makeFolders(target, made);
      Stream.of(Parcel.PICTURES, Parcel.VERSIONS, Parcel.STYLE)
          .filter(this::holds)
          .forEach(part -> makeFolders(target.resolve(part), made));
      files.forEach((name, bytes) -> add(replacement, target.resolve(name), bytes));
      replacement.commit();
      made.clear();
    } finally {
      made.reversed().forEach(ReviewContent::removeEmpty);
    }
  }

  private boolean holds(String part) {
    return files.keySet().stream().anyMatch(name -> name.startsWith(part));
  }

  private static void add(Replacement replacement, Path file, byte[] bytes) {
    replacement.add(
        file, FileWork.streaming(out -> out.write(bytes)), written -> equal(written, bytes));
  }

  private static void equal(Path written, byte[] bytes) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(written), bytes)) {
      throw new IOException("Not what was written: " + written);
    }
  }

  private void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(TIMELESS);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private void checkZip(Path written) throws IOException {
    try (ZipFile zip = new ZipFile(written.toFile())) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        same(zip, file.getKey(), file.getValue());
      }
    }
  }

  private static void same(ZipFile zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("Not in the zip file: " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (!Arrays.equals(in.readAllBytes(), bytes)) {
        throw new IOException("Not what was written: " + name);
      }
    }
  }

  private static void checkFree(Path target, Existing existing) {
    if (Files.exists(target.resolve(ReviewForm.DOCUMENT))) {
      if (existing == Existing.REFUSE) {
        throw WritingTrouble.alreadyThere(target);
      }
      return;
    }
    if (Files.isDirectory(target) && holdsAnything(target)) {
      throw WritingTrouble.otherThings(target);
    }
  }

  private static boolean holdsAnything(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      throw ParcelTrouble.unreadable(folder, e);
    }
  }

  /** Makes the folder and those above it, and says which of them it made. */
  private static void makeFolders(Path folder, List<Path> made) {
    Path above = folder.toAbsolutePath().getParent();
    if (Files.isDirectory(folder)) {
      return;
    }
    if (above != null) {
      makeFolders(above, made);
    }
    try {
      Files.createDirectory(folder);
      made.add(folder);
    } catch (IOException e) {
      throw WritingTrouble.noFolder(folder, e);
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      // An empty folder left behind harms nothing; the trouble on its way up matters more.
    }
  }
}
