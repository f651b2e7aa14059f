package org.criticalfriend.store.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.store.Schema;
import org.criticalfriend.store.pages.Pages;

/**
 * Judges a file by its bytes before SQLite touches it, because SQLite would take an empty file for
 * an empty review.
 *
 * <p>Reading bytes while SQLite has the file open in this process drops SQLite's lock on Linux and
 * macOS. Places of the header's fields: <a
 * href="https://sqlite.org/fileformat2.html">sqlite.org/fileformat2.html</a>, 1.3.
 */
final class FirstLook {
  private static final String MAGIC = "SQLite format 3\0";
  private static final String OUR_TABLE = "create table operation(row";
  private static final int HEADER = 100;

  private final Path file;
  private final long length;
  private final ByteBuffer page;

  private FirstLook(Path file, long length, byte[] page) {
    this.file = file;
    this.length = length;
    this.page = ByteBuffer.wrap(page);
  }

  /**
   * What the file is.
   *
   * @throws org.criticalfriend.files.Trouble if it is no review's file that this version can read
   */
  static Finding at(Path file) {
    if (Files.notExists(file)) {
      throw OpeningTrouble.missing(file);
    }
    if (Files.isDirectory(file)) {
      throw OpeningTrouble.folder(file);
    }
    if (!Files.isRegularFile(file)) {
      throw OpeningTrouble.device(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new FirstLook(file, Files.size(file), in.readNBytes(Pages.SIZE)).finding();
    } catch (IOException e) {
      throw OpeningTrouble.unreadable(file, e);
    }
  }

  /** What a file turned out to be. */
  enum Finding {
    /** A review's file of this version, by its looks. */
    OURS,
    /** A review's file of an older version. */
    OLDER,
    /** A review's file that is not as SQLite leaves one. */
    DAMAGED
  }

  private Finding finding() {
    if (length == 0) {
      throw OpeningTrouble.empty(file);
    }
    boolean sqlite = page.capacity() >= HEADER && text(0, MAGIC.length()).equals(MAGIC);
    boolean ours = sqlite && page.getInt(68) == Schema.APPLICATION_ID;
    if (!ours) {
      refuseStranger(sqlite);
      return Finding.DAMAGED;
    }
    int version = page.getInt(60);
    if (version > Schema.VERSION) {
      throw OpeningTrouble.newer(file, version);
    }
    if (!isAsLeftBySqlite()) {
      return Finding.DAMAGED;
    }
    return version < Schema.VERSION ? Finding.OLDER : Finding.OURS;
  }

  /** A sign that was damaged leaves the text of our tables on the first page. */
  private void refuseStranger(boolean sqlite) {
    if (text(0, page.capacity()).contains(OUR_TABLE)) {
      return;
    }
    throw sqlite ? OpeningTrouble.notOurs(file) : OpeningTrouble.notSqlite(file);
  }

  private boolean isAsLeftBySqlite() {
    boolean pages = page.getShort(16) == Pages.SIZE && length % Pages.SIZE == 0;
    boolean whole = Integer.toUnsignedLong(page.getInt(28)) * Pages.SIZE == length;
    boolean rollback = page.get(18) == 1 && page.get(19) == 1;
    boolean layout = page.get(20) == 0 && page.getInt(44) == 4 && page.getInt(56) == 1;
    return pages && whole && rollback && layout;
  }

  private String text(int from, int count) {
    return new String(page.array(), from, count, StandardCharsets.ISO_8859_1);
  }
}
