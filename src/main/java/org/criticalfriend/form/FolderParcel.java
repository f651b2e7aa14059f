package org.criticalfriend.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder; links in it are followed only as long as they stay inside. */
final class FolderParcel implements Parcel {
  private final Path folder;
  private final Allowance allowance;

  FolderParcel(Path folder) {
    this.folder = folder;
    this.allowance = new Allowance(folder);
  }

  @Override
  public byte @Nullable [] read(String name) {
    try {
      Path file = folder.resolve(name).toRealPath();
      if (!file.startsWith(folder.toRealPath())) {
        throw ParcelTrouble.leadsOut(folder, name);
      }
      if (!Files.isRegularFile(file)) {
        throw ParcelTrouble.notAFile(folder, name);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return allowance.read(in, name, Files.size(file));
      }
    } catch (NoSuchFileException _) {
      return null;
    } catch (IOException e) {
      throw ParcelTrouble.unreadable(folder.resolve(name), e);
    }
  }

  @Override
  public SortedSet<String> under(String part) {
    SortedSet<String> names = new TreeSet<>();
    Path within = folder.resolve(part);
    if (!Files.isDirectory(within)) {
      return names;
    }
    try (Stream<Path> files = Files.list(within)) {
      files.limit(Allowance.MOST_FILES + 1L).forEach(f -> names.add(part + f.getFileName()));
    } catch (IOException e) {
      throw ParcelTrouble.unreadable(within, e);
    }
    if (names.size() > Allowance.MOST_FILES) {
      throw ParcelTrouble.tooManyFiles(within);
    }
    return names;
  }

  @Override
  public void close() {}
}
