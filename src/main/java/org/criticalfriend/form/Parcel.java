package org.criticalfriend.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A folder or zip file that may hold a review; nothing outside it is ever read. */
sealed interface Parcel extends AutoCloseable permits FolderParcel, ZipParcel {
  String PICTURES = "pictures/";
  String VERSIONS = "versions/";
  String STYLE = "style/";

  /** The whole file of this name, or null where there is none. */
  byte @Nullable [] read(String name);

  /** The names of all files under a folder, such as pictures/, beginning with its name. */
  SortedSet<String> under(String folder);

  @Override
  void close();

  /**
   * Opens what lies there.
   *
   * @throws org.criticalfriend.files.Trouble if there is nothing, or nothing that could be a review
   */
  static Parcel open(Path source) {
    if (Files.isDirectory(source)) {
      return new FolderParcel(source);
    }
    if (!Files.isRegularFile(source)) {
      throw ParcelTrouble.notThere(source);
    }
    try {
      return ZipParcel.open(source);
    } catch (IOException e) {
      throw ParcelTrouble.damagedZip(source, e);
    }
  }
}
