package org.criticalfriend.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file with a review in it, at its top or in the one folder around everything. */
final class ZipParcel implements Parcel {
  private static final long SMALL = Allowance.MEGABYTE;

  private final Path source;
  private final ZipFile zip;
  private final Allowance allowance;
  private final String top;

  private ZipParcel(Path source, ZipFile zip) {
    this.source = source;
    this.zip = zip;
    this.allowance = new Allowance(source);
    checkEntries();
    this.top = top();
  }

  /** Opens a zip file and judges all that it says of its contents before any of it is unpacked. */
  static ZipParcel open(Path source) throws IOException {
    ZipEnd.of(source).check(source);
    ZipFile zip = new ZipFile(source.toFile());
    try {
      return new ZipParcel(source, zip);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public byte @Nullable [] read(String name) {
    ZipEntry entry = zip.getEntry(top + name);
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return allowance.read(in, name, entry.getSize());
    } catch (IOException e) {
      throw ParcelTrouble.damagedZip(source, e);
    }
  }

  @Override
  public SortedSet<String> under(String folder) {
    SortedSet<String> names = new TreeSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().startsWith(top + folder) && !entry.isDirectory()) {
        names.add(entry.getName().substring(top.length()));
      }
    }
    return names;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw ParcelTrouble.unreadable(source, e);
    }
  }

  private void checkEntries() {
    if (zip.size() > Allowance.MOST_FILES) {
      throw ParcelTrouble.tooManyFiles(source);
    }
    Allowance announced = new Allowance(source);
    Map<String, String> names = new HashMap<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      if (!PlainNames.isPlainPath(entry.isDirectory() ? name.replaceAll("/$", "") : name)) {
        throw ParcelTrouble.unsafeName(source, name);
      }
      String other = names.putIfAbsent(PlainNames.folded(name), name);
      if (other != null) {
        throw ParcelTrouble.nameTwice(source, other, name);
      }
      announced.take(entry.getSize());
      if (entry.getSize() > SMALL
          && entry.getSize() / Allowance.GREATEST_RATIO > entry.getCompressedSize()) {
        throw ParcelTrouble.swells(source, name);
      }
    }
  }

  private String top() {
    if (zip.getEntry(ReviewForm.DOCUMENT) != null) {
      return "";
    }
    List<String> tops =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.matches("[^/]+/" + ReviewForm.DOCUMENT.replace(".", "\\.")))
            .map(name -> name.substring(0, name.indexOf('/') + 1))
            .sorted()
            .toList();
    if (tops.size() > 1) {
      throw ParcelTrouble.severalReviews(source, tops);
    }
    return tops.isEmpty() ? "" : tops.getFirst();
  }
}
